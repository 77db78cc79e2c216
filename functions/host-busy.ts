/** The host has others to answer first, or wants to be left alone. Whoever wanted to ask it may come back. */
export class HostBusy extends Error {
  readonly code = 'HOST_BUSY';
  readonly until: Date;

  constructor(host: string, until: Date) {
    super(`${host} is not to be asked before ${until.toISOString()}`);
    this.until = until;
  }
}
