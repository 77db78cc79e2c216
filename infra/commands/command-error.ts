/** What keeps a command from doing what was asked. Its message is one line that names the thing and the fix. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: 'usage' | 'no-newswire' | 'no-such-feed' | 'no-such-message' | 'bad-file' | 'refused';

  constructor(code: CommandError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
