import { expect, it } from 'vitest';
import { complaintOf } from '../../infra/local/poll-complaint.ts';

const url = 'http://harbour.example/';
const line = (members: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ level: 'INFO', message: 'polled', url, newEntries: 0, ...members });

it.each([
  [
    line({ outcome: 'not-a-feed', detail: 'a page' }),
    `The feed ${url} ended as not-a-feed (a page). npm run feeds -- add ${url} looks for the feed of a site.`,
  ],
  [line({ outcome: 'not-found', detail: 'HTTP 404' }), `The feed ${url} ended as not-found (HTTP 404).`],
  [line({ outcome: 'unavailable', detail: null }), `The feed ${url} ended as unavailable.`],
  [line({ outcome: 'new-entries' }), null],
  [line({ outcome: 'not-modified' }), null],
  [line({ outcome: 'gone', message: 'withdrew' }), null],
  ['{"message":"polled"', null],
  ['START', null],
])('%s', (text, complaint) => {
  expect(complaintOf(text)).toBe(complaint);
});
