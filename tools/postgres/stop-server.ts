import { setTimeout as sleep } from 'node:timers/promises';
import { runningPostmaster, signal } from './postmaster.ts';

const POLL_MS = 25;
/** How long the server may take for each way of stopping before the next, harder one. */
const LADDER = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5000],
  ['SIGKILL', 5000],
] as const;

/** Stops the server on this cluster, beginning with `first`: SIGINT ends sessions and writes all out, SIGQUIT only ends. */
export async function stopServer(data: string, first: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  const pid = runningPostmaster(data)?.pid;
  for (const [name, patienceMs] of LADDER.slice(first === 'SIGINT' ? 0 : 1)) {
    if (pid === undefined || runningPostmaster(data)?.pid !== pid) return;
    signal(pid, name);
    await gone(data, pid, patienceMs);
  }
}

async function gone(data: string, pid: number, patienceMs: number): Promise<void> {
  const began = Date.now();
  while (runningPostmaster(data)?.pid === pid && Date.now() - began < patienceMs) await sleep(POLL_MS);
}
