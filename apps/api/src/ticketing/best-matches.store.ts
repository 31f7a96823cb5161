import type { Tx } from '../platform/desk.ts';
import { lookedUp, namedTickets, Values } from './ticket-conditions.ts';
import { ticketViewOf, viewColumns, viewJoins, type TicketViewRow } from './ticket-view.store.ts';
import type { TicketView } from './ticketing.graph.ts';

/** Of a frequent word the newest matches are weighed against each other, not all that there ever were. */
const weighed = 100;

/** Above any rank that words can reach. */
const byName = 9;

/** The ticket of that reference first, then by how well the words match, then the newest. */
export async function bestMatches(
  tx: Tx,
  { text, first }: { readonly text: string; readonly first: number },
): Promise<TicketView[]> {
  const { sql, values } = searchStatement(text, first);
  return (await tx.query<TicketViewRow>(sql, values)).map(ticketViewOf);
}

export function searchStatement(text: string, first: number): { readonly sql: string; readonly values: unknown[] } {
  const values = new Values();
  const found = `SELECT id, max(rank) AS rank FROM (
      SELECT ticket_id AS id, rank FROM sec.best_matches(${values.add(text)}, ${weighed})
       UNION ALL SELECT named.id, ${byName} FROM (${namedTickets(text, values)}) AS named (id)) one GROUP BY id`;
  const by = 'rank DESC, t.opened_at DESC, t.id DESC';
  const sql = `SELECT ${viewColumns} FROM (SELECT t.*, found.rank FROM ${lookedUp(found)} ORDER BY ${by} LIMIT ${first}) t
    ${viewJoins} ORDER BY ${by}`;
  return { sql, values: values.list };
}
