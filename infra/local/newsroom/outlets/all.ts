import type { Outlet } from '../outlet.ts';
import { almadraba } from './almadraba.ts';
import { alwaha } from './alwaha.ts';
import { bereg } from './bereg.ts';
import { deichbote } from './deichbote.ts';
import { ilmolo } from './ilmolo.ts';
import { jiangwan } from './jiangwan.ts';
import { lequai } from './lequai.ts';
import { liman } from './liman.ts';
import { mare } from './mare.ts';
import { meridian } from './meridian.ts';
import { shioji } from './shioji.ts';

export const outlets: readonly Outlet[] = [
  alwaha,
  meridian,
  lequai,
  shioji,
  almadraba,
  deichbote,
  bereg,
  jiangwan,
  mare,
  ilmolo,
  liman,
];
