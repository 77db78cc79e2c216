/** What a server gave to ask with next time (RFC 9110, 8.8), as it gave it. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

type Headers = Readonly<Record<string, string>>;

/** Longer validators cost more to send than they save. */
const maxLength = 1_024;

/** The validators in a response's headers. */
export function readValidators(headers: Headers): Validators {
  return { etag: readable(headers.etag), lastModified: readable(headers['last-modified']) };
}

/** Request headers that let the server answer 304. Both are sent: servers that know entity tags ignore the date. */
export function conditionalHeaders({ etag, lastModified }: Validators): Headers {
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

function readable(value: string | undefined): string | null {
  const text = value?.trim() ?? '';
  return text !== '' && text.length <= maxLength ? text : null;
}
