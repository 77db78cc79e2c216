import type { Outlet } from '../outlet.ts';
import { alwaha } from './alwaha.ts';
import { lequai } from './lequai.ts';
import { meridian } from './meridian.ts';

export const outlets: readonly Outlet[] = [alwaha, lequai, meridian];
