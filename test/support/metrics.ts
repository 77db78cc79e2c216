import { readMetricLine } from '../../infra/local/metric-lines.ts';

/** What work measures: each metric's name, the value of its dimension beside the service, and the value. */
export async function measured(work: () => Promise<unknown>): Promise<readonly string[]> {
  const lines: string[] = [];
  const { write } = process.stdout;
  process.stdout.write = ((chunk: string | Uint8Array) => {
    lines.push(...String(chunk).split('\n'));
    return true;
  }) as typeof write;
  try {
    await work();
  } finally {
    process.stdout.write = write;
  }
  return lines
    .flatMap(readMetricLine)
    .map(({ metric, dimensions: { service: _service, ...dimensions }, value }) =>
      [metric, ...Object.values(dimensions), value].join(' '),
    );
}
