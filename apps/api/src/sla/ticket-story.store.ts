import { type Id, type Instant } from '@vigie/kernel';
import type { ClockFact } from '@vigie/sla';
import type { Tx } from '../platform/desk.ts';
import { type ClockedTicket, clockFactsOf, instantOf, readByClocks, type StoredFact } from './clock-facts.ts';
import { keysOf, namedTickets, type TicketKey } from '../platform/ticket-key.ts';

export interface TicketStory extends TicketKey {
  readonly facts: readonly ClockFact[];
  /** Until when its milestones were told; undefined for one that is new. */
  readonly lookedUntil: Instant | undefined;
}

interface StoryRow {
  readonly clientId: Id<'Client'>;
  readonly ticketId: Id<'Ticket'>;
  readonly deskId: Id<'Desk'>;
  readonly facts: readonly (Omit<StoredFact, 'at'> & { readonly at: string })[] | null;
  readonly breaches: readonly { readonly clock: string; readonly at: string }[] | null;
  readonly lookedUntil: Date | null;
}

/** What the clocks of each ticket go by, in one statement; tickets that the caller does not see are missing. */
export async function storiesOf(tx: Pick<Tx, 'hot'>, tickets: readonly TicketKey[]): Promise<readonly TicketStory[]> {
  const rows = await tx.hot<StoryRow>(
    `SELECT t.client_id AS "clientId", t.id AS "ticketId", t.desk_id AS "deskId", told.facts, seen.breaches,
            w.looked_until AS "lookedUntil"
       FROM ${namedTickets} JOIN desk.ticket t ON t.client_id = named.client_id AND t.id = named.ticket_id
       LEFT JOIN desk.clock_watch w ON w.client_id = t.client_id AND w.ticket_id = t.id
      CROSS JOIN LATERAL (SELECT json_agg(json_build_object('type', f.type, 'at', f.at, 'data', f.data) ORDER BY f.at, f.id) AS facts
        FROM desk.ticket_fact f WHERE f.client_id = t.client_id AND f.ticket_id = t.id AND f.type = ANY ($3)) told
      CROSS JOIN LATERAL (SELECT json_agg(json_build_object('clock', e.clock, 'at', e.at)) AS breaches
        FROM desk.clock_event e WHERE e.client_id = t.client_id AND e.ticket_id = t.id AND e.event = 'breach') seen`,
    [...keysOf(tickets), readByClocks],
  );
  return rows.map(({ clientId, ticketId, lookedUntil, ...row }) => ({
    clientId,
    ticketId,
    facts: clockFactsOf(ticketIn(row)),
    lookedUntil: lookedUntil === null ? undefined : instantOf(lookedUntil),
  }));
}

const ticketIn = ({ deskId, facts, breaches }: Pick<StoryRow, 'deskId' | 'facts' | 'breaches'>): ClockedTicket => ({
  deskId,
  facts: (facts ?? []).map((fact) => ({ ...fact, at: instantOf(fact.at) })),
  breaches: (breaches ?? []).map(({ clock, at }) => ({ clock, at: instantOf(at) })),
});
