import robotsParser from 'robots-parser';

/** What a robots.txt says about one address. */
export interface Ruling {
  readonly allowed: boolean;
  /** The line that decided, as written. */
  readonly rule?: string;
  readonly crawlDelaySeconds?: number;
}

/** Rules on how to reach one origin's addresses. */
export type RobotsRules = (url: string, userAgent: string) => Ruling;

/** The package's types describe its default export as its CommonJS module's property, which it isn't. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** RFC 9309, 2.5: at least this much of a file is read. */
const maxBytes = 500 * 1024;

/** Longer paths are judged by their beginning. */
const maxAddressLength = 2_048;

/**
 * Matching a pattern with wildcards takes its length times the address's, and both may be an attacker's: without this
 * budget a full file and an 8 KB address cost twelve seconds. Lines beyond it don't count.
 */
const wildcardBudget = 50_000;

/** Reads a robots.txt (RFC 9309). Never throws: what is no rule is left out, so that a page of HTML allows everything. */
export function readRobots(robotsUrl: string, body: Uint8Array): RobotsRules {
  const lines = affordableLines(new TextDecoder().decode(body.subarray(0, maxBytes)).split(/\r\n?|\n/));
  const parsed = parseRobots(robotsUrl, lines.join('\n'));
  return (url, userAgent) => {
    const address = url.slice(0, maxAddressLength);
    const rule = lines[parsed.getMatchingLineNumber(address, userAgent) - 1]?.trim();
    const delay = parsed.getCrawlDelay(userAgent);
    return {
      allowed: parsed.isAllowed(address, userAgent) ?? true,
      ...(rule !== undefined && { rule }),
      ...(delay !== undefined && Number.isFinite(delay) && delay >= 0 && { crawlDelaySeconds: delay }),
    };
  };
}

/** The file's lines, those beyond the budget emptied so that the numbers of the others stay. */
function affordableLines(lines: readonly string[]): readonly string[] {
  let spent = 0;
  return lines.map((line) => {
    if (!line.includes('*') || /^\s*user-agent/i.test(line)) return line;
    const shorter = line.replace(/\*{2,}/g, '*');
    spent += shorter.length;
    return spent > wildcardBudget ? '' : shorter;
  });
}
