import { expect, it } from 'vitest';
import { WARCParser } from 'warcio';
import { warcRecord } from '../../shared/store/warc.ts';

it('is read back by a web-archive library', async () => {
  const body = Buffer.from('<p>Здравствуйте</p>', 'utf8');
  const bytes = await warcRecord({
    url: 'https://prichal.example/port',
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', 'set-cookie': 'a=b' },
    body,
    fetchedAt: '2026-11-20T08:00:00.000Z',
  });
  const record = await new WARCParser([bytes]).parse();
  expect(record?.warcType).toBe('response');
  expect(record?.warcTargetURI).toBe('https://prichal.example/port');
  expect(record?.httpHeaders?.statusCode).toBe(200);
  const headers = new Headers(record?.httpHeaders?.headers as Headers);
  expect([...headers.keys()].sort()).toEqual(['content-length', 'content-type']);
  expect(Buffer.from((await record?.readFully(true)) ?? [])).toEqual(body);
});
