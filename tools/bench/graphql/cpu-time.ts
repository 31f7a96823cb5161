import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds in one tick of the kernel's clock, by which /proc counts. */
const tick = 10;

interface Spent {
  readonly parent: number;
  readonly own: number;
  /** By its children that have ended. */
  readonly ended: number;
}

/** CPU milliseconds that a process has used so far. */
export const cpuOf = (pid: number): number => spentBy(pid)?.own ?? 0;

/** CPU milliseconds that the children of a process have used so far, those that have ended included. */
export function cpuOfChildren(pid: number): number {
  const running = readdirSync('/proc').map((name) => spentBy(Number(name)));
  const living = running.reduce((sum, one) => sum + (one?.parent === pid ? one.own : 0), 0);
  return living + (spentBy(pid)?.ended ?? 0);
}

/** The same of this process: raw statements have no other application. */
export function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Undefined for what is no process, or is none any more. */
function spentBy(pid: number): Spent | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').map(Number);
    return { parent: fields[1]!, own: (fields[11]! + fields[12]!) * tick, ended: (fields[13]! + fields[14]!) * tick };
  } catch {
    return undefined;
  }
}
