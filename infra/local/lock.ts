import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { HostError } from './host-error.ts';

const lockSchema = z.object({ pid: z.number().int().positive(), startedAt: z.string() });

type Lock = z.infer<typeof lockSchema>;

/** @throws HostError `data-folder-in-use` where a live process holds the lock. Changes nothing. */
export function checkLock(file: string): void {
  const lock = readLock(file);
  if (lock && isHeld(lock)) {
    throw new HostError('data-folder-in-use', `The data folder is in use by process ${lock.pid}; stop it first.`);
  }
}

/**
 * Takes the lock; that of a process that ended is taken over.
 * @returns gives it back
 * @throws HostError `data-folder-in-use`
 */
export function takeLock(file: string): () => void {
  checkLock(file);
  rmSync(file, { force: true });
  const mine: Lock = { pid: process.pid, startedAt: startOf(process.pid) };
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
  } catch (error) {
    throw new HostError('data-folder-in-use', 'The data folder was taken by another process a moment ago.', {
      cause: error,
    });
  }
  return () => rmSync(file, { force: true });
}

function readLock(file: string): Lock | null {
  try {
    return lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** A process of the same id that started at another time is another process: containers give out the same few ids. */
const isHeld = ({ pid, startedAt }: Lock): boolean => pid !== process.pid && isAlive(pid) && startOf(pid) === startedAt;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, as the kernel counts it; empty where there is no /proc to tell. See proc_pid_stat(5). */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold blanks and brackets itself.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
