/**
 * A week of invented feeds on the real schedule and a fake clock, beside a timer of ten minutes.
 *
 *     node bench/polling.ts [--feeds 5000] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { simulate } from '../test/simulation/simulate-feeds.ts';

const { values } = parseArgs({
  options: { feeds: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
});
const started = performance.now();
const result = simulate(Number(values.feeds), Number(values.seed));
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const minutes = ({ medianMinutes, p90Minutes }: { medianMinutes: number; p90Minutes: number }): string =>
  `${medianMinutes.toFixed(1)} min (nine in ten within ${p90Minutes.toFixed(0)})`;

console.log(`${result.feeds} feeds, 7 days, seed ${values.seed}`);
console.log(`polls a feed and day           ${result.pollsPerFeedAndDay.toFixed(1)}`);
console.log(`polls beside a 10-minute timer ${percent(result.shareOfTimer)}`);
console.log(`feeds over 20 entries a day    ${result.busy.feeds}, ${result.busy.entries} entries`);
console.log(`  median delay to the poll     ${minutes(result.busy)}`);
console.log(`  polls beside the timer       ${percent(result.busy.shareOfTimer)}`);
console.log(`median delay, all ${result.all.entries} entries ${minutes(result.all)}`);
console.log(`entries lost                   ${result.lost}`);
console.log(`took                           ${((performance.now() - started) / 1000).toFixed(1)} s`);
