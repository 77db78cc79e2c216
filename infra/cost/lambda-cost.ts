import prices from './prices.json' with { type: 'json' };

/** Memory with which a function has one whole core. @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
const megabytesOfOneCore = 1_769;

export interface InvocationWork {
  /** On a whole core. */
  readonly cpuMilliseconds: number;
  /** In which nothing is computed. */
  readonly waitMilliseconds: number;
  readonly memoryMegabytes: number;
}

/** What an invocation is billed: the time it takes with the share of a core that its memory buys, and dollars. */
export function invocationCost({ cpuMilliseconds, waitMilliseconds, memoryMegabytes }: InvocationWork) {
  // Handlers compute in one thread, so more than one core helps none of them.
  const share = Math.min(1, memoryMegabytes / megabytesOfOneCore);
  const billedMilliseconds = cpuMilliseconds / share + waitMilliseconds;
  const gigabyteSeconds = (memoryMegabytes / 1_024) * (billedMilliseconds / 1_000);
  const { gigabyteSecondArm, millionRequests } = prices.lambda;
  return {
    billedMilliseconds,
    dollars: gigabyteSeconds * gigabyteSecondArm + millionRequests / 1e6,
  };
}
