import { trackingParameterNames, trackingParameterPrefixes } from './tracking-parameters.ts';

/** Parameters that ask for the AMP form of the very page they stand on, with the values that do so. */
const ampParameters: ReadonlyMap<string, readonly string[]> = new Map([
  ['amp', ['', '1', 'true', 'yes']],
  ['outputtype', ['amp', 'valid_amp', 'amp-type']],
]);

/** A query (`?…` or empty) without tracking and AMP parameters; the others keep their order and their spelling. */
export function cleanQuery(search: string): string {
  const kept = search.slice(1).split('&').filter(isContent);
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function isContent(parameter: string): boolean {
  if (parameter === '') return false;
  const [name, value] = readParameter(parameter);
  if (ampParameters.get(name)?.includes(value)) return false;
  return !trackingParameterNames.has(name) && !trackingParameterPrefixes.some((prefix) => name.startsWith(prefix));
}

function readParameter(parameter: string): readonly [name: string, value: string] {
  const equals = parameter.indexOf('=');
  const name = equals < 0 ? parameter : parameter.slice(0, equals);
  const value = equals < 0 ? '' : parameter.slice(equals + 1);
  return [decode(name).toLowerCase(), decode(value).toLowerCase()];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
