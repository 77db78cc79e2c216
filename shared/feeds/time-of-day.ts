/** A time on some clock, and what follows it: the zone, if there is one. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly zone: string;
}

export const MIDNIGHT: TimeOfDay = { hour: 0, minute: 0, second: 0, millisecond: 0, zone: '' };

const TIME =
  /(?:^|[^\d:.+])(\d{1,2})(?::|h|시\s?|時|时|点|點)(\d{1,2})(?:(?::|분\s?|分)(\d{1,2})(?:[.,:](\d{1,9}))?)?초?秒?\s*(.*)$/i;
/** With full stops it is a time only after a date. */
const DOTTED_TIME = /(?<=\d\S{0,12} .{0,8})(?<![.\d])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![.\d])()(.*)$/;
const COMPACT_TIME = /^T(\d{2})(\d{2})?(\d{2})?(?:[.,](\d+))?(?![\d:])(.*)$/i;
const BEFORE_NOON = /(?<![a-z])(?:am|a\. ?m\.?)(?![a-z])|오전|上午|午前|凌晨|早上|ص(?!\p{L})|π\.?μ/iu;
const AFTER_NOON = /(?<![a-z])(?:pm|p\. ?m\.?)(?![a-z])|오후|下午|午後|晚上|م(?!\p{L})|μ\.?μ/iu;

/** Where in a text a time of day stands; its digits begin somewhere behind that place. */
export function findTime(text: string): number | null {
  return (text.match(TIME) ?? text.match(DOTTED_TIME))?.index ?? null;
}

/** The time of day in what stands around the date: midnight where there is none, null where it is impossible. */
export function readTime(text: string): TimeOfDay | null {
  const match = text.match(COMPACT_TIME) ?? text.match(TIME) ?? text.match(DOTTED_TIME);
  if (!match) return { ...MIDNIGHT, zone: text };
  const [, hours = '', minutes = '', seconds = '0', fraction = '', rest = ''] = match;
  const at = (match.index ?? 0) + match[0].search(/\d/);
  const near = `${text.slice(Math.max(0, at - 6), at)} ${rest.slice(0, 8)}`;
  const hour = clockHour(Number(hours), near);
  const [minute, second] = [Number(minutes), Number(seconds)];
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  return {
    hour,
    minute,
    second: Math.min(second, 59),
    millisecond: Number(fraction.slice(0, 3).padEnd(3, '0')),
    zone: zonePart(rest),
  };
}

function clockHour(hour: number, near: string): number {
  if (hour > 12) return hour;
  if (AFTER_NOON.test(near)) return hour === 12 ? 12 : hour + 12;
  return BEFORE_NOON.test(near) && hour === 12 ? 0 : hour;
}

function zonePart(rest: string): string {
  return rest.replace(/^(?:[ap]\.? ?m\.?(?![a-z])|uhr|hrs?\b|h\b)/i, '').replace(/^[\s,(]+/, '');
}
