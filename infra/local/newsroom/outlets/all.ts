import type { Outlet } from '../outlet.ts';
import { almadraba } from './almadraba.ts';
import { alwaha } from './alwaha.ts';
import { bandari } from './bandari.ts';
import { bereg } from './bereg.ts';
import { coracle } from './coracle.ts';
import { deichbote } from './deichbote.ts';
import { ilmolo } from './ilmolo.ts';
import { jiangwan } from './jiangwan.ts';
import { lequai } from './lequai.ts';
import { liman } from './liman.ts';
import { mare } from './mare.ts';
import { meridian } from './meridian.ts';
import { migdalor } from './migdalor.ts';
import { prystan } from './prystan.ts';
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
  prystan,
  migdalor,
  bandari,
  coracle,
];
