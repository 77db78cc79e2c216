/** The names of this machine that no resolver is asked for: RFC 6761, section 6.3. */
const ownName = /^(?:127\.0\.0\.1|\[::1\]|(?:[a-z\d-]+\.)*localhost)(?::(\d+))?$/i;

/**
 * Whether a Host header names this machine by a loopback name and the port. Another name means that somebody's domain was
 * pointed at 127.0.0.1 (DNS rebinding): to the browser, that somebody's page and this newswire are then one site.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  const match = ownName.exec(host ?? '');
  return match !== null && Number(match[1] ?? 80) === port;
}
