import { describe, expect, it } from 'vitest';
import { isPermitted, readAllowList } from '../../../shared/http/index.ts';
import { fetchOnce } from './servers.ts';

const nothing = readAllowList([]);

describe('the address guard', () => {
  it.each([
    ['1.1.1.1'],
    ['151.101.1.111'],
    ['172.32.0.1'],
    ['192.169.0.1'],
    ['100.128.0.1'],
    ['223.255.255.254'],
    ['2606:4700::1111'],
    ['2a04:4e42::223'],
    ['::ffff:1.1.1.1'],
    ['64:ff9b::1.1.1.1'],
  ])('lets %s through', (address) => {
    expect(isPermitted({ host: 'outlet.example', port: 443, address }, nothing)).toBe(true);
  });

  it.each([
    ['this host', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['loopback', '127.0.0.1'],
    ['all of loopback', '127.255.255.254'],
    ['private 10/8', '10.0.0.1'],
    ['private 172.16/12', '172.31.255.255'],
    ['private 192.168/16', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['another cloud metadata service', '100.100.100.200'],
    ['link-local', '169.254.0.1'],
    ['cloud metadata', '169.254.169.254'],
    ['container metadata', '169.254.170.2'],
    ['a cloud control plane', '168.63.129.16'],
    ['IETF protocols', '192.0.0.192'],
    ['documentation', '192.0.2.1'],
    ['6to4 relays', '192.88.99.1'],
    ['benchmarks', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['class E', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['IPv6 unspecified', '::'],
    ['IPv6 loopback', '::1'],
    ['IPv6 link-local', 'fe80::1'],
    ['IPv6 link-local of an interface', 'fe80::1%eth0'],
    ['IPv6 site-local', 'fec0::1'],
    ['IPv6 unique local', 'fc00::1'],
    ['IPv6 cloud metadata', 'fd00:ec2::254'],
    ['IPv6 multicast', 'ff02::1'],
    ['IPv6 documentation', '2001:db8::1'],
    ['IPv6 discard', '100::1'],
    ['IPv6 outside what was handed out', '4000::1'],
    ['loopback mapped into IPv6', '::ffff:127.0.0.1'],
    ['metadata mapped into IPv6', '::ffff:a9fe:a9fe'],
    ['loopback in the compatible form', '::127.0.0.1'],
    ['loopback translated', '::ffff:0:127.0.0.1'],
    ['loopback behind NAT64', '64:ff9b::7f00:1'],
    ['metadata behind NAT64', '64:ff9b::169.254.169.254'],
    ['NAT64 of a local prefix', '64:ff9b:1::1.1.1.1'],
    ['loopback behind 6to4', '2002:7f00:1::'],
    ['any 6to4', '2002:101:101::'],
    ['Teredo', '2001:0:102:304::1'],
    ['what is no address', 'localhost'],
    ['an address in shorthand', '127.1'],
    ['an empty address', ''],
  ])('refuses %s', (_what, address) => {
    expect(isPermitted({ host: 'outlet.example', port: 443, address }, nothing)).toBe(false);
  });
});

describe('an allow-list', () => {
  const loopback = { host: 'gazette.localhost', port: 4010, address: '127.0.0.1' };

  it.each([
    ['a network', '127.0.0.0/8'],
    ['an endpoint by address', '127.0.0.1:4010'],
    ['an endpoint by name', 'gazette.localhost:4010'],
    ['an endpoint by name in capitals', 'Gazette.LOCALHOST:4010'],
  ])('opens %s', (_what, entry) => {
    expect(isPermitted(loopback, readAllowList([entry]))).toBe(true);
  });

  it.each([
    ['another network', '10.0.0.0/8'],
    ['the same network of the other family', '::1/128'],
    ['another port', '127.0.0.1:4011'],
    ['another address', '127.0.0.2:4010'],
    ['another name', 'courier.localhost:4010'],
  ])('does not open what it does not name: %s', (_what, entry) => {
    expect(isPermitted(loopback, readAllowList([entry]))).toBe(false);
  });

  it('opens IPv6 by network and by endpoint', () => {
    const local = { host: '[::1]', port: 80, address: '::1' };
    expect(isPermitted(local, readAllowList(['::1/128']))).toBe(true);
    expect(isPermitted(local, readAllowList(['[::1]:80']))).toBe(true);
    expect(isPermitted(local, readAllowList(['[::1]:81']))).toBe(false);
  });

  it('opens an IPv4 network to the same addresses mapped into IPv6', () => {
    expect(isPermitted({ ...loopback, address: '::ffff:127.0.0.1' }, readAllowList(['127.0.0.0/8']))).toBe(true);
  });

  it.each([
    '127.0.0.1',
    'localhost',
    'http://127.0.0.1:80',
    '127.0.0.0/33',
    '127.0.0.1:80/path',
    'a b:80',
    'u@host:80',
    ':80',
    '',
  ])('names the entry that it cannot read: %j', (entry) => {
    expect(() => readAllowList([entry])).toThrow(`"${entry}"`);
  });
});

describe('a literal address in a URL', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://%31%32%37.0.0.1/',
    'http://１２７.０.０.１/',
    'http://①②⑦.0.0.1/',
    'http:\\\\127.0.0.1\\',
    'http:127.0.0.1',
    'http://0/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[fd00:ec2::254]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://anything.localhost/',
  ])('is refused however it is spelled: %s', async (url) => {
    expect(await fetchOnce({ url }, { allowedNetworks: [] })).toMatchObject({ outcome: 'refused', reason: 'address' });
  });
});

describe('the URL guard', () => {
  it.each([
    ['scheme', 'file:///etc/passwd'],
    ['scheme', 'ftp://outlet.example/'],
    ['scheme', 'gopher://outlet.example:70/1'],
    ['scheme', 'data:text/html,hello'],
    ['scheme', 'javascript:alert(1)'],
    ['credentials', 'https://ana@outlet.example/'],
    ['credentials', 'https://:geheim@outlet.example/'],
    ['port', 'http://outlet.example:25/'],
    ['port', 'http://outlet.example:6667/'],
    ['port', 'http://outlet.example:0/'],
    ['malformed-url', ''],
    ['malformed-url', '/story'],
    ['malformed-url', 'http://'],
    ['malformed-url', 'http://[::1'],
    ['malformed-url', 'http://256.256.256.256/'],
    ['malformed-url', 'http://outlet.example:99999/'],
  ])('refuses for its %s: %j', async (reason, url) => {
    expect(await fetchOnce({ url })).toMatchObject({ outcome: 'refused', reason });
  });
});
