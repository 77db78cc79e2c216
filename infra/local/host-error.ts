export type HostErrorCode =
  | 'bad-option'
  | 'bad-opml'
  | 'bad-sources'
  | 'port-in-use'
  | 'data-of-newer-version'
  | 'not-a-data-folder'
  | 'data-folder-in-use'
  | 'schema-changed'
  | 'template'
  | 'synthesis-failed'
  | 'function-failed';

/** What keeps the local host from starting. Its message is one line that names the thing and the fix. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HostError';
    this.code = code;
  }
}
