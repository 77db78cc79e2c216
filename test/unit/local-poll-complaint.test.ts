import { expect, it } from 'vitest';
import { complaintOf } from '../../infra/local/poll-complaint.ts';

const url = 'http://harbour.example/';
const line = (members: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ level: 'INFO', message: 'polled', url, newEntries: 0, ...members });

it.each([
  [
    line({ outcome: 'not-a-feed', detail: 'It is a page.' }),
    `The feed ${url} gave no news, not-a-feed: It is a page. npm run feeds -- add ${url} looks for the feed of a site.`,
  ],
  [line({ outcome: 'not-found', detail: 'HTTP 404' }), `The feed ${url} gave no news, not-found: HTTP 404.`],
  [line({ outcome: 'unavailable', detail: null }), `The feed ${url} gave no news, unavailable.`],
  [line({ outcome: 'new-entries' }), null],
  [line({ outcome: 'not-modified' }), null],
  [line({ outcome: 'gone', message: 'withdrew' }), null],
  ['{"message":"polled"', null],
  ['START', null],
])('%s', (text, complaint) => {
  expect(complaintOf(text)).toBe(complaint);
});
