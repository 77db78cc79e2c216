import { LIMITS } from './limits.ts';
import type { MarkupAttribute } from './markup-tree.ts';
import {
  addText,
  closeElement,
  MAX_NAME_LENGTH,
  NO_ATTRIBUTES,
  openElement,
  type TreeBuilder,
} from './tree-builder.ts';

/** Begins a start tag, whose name stands between the two places. */
export function beginTag(builder: TreeBuilder, start: number, end: number): void {
  const name = builder.text.slice(start, Math.min(end, start + MAX_NAME_LENGTH));
  const broken = isTagName(name) ? -1 : start - 1;
  builder.tag = {
    name,
    start: start - 1,
    attributes: NO_ATTRIBUTES,
    attribute: '',
    value: '',
    attributeCount: 0,
    broken,
  };
}

function isTagName(name: string): boolean {
  return /^[A-Za-z][\w:.-]*$/.test(name) || /^[\p{L}_:][^<]*$/u.test(name);
}

export function beginAttribute({ tag, text }: TreeBuilder, start: number, end: number): void {
  if (tag.broken >= 0) return;
  tag.attribute = text.slice(start, Math.min(end, start + MAX_NAME_LENGTH));
  tag.value = '';
  if (tag.attribute.includes('<')) tag.broken = start;
}

export function continueAttribute({ tag, text, options }: TreeBuilder, start: number, end: number): void {
  if (tag.broken >= 0) return;
  if (end - start > LIMITS.attributeLength) options.report('limit-attribute');
  tag.value += text.slice(start, Math.min(end, start + LIMITS.attributeLength));
}

/** Of an attribute given twice the first counts. */
export function endAttribute({ tag, options, decode }: TreeBuilder): void {
  tag.attributeCount += 1;
  if (tag.attributeCount > LIMITS.attributes) {
    options.report('limit-attribute');
    return;
  }
  if (tag.broken >= 0 || tag.attributes.some(({ name }) => name === tag.attribute)) return;
  const attribute = { name: tag.attribute, value: decode(tag.value) };
  if (tag.attributes === NO_ATTRIBUTES) tag.attributes = [attribute];
  else tag.attributes.push(attribute);
}

/** Ends the start tag at its `>`. */
export function endTag(builder: TreeBuilder, end: number, selfClosing: boolean): void {
  const { name, attributes, broken } = builder.tag;
  if (broken >= 0) repairTag(builder, end);
  else openElement(builder, name, attributes);
  if (broken < 0 && selfClosing) closeElement(builder, name);
}

/**
 * What looked like one tag holds another `<`: either the first `<` was bare, or the first tag was never closed.
 * The last `<` begins the tag that the `>` ends.
 */
function repairTag(builder: TreeBuilder, end: number): void {
  const { tag, text } = builder;
  builder.options.report('markup-bare-angle');
  const last = text.lastIndexOf('<', end);
  if (tag.broken > tag.start) openElement(builder, tag.name, tag.attributes);
  else addText(builder, tag.start, last > tag.start ? last : end + 1, true);
  if (last > tag.start) readSingleTag(builder, text.slice(last + 1, Math.min(end, last + MAX_TAG_LENGTH)));
}

const MAX_TAG_LENGTH = 4096;

function readSingleTag(builder: TreeBuilder, tag: string): void {
  const name = tag.match(/^\/?\s*([\p{L}_:][^\s/]*)/u)?.[1];
  if (!name) return;
  if (!tag.startsWith('/')) openElement(builder, name, attributesIn(tag));
  if (tag.startsWith('/') || tag.endsWith('/')) closeElement(builder, name);
}

function attributesIn(tag: string): readonly MarkupAttribute[] {
  const pairs = tag.matchAll(/\s([^\s=/"']{1,256})\s?=\s?(?:"([^"]*)"|'([^']*)')/g);
  return [...pairs].map(([, name = '', double, single]) => ({ name, value: double ?? single ?? '' }));
}
