import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { processMark } from '../bootstrap/process-mark.mjs';

/** The server process of a cluster, as its lock file names it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** `starting`, `ready`, `stopping`: what it says of itself. */
  readonly status: string;
}

/** The server that runs on this cluster; a lock file whose process is gone, or is another program by now, names none. */
export function runningPostmaster(data: string): Postmaster | undefined {
  const lines = readIfThere(lockFile(data))?.split('\n') ?? [];
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!(pid > 0 && port > 0) || !isPostmasterOf(data, pid)) return undefined;
  return { pid, port, status: (lines[7] ?? '').trim() };
}

export const lockFile = (data: string): string => join(data, 'postmaster.pid');

/** A server works inside its data folder; where that cannot be seen, its command line names the folder. */
function isPostmasterOf(data: string, pid: number): boolean {
  if (processMark(pid) === undefined) return false;
  const folder = workingFolder(pid);
  return folder === undefined ? commandLine(pid).includes(data) : folder === realpathSync(data);
}

function commandLine(pid: number): string {
  const listed = (): string =>
    spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
  return readIfThere(`/proc/${pid}/cmdline`) ?? listed();
}

/** The folder that a process works in; undefined when it has gone, is not ours to see, or the system does not tell. */
export function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Sends a signal; a process that has just gone is as good. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
