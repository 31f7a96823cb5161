import { openStatuses } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';

/** Open tickets that somebody holds at a client, or at all the caller's clients when it is null. */
export async function countHeldBy(tx: Tx, staffId: string, clientId: string | null): Promise<number> {
  const [found] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM desk.ticket
      WHERE assignee_id = $1 AND ($2::uuid IS NULL OR client_id = $2) AND status = ANY ($3)`,
    [staffId, clientId, openStatuses],
  );
  return found!.count;
}
