import { setTimeout } from 'node:timers/promises';
import type { Tx } from '../platform/desk.ts';

/** Until other connections wait for something that this transaction holds; throws after ten seconds. */
export async function untilWaitedFor(tx: Tx, waiters = 1): Promise<void> {
  const deadline = Date.now() + 10_000;
  const waiting = 'SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))';
  while ((await tx.query(waiting)).length < waiters) {
    if (Date.now() > deadline) throw new Error('too few wait');
    await setTimeout(20);
  }
}
