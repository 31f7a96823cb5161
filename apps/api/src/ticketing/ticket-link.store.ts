import type { Id } from '@vigie/kernel';
import { type LinkKind, otherEnd, referenceOf } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import type { LinkedTicketView, TicketLinkView } from './ticketing.graph.ts';

/** What a ticket is to another. */
export interface TicketLink {
  readonly clientId: Id<'Client'>;
  readonly ticketId: Id<'Ticket'>;
  readonly otherId: Id<'Ticket'>;
  readonly link: LinkKind;
}

/** Whether it is new: what was linked so already stays as it is. */
export async function insertLink(tx: Tx, link: TicketLink): Promise<boolean> {
  const kept = asKept(link);
  const made = await tx.query(
    `INSERT INTO desk.ticket_link (client_id, id, ticket_id, other_id, link, made_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (client_id, ticket_id, other_id, link) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
    [kept.clientId, tx.newId(), kept.ticketId, kept.otherId, kept.link, new Date(tx.now)],
  );
  return made.length > 0;
}

/** Whether there was such a link. */
export async function endLink(tx: Tx, link: TicketLink): Promise<boolean> {
  const kept = asKept(link);
  const [ended] = await tx.query<[unknown, number]>(
    `WITH ended AS (UPDATE desk.ticket_link SET ended_at = $5
       WHERE client_id = $1 AND ticket_id = $2 AND other_id = $3 AND link = $4 AND ended_at IS NULL RETURNING id)
     SELECT count(*)::int AS n FROM ended`,
    [kept.clientId, kept.ticketId, kept.otherId, kept.link, new Date(tx.now)],
  );
  return (ended as unknown as { n: number }).n > 0;
}

/** One row for both ends: the later ticket tells of the earlier one, equals stand in the order of their ids. */
function asKept(link: TicketLink): TicketLink {
  const isTurned =
    link.link === 'related' ? link.otherId < link.ticketId : link.link === 'followed_by' || link.link === 'split_into';
  if (!isTurned) return link;
  return { ...link, ticketId: link.otherId, otherId: link.ticketId, link: otherEnd[link.link] };
}

interface LinkRow {
  readonly id: string;
  readonly link: LinkKind;
  readonly isTurned: boolean;
  readonly ticket: TicketInJson;
}

interface TicketInJson extends Omit<LinkedTicketView, 'reference'> {
  readonly code: string;
  readonly number: number;
}

const ticketInJson = `json_build_object('id', t.id, 'code', c.code, 'number', t.number, 'title', t.title, 'status', t.status)`;

/** The links of a ticket as it reads them, the latest first; tickets that the caller may not see are left out. */
export async function linksOf(
  tx: Tx,
  ticket: { readonly clientId: string; readonly id: string },
): Promise<TicketLinkView[]> {
  const rows = await tx.query<LinkRow>(
    `SELECT l.id, l.link, l.other_id = $2 AS "isTurned", ${ticketInJson} AS ticket
       FROM desk.ticket_link l
       JOIN desk.ticket t ON t.client_id = l.client_id AND t.id = CASE WHEN l.other_id = $2 THEN l.ticket_id ELSE l.other_id END
       JOIN desk.client c ON c.id = t.client_id
      WHERE l.client_id = $1 AND $2 IN (l.ticket_id, l.other_id) AND l.ended_at IS NULL ORDER BY l.made_at DESC, l.id DESC`,
    [ticket.clientId, ticket.id],
  );
  return rows.map(({ id, link, isTurned, ticket }) => ({
    id,
    link: isTurned ? otherEnd[link] : link,
    ticket: linkedTicket(ticket),
  }));
}

/** Of these tickets those that the caller may see, by id. */
export async function linkedTickets(
  tx: Tx,
  clientId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LinkedTicketView>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ ticket: TicketInJson }>(
    `SELECT ${ticketInJson} AS ticket FROM desk.ticket t JOIN desk.client c ON c.id = t.client_id
      WHERE t.client_id = $1 AND t.id = ANY ($2)`,
    [clientId, ids],
  );
  return new Map(rows.map(({ ticket }) => [ticket.id, linkedTicket(ticket)]));
}

const linkedTicket = ({ code, number, ...ticket }: TicketInJson): LinkedTicketView => ({
  ...ticket,
  reference: referenceOf(code, number),
});
