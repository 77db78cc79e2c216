import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFetcher, isPermitted, readAllowList } from '../../../shared/http/index.ts';

const nothing = readAllowList([]);
const isPublic = (address: string) => isPermitted({ host: 'outlet.example', port: 80, address }, nothing);

/** IANA's special-purpose IPv4 registry, multicast, class E and one cloud's control plane: first address and prefix. */
const forbiddenIpv4Blocks = [
  [[0, 0, 0, 0], 8],
  [[10, 0, 0, 0], 8],
  [[100, 64, 0, 0], 10],
  [[127, 0, 0, 0], 8],
  [[168, 63, 129, 16], 32],
  [[169, 254, 0, 0], 16],
  [[172, 16, 0, 0], 12],
  [[192, 0, 0, 0], 24],
  [[192, 0, 2, 0], 24],
  [[192, 168, 0, 0], 16],
  [[198, 18, 0, 0], 15],
  [[198, 51, 100, 0], 24],
  [[203, 0, 113, 0], 24],
  [[224, 0, 0, 0], 3],
] as const;

const numberOf = (octets: readonly number[]) => octets.reduce((sum, octet) => sum * 256 + octet, 0);
const octetsOf = (address: number) => [24, 16, 8, 0].map((shift) => (address >>> shift) & 255);
const dotted = (address: number) => octetsOf(address).join('.');
const hex = (value: number, width = 1) => value.toString(16).padStart(width, '0');

const forbiddenIpv4 = fc.constantFrom(...forbiddenIpv4Blocks).chain(([first, prefix]) => {
  const start = numberOf(first);
  return fc.integer({ min: start, max: start + 2 ** (32 - prefix) - 1 });
});

/** How one part of an IPv4 address may be written in a URL. */
const radix = fc.constantFrom(
  (part: number) => `${part}`,
  (part: number) => `0x${hex(part)}`,
  (part: number) => `0X${hex(part).toUpperCase()}`,
  (part: number) => `0${part.toString(8)}`,
  (part: number) => `0x000${hex(part)}`,
);

/** Every spelling that the URL Standard takes for an IPv4 address: one to four parts, each in any radix. */
const spelling = fc.tuple(
  forbiddenIpv4,
  fc.integer({ min: 1, max: 4 }),
  fc.array(radix, { minLength: 4, maxLength: 4 }),
  fc.boolean(),
);
const spelled = spelling.map(([address, parts, radixes, dot]) => {
  const octets = octetsOf(address);
  const values = [...octets.slice(0, parts - 1), numberOf(octets.slice(parts - 1))];
  const host = values.map((value, index) => radixes[index]?.(value)).join('.');
  return host + (dot ? '.' : '');
});

/** Every IPv6 form with an IPv4 address inside. */
const embedded = fc
  .tuple(forbiddenIpv4, fc.constantFrom('::ffff:', '::', '::ffff:0:', '64:ff9b::', '64:ff9b:1::', '2002:', '2001::'))
  .map(([address, prefix]) => {
    const groups = `${hex(address >>> 16)}:${hex(address & 0xffff)}`;
    return prefix === '2002:' ? `2002:${groups}::1` : `${prefix}${groups}`;
  });

/** The blocks of IPv6 that lead nowhere public: their first 16 bits and how many of them are fixed. */
const forbiddenIpv6 = fc
  .tuple(
    fc.constantFrom(
      [0xfe80, 10],
      [0xfec0, 10],
      [0xfc00, 7],
      [0xff00, 8],
      [0x2002, 16],
      [0x4000, 2],
      [0x8000, 1],
      [0x0100, 8],
    ),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }),
  )
  .map(([[first, bits], groups]) => {
    const free = 0xffff >>> (bits as number);
    return [(first as number) | ((groups[0] as number) & free), ...groups.slice(1)]
      .map((group) => hex(group))
      .join(':');
  });

describe('the address guard', () => {
  it('refuses every forbidden IPv4 address', () => {
    fc.assert(
      fc.property(forbiddenIpv4, (address) => !isPublic(dotted(address))),
      { numRuns: 2_000 },
    );
  });

  it('refuses every forbidden IPv4 address inside an IPv6 address', () => {
    fc.assert(
      fc.property(embedded, (address) => !isPublic(address)),
      { numRuns: 2_000 },
    );
  });

  it('refuses every forbidden IPv6 address', () => {
    fc.assert(
      fc.property(forbiddenIpv6, (address) => !isPublic(address)),
      { numRuns: 2_000 },
    );
  });

  it('takes any text without throwing, and opens nothing for what is no address', () => {
    fc.assert(fc.property(fc.string(), (text) => !isPublic(`${text} `)));
  });

  it('opens a network to its own addresses alone', () => {
    fc.assert(
      fc.property(forbiddenIpv4, forbiddenIpv4, (one, other) => {
        const allowList = readAllowList([`${dotted(one)}/32`]);
        expect(isPermitted({ host: 'a.example', port: 80, address: dotted(other) }, allowList)).toBe(one === other);
      }),
    );
  });
});

describe('the fetcher', () => {
  const { fetch } = createFetcher({
    userAgent: 'Tester/1',
    allowedNetworks: [],
    lookup: () => Promise.reject(new Error('asked a resolver')),
  });
  const outcomeOf = async (host: string) => {
    const fetched = await fetch({ url: `http://${host}/`, maxBytes: 1, deadlineMilliseconds: 10_000 });
    return fetched.outcome === 'refused' ? fetched.reason : fetched.outcome;
  };

  it('refuses a forbidden IPv4 address in every spelling, before it asks anybody', async () => {
    await fc.assert(
      fc.asyncProperty(spelled, async (host) => (await outcomeOf(host)) === 'address'),
      { numRuns: 500 },
    );
  });

  it('refuses a forbidden IPv6 address in every spelling, before it asks anybody', async () => {
    const literal = fc.oneof(embedded, forbiddenIpv6, fc.constantFrom('::1', '::', '0:0::1', 'FD00:EC2::254'));
    const host = fc
      .tuple(literal, fc.boolean())
      .map(([address, capitals]) => `[${capitals ? address.toUpperCase() : address}]`);
    await fc.assert(
      fc.asyncProperty(host, async (text) => (await outcomeOf(text)) === 'address'),
      { numRuns: 500 },
    );
  });
});
