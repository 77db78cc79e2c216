import { type Counts, failures, pagesFetched, sum, type Tally } from './tally.ts';

/** What the terminal shows at one moment. */
export interface Snapshot {
  readonly tally: Tally;
  /** Messages that wait or are worked on, by function. */
  readonly waiting: Counts;
}

export interface Progress {
  /** Writes a line that stays. */
  print(line: string): void;
  /** Shows the last state and no more. */
  stop(): void;
}

/** The part of a terminal or a pipe that is written to. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

const repaintMilliseconds = 250;
const lineMilliseconds = 3000;

/** Shows how the work goes: a block that is painted over on a terminal, else a line whenever something has changed. */
export function startProgress(output: Output, snapshot: () => Snapshot): Progress {
  return output.isTTY ? paintBlock(output, snapshot) : writeLines(output, snapshot);
}

function writeLines(output: Output, snapshot: () => Snapshot): Progress {
  let shown = '';
  const show = (): void => {
    const line = formatLine(snapshot());
    if (line !== shown && line !== '') output.write(`${line}\n`);
    shown = line;
  };
  const timer = setInterval(show, lineMilliseconds);
  return {
    print: (line) => output.write(`${line}\n`),
    stop() {
      clearInterval(timer);
      show();
    },
  };
}

/** ECMA-48: cursor up, erase below. */
const erase = (lines: number): string => (lines > 0 ? `\u001b[${lines}A\r\u001b[J` : '');

function paintBlock(output: Output, snapshot: () => Snapshot): Progress {
  let shown: readonly string[] = [];
  const paint = (): void => {
    // A terminal that does not know its width says 0.
    const lines = formatBlock(snapshot(), output.columns || 80);
    if (lines.join() === shown.join()) return;
    output.write(`${erase(shown.length)}${lines.join('\n')}\n`);
    shown = lines;
  };
  let timer: NodeJS.Timeout | null = setInterval(paint, repaintMilliseconds);
  return {
    print(line) {
      output.write(`${erase(shown.length)}${line}\n`);
      shown = [];
    },
    stop() {
      if (timer === null) return;
      clearInterval(timer);
      timer = null;
      paint();
      shown = [];
    },
  };
}

/** The live block, one line a step of the way, none wider than the terminal. */
export function formatBlock({ tally, waiting }: Snapshot, columns: number): readonly string[] {
  const rows: readonly (readonly [string, number, Counts])[] = [
    ['feeds polled', sum(tally.polls), tally.polls],
    ['pages fetched', pagesFetched(tally), {}],
    ['articles stored', sum(tally.articles), tally.articles],
    ['links made', sum(tally.links), tally.links],
    ['not articles, failures', sum(failures(tally)), failures(tally)],
    ['waiting', sum(waiting), waiting],
  ];
  return rows.map(([name, count, parts]) =>
    cut(`  ${name.padEnd(24)}${String(count).padStart(6)}  ${describe(parts, ' · ')}`, columns - 1),
  );
}

/** One line for logs and pipes; empty while nothing has happened. */
export function formatLine({ tally, waiting }: Snapshot): string {
  const failed = failures(tally);
  const parts = [
    count(sum(tally.polls), 'feed', 'polled'),
    count(pagesFetched(tally), 'page', 'fetched'),
    count(sum(tally.articles), 'article', 'stored'),
    count(sum(tally.links), 'link', 'made'),
    sum(failed) > 0 && `not articles, failures: ${describe(failed, ', ')}`,
    sum(waiting) > 0 && `${sum(waiting)} waiting`,
  ];
  return parts.filter(Boolean).join(', ');
}

const count = (number: number, thing: string, done: string): string | false =>
  number > 0 && `${number} ${thing}${number === 1 ? '' : 's'} ${done}`;

const describe = (counts: Counts, separator: string): string =>
  Object.entries(counts)
    .filter(([, number]) => number > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([name, number]) => `${name} ${number}`)
    .join(separator);

const cut = (line: string, columns: number): string =>
  line.length > columns ? `${line.slice(0, Math.max(0, columns - 1))}…` : line.trimEnd();
