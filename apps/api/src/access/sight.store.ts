import type { Caller, Membership } from '@vigie/tenancy';
import { referenceOf } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import type { SeenThing } from './seen-things.ts';
import type { SeenTicketView } from './sight.graph.ts';

export type Counts = Readonly<Partial<Record<SeenThing, number>>>;

/** How many rows of each kind row-level security shows to whoever the transaction is bound to. */
export async function countSeen(tx: Tx, clientId: string): Promise<Counts> {
  const [counts] = await tx.query<Counts>(
    `SELECT (SELECT count(*)::int FROM desk.ticket WHERE client_id = $1) AS tickets,
            (SELECT count(*)::int FROM desk.ticket_text WHERE client_id = $1 AND internal) AS internal_notes,
            (SELECT count(*)::int FROM desk.contact WHERE client_id = $1) AS contacts,
            (SELECT count(*)::int FROM desk.terms_version WHERE client_id = $1) AS contract,
            (SELECT count(*)::int FROM desk.internal_terms WHERE client_id = $1) AS internal_terms`,
    [clientId],
  );
  return counts!;
}

/** The newest few of the tickets that they are shown. */
export async function newestSeen(tx: Tx, clientId: string, first: number): Promise<SeenTicketView[]> {
  const rows = await tx.query<{ id: string; number: number; title: string | null; code: string }>(
    `SELECT t.id, t.number, t.title, c.code FROM desk.ticket t JOIN desk.client c ON c.id = t.client_id
      WHERE t.client_id = $1 ORDER BY t.opened_at DESC, t.id DESC LIMIT $2`,
    [clientId, first],
  );
  return rows.map(({ id, number, title, code }) => ({ id, title, reference: referenceOf(code, number) }));
}

/** Whoever the transaction is bound to, as a caller, with the rights that hold in it. */
export async function callerWithin(tx: Tx, kind: Caller['kind']): Promise<Caller> {
  const [found] = await tx.query<{ memberships: readonly Membership[] }>(
    'SELECT sec.memberships_of($1) AS memberships',
    [tx.userId],
  );
  return { userId: tx.userId as Caller['userId'], kind, memberships: found!.memberships };
}
