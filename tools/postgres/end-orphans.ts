import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { parentOf } from '../bootstrap/process-mark.mjs';
import { readIfThere, signal, workingFolder } from './postmaster.ts';

/**
 * Ends what a killed server left behind on this cluster: its children end by themselves, but not before the statement
 * they are at, and no new server starts while they last.
 */
export function endOrphans(data: string): void {
  const inside = processesIn(realpathSync(data));
  const orphans = inside.filter((pid) => isChildOfServer(pid) && !inside.includes(parentOf(pid) ?? 0));
  for (const pid of orphans) signal(pid, 'SIGKILL');
}

function processesIn(folder: string): number[] {
  if (!existsSync('/proc/self')) return [];
  const pids = readdirSync('/proc').map(Number);
  return pids.filter((pid) => pid > 0 && workingFolder(pid) === folder);
}

/** A server goes by the command that started it, its children by what they do. */
const isChildOfServer = (pid: number): boolean =>
  readIfThere(`/proc/${pid}/cmdline`)?.startsWith('postgres: ') ?? false;
