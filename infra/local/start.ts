import { HostError } from './host-error.ts';
import { type Command, help, readOptions } from './options.ts';

/** The command line of the local host: `npm start`. */
async function main(): Promise<number> {
  const command: Command = readOptions(process.argv.slice(2), process.env);
  if (command.command === 'help') {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  const { runSession } = await import('./session.ts');
  return runSession(command.options, process.stdout, stopSignal());
}

/** npm passes a signal on that the terminal has sent already: two that close together are one. */
const oneSignalMilliseconds = 500;

/** Aborts at the first Ctrl-C or SIGTERM, and where nobody reads what is printed any more; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let first = Number.POSITIVE_INFINITY;
  const stop = (): void => {
    if (Date.now() - first > oneSignalMilliseconds) process.exit(130);
    first = Math.min(first, Date.now());
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.stdout.on('error', () => controller.abort());
  return controller.signal;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof HostError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.code === 'function-failed' ? 1 : 2;
}
// Whatever still keeps the process open after a clean end is not worth waiting for.
setTimeout(() => process.exit(), 300).unref();
