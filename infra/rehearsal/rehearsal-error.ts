/** What keeps a rehearsal from being done, or what failed in it. Its message says what to do next. */
export class RehearsalError extends Error {
  override readonly name = 'RehearsalError';
  readonly code: 'no-moto' | 'step-failed';

  constructor(code: RehearsalError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
