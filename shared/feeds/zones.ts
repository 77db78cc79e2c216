/** Offsets from UTC in minutes of the zone names that feeds use (RFC 822, and what Java, PHP and people write). */
const OFFSETS: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  ist: 330,
  cet: 60,
  met: 60,
  mez: 60,
  cest: 120,
  mest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  sast: 120,
  cat: 120,
  wat: 60,
  eat: 180,
  msk: 180,
  msd: 240,
  trt: 180,
  irst: 210,
  irdt: 270,
  gst: 240,
  pkt: 300,
  npt: 345,
  bdt: 360,
  ict: 420,
  wib: 420,
  wita: 480,
  wit: 540,
  hkt: 480,
  sgt: 480,
  myt: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ndt: -150,
  at: -240,
  ast: -240,
  adt: -180,
  et: -300,
  est: -300,
  edt: -240,
  ct: -360,
  cst: -360,
  cdt: -300,
  mt: -420,
  mst: -420,
  mdt: -360,
  pt: -480,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  hdt: -540,
  art: -180,
  brt: -180,
  brst: -120,
  clt: -240,
  clst: -180,
  cot: -300,
  pet: -300,
  vet: -240,
  uyt: -180,
};

const OFFSET = /^(?:utc|gmt|z)?\s*([+\-−–])\s*(\d{1,2})(?::?(\d{2}))?(?!\d)/;

/**
 * Minutes that a zone is ahead of UTC at a local time, or null where the text names none. `local` is the local time
 * as if it were UTC, in milliseconds: zones by region (`Europe/Paris`) depend on it.
 */
export function zoneOffset(zone: string, local: number): number | null {
  const text = zone.trim().toLowerCase();
  const offset = text.match(OFFSET);
  if (offset) return numericOffset(offset);
  const region = text.match(/^[a-z]+\/[a-z_+\-\d]+(?:\/[a-z_]+)?/)?.[0];
  if (region) return regionOffset(region, local);
  const name = text.match(/^[a-z]+/)?.[0];
  return name === undefined ? null : (OFFSETS[name] ?? null);
}

function numericOffset([, sign, hours, minutes]: RegExpMatchArray): number | null {
  const size = Number(hours) * 60 + Number(minutes ?? 0);
  if (Number(hours) > 15 || Number(minutes ?? 0) > 59) return null;
  return sign === '+' ? size : -size;
}

function regionOffset(region: string, local: number): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: region, timeZoneName: 'longOffset' });
    const name = format.formatToParts(local).find((part) => part.type === 'timeZoneName')?.value ?? '';
    return name === 'GMT' ? 0 : zoneOffset(name, local);
  } catch {
    return null;
  }
}
