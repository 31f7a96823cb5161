import { setTimeout } from 'node:timers/promises';
import type { Tx } from '../platform/desk.ts';

/** Until another connection waits for something that this transaction holds; throws after ten seconds. */
export async function untilWaitedFor(tx: Tx): Promise<void> {
  const deadline = Date.now() + 10_000;
  const waiting = 'SELECT FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))';
  while ((await tx.query(waiting)).length === 0) {
    if (Date.now() > deadline) throw new Error('nobody waits');
    await setTimeout(20);
  }
}
