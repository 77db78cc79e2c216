import { loopback } from './ports.ts';

/**
 * Loopback, private, shared and unique local addresses: RFC 1122, 1918, 4193, 4291, 6598. Link-local ones stay shut: no
 * news is there, and the metadata service of a cloud machine is.
 */
export const privateNetworks = [
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '::1/128',
  'fc00::/7',
];

/** What those are told whose address was refused for being one of these. */
export const allowPrivateHint = '--allow-private lets private addresses through.';

/** What the fetcher may reach beside public addresses, as FETCH_ALLOWED_NETWORKS takes it. */
export function allowedNetworks(allowPrivate: boolean, newsroomPort: number | null): string {
  const newsroom = newsroomPort === null ? [] : [`${loopback}:${newsroomPort}`];
  return [...newsroom, ...(allowPrivate ? privateNetworks : [])].join(',');
}
