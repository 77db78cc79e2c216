import type { Item } from './items.ts';
import { add, type Found, named, type Reading } from './reading.ts';
import type { Outlet } from './registry/outlet.ts';
import type { ReadParagraph } from './sentences.ts';

export function mediaSource(reading: Reading, item: Item, text: string, rule: string): Found | null {
  if (!item.match) return unlistedOutlet(reading, false, text, rule);
  const outlet = reading.choose(item.match);
  return outlet && outletSource(reading, outlet, text, rule);
}

export function outletSource(reading: Reading, outlet: Outlet, text: string, rule: string): Found {
  const known = reading.found.find((source) => source.registryId === outlet.id);
  const source = known ?? add(reading, { kind: outlet.kind === 'agency' ? 'agency' : 'outlet', name: text, rule });
  source.canonical = outlet.name;
  source.registryId = outlet.id;
  source.confidence = 0.95;
  if (text.length > source.name.length) source.name = text;
  reading.lastMedia = source;
  return source;
}

/** An outlet that the registry doesn't have, known by the noun before its name. */
export function unlistedOutlet(reading: Reading, agency: boolean, name: string, rule: string): Found {
  const source = named(reading, agency ? 'agency' : 'outlet', name, rule);
  source.canonical ??= name;
  source.confidence = 0.7;
  reading.lastMedia = source;
  return source;
}

/** "A Reuters correspondent": the outlet is cited too, and the statement comes by way of it. */
export function withOutlet(reading: Reading, source: Found, item: Item | null, paragraph: number): Found {
  const text = (reading.paragraphs[paragraph] as ReadParagraph).text;
  const media = item && mediaSource(reading, item, text.slice(item.start, item.end), source.rule);
  if (media && item) media.mentions.push({ paragraph, start: item.start, end: item.end });
  source.via ??= media;
  return source;
}
