import { expect, it } from 'vitest';
import { isOwnHost } from '../../infra/local/own-host.ts';

it.each([
  ['127.0.0.1:8787', 8787],
  ['localhost:8787', 8787],
  ['LOCALHOST:8787', 8787],
  ['[::1]:8787', 8787],
  ['wire.localhost:8787', 8787],
  ['a.b-c.localhost:8787', 8787],
  ['127.0.0.1', 80],
])('takes %s for this machine at port %i', (host, port) => {
  expect(isOwnHost(host, port)).toBe(true);
});

it.each([
  [undefined, 80],
  ['', 80],
  ['rebound.example:8787', 8787],
  ['localhost.rebound.example:8787', 8787],
  ['127.0.0.1.rebound.example:8787', 8787],
  ['notlocalhost:8787', 8787],
  ['.localhost:8787', 8787],
  ['localhost:8787@rebound.example', 8787],
  ['rebound.example:8787\nlocalhost:8787', 8787],
  ['192.168.1.7:8787', 8787],
  ['0.0.0.0:8787', 8787],
  ['localhost:8788', 8787],
  ['localhost', 8787],
  ['localhost:', 8787],
])('does not take %s for this machine at port %i', (host, port) => {
  expect(isOwnHost(host, port)).toBe(false);
});
