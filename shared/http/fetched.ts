/** How one request, its redirects included, ended. Exactly one of these; a fetch never throws for what a server does. */
export type Fetched =
  | FetchedResponse
  /** The guard refused the address, at the first hop or a later one. */
  | { readonly outcome: 'refused'; readonly url: string; readonly reason: RefusalReason; readonly detail: string }
  | { readonly outcome: 'too-large'; readonly url: string; readonly limitBytes: number }
  | { readonly outcome: 'timeout'; readonly url: string; readonly afterMilliseconds: number }
  | { readonly outcome: 'too-many-redirects'; readonly url: string; readonly redirects: readonly Redirect[] }
  /** No answer that could be read: name not found, connection refused or reset, TLS, broken HTTP or compression. */
  | { readonly outcome: 'unreachable'; readonly url: string; readonly code: string; readonly detail: string };

export interface FetchedResponse {
  readonly outcome: 'response';
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly status: number;
  /** Lower-case names; repeated headers joined by a comma and a space. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed. */
  readonly body: Uint8Array;
  /** Present and true where the connection or the compressed stream ended before the body did: it holds what came. */
  readonly truncated?: boolean;
  readonly redirects: readonly Redirect[];
}

export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

export type RefusalReason = 'scheme' | 'address' | 'port' | 'credentials' | 'malformed-url';

export interface FetchRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes after decompression. */
  readonly maxBytes: number;
  /** For the whole of it: redirects, headers and body. */
  readonly deadlineMilliseconds: number;
}

/** Fetches one address under the guard. Implemented by `createFetcher`; swapped in tests. */
export type Fetch = (request: FetchRequest) => Promise<Fetched>;
