import { describe, expect, it } from 'vitest';
import { HostError } from '../../infra/local/host-error.ts';
import { type Options, readOptions } from '../../infra/local/options.ts';

const defaults: Options = {
  feeds: [],
  opml: null,
  sources: null,
  dataFolder: '.babelwire',
  port: 8787,
  once: false,
  allowPrivate: false,
  reset: false,
  retryAfterSeconds: 2,
};

const feed = 'https://salzach.example/feed.xml';

describe('readOptions', () => {
  it.each<[string, Partial<Options>]>([
    ['', {}],
    [`--feed ${feed}`, { feeds: [feed] }],
    [`--feed ${feed} --feed http://127.0.0.1:8099/feed.xml`, { feeds: [feed, 'http://127.0.0.1:8099/feed.xml'] }],
    ['--feed https://münchen.example/é', { feeds: ['https://xn--mnchen-3ya.example/%C3%A9'] }],
    ['--opml list.opml --data /data --port 9000', { opml: 'list.opml', dataFolder: '/data', port: 9000 }],
    ['--sources outlets.txt', { sources: 'outlets.txt' }],
    ['--once --allow-private --reset', { once: true, allowPrivate: true, reset: true }],
  ])('reads "%s"', (line, changes) => {
    const command = readOptions(line.split(' ').filter(Boolean), {});
    expect(command).toEqual({ command: 'start', options: { ...defaults, ...changes } });
  });

  it('shows the help whatever else is asked', () => {
    expect(readOptions(['--help', '--once'], {})).toEqual({ command: 'help' });
  });

  it('takes the time before a retry from the environment', () => {
    expect(readOptions([], { BABELWIRE_RETRY_SECONDS: '360' })).toMatchObject({ options: { retryAfterSeconds: 360 } });
    expect(() => readOptions([], { BABELWIRE_RETRY_SECONDS: 'soon' })).toThrow(/BABELWIRE_RETRY_SECONDS .* "soon"/);
  });

  it.each<[string, RegExp]>([
    ['--verbose', /^Unknown option '--verbose'; --help lists the options\.$/],
    ['feed.xml', /^Unexpected argument 'feed\.xml'; --help/],
    ['--opml', /--opml.* argument missing; --help/],
    ['--once=yes', /--once/],
    ['--feed ftp://salzach.example/', /^--feed needs an http\(s\) address, not "ftp:\/\/salzach\.example\/"\.$/],
    ['--feed salzach.example', /not "salzach\.example"/],
    ['--port 0', /^--port needs a whole number from 1 to 65535, not "0"\.$/],
    ['--port 65536', /not "65536"/],
    ['--port 80a', /not "80a"/],
    ['--data=', /^--data needs the path of a folder\.$/],
  ])('refuses "%s" in one line', (line, message) => {
    const read = () => readOptions(line.split(' '), {});
    expect(read).toThrow(HostError);
    expect(read).toThrow(message);
    expect(read).toThrow(/^[^\n]+$/);
  });
});
