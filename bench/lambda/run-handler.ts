import { pathToFileURL } from 'node:url';

/** The inside of a function's process: loads one bundle and answers one event at a time, as Lambda's runtime does. */
const [bundlePath = ''] = process.argv.slice(2);
const { handler } = await import(pathToFileURL(bundlePath).href);
const init = process.cpuUsage();
process.send?.({ cpuMilliseconds: (init.user + init.system) / 1_000 });

process.on('message', async (event) => {
  const before = process.cpuUsage();
  const result = await handler(event, { awsRequestId: 'measured', getRemainingTimeInMillis: () => 60_000 });
  const { user, system } = process.cpuUsage(before);
  process.send?.({
    result: result ?? null,
    cpuMilliseconds: (user + system) / 1_000,
    peakMegabytes: process.resourceUsage().maxRSS / 1_024,
  });
});
