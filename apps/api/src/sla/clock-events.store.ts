import { referenceOf } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import type { Page } from '../platform/tailing.ts';
import { ClockEventToldView, type ClockEventView } from './clock.graph.ts';

const pageSize = 500;

type EventRow = ClockEventView & {
  readonly position: string;
  readonly ticketId: string;
  readonly code: string;
  readonly number: number;
};

/** Told milestones of a desk's tickets after a position and up to the last published one, as far as the caller sees them. */
export async function eventsAfter(
  tx: Tx,
  deskId: string,
  from: bigint,
  head: bigint,
): Promise<Page<ClockEventToldView>> {
  const rows = await tx.query<EventRow>(
    `SELECT o.position, e.id, e.clock, e.kind, e.event, e.percent, e.after_s AS "afterSeconds", e.at, e.due_at AS "dueAt",
            t.id AS "ticketId", t.number, c.code
       FROM (SELECT * FROM desk.outbox WHERE desk_id = $1 AND clock_event_id IS NOT NULL AND position > $2 AND position <= $3
              ORDER BY position LIMIT ${pageSize}) o
       JOIN desk.clock_event e ON e.client_id = o.client_id AND e.id = o.clock_event_id
       JOIN desk.ticket t ON t.client_id = o.client_id AND t.id = o.ticket_id
       JOIN desk.client c ON c.id = o.client_id
      ORDER BY o.position`,
    [deskId, from.toString(), head.toString()],
  );
  const last = rows.length === pageSize ? BigInt(rows.at(-1)!.position) : head;
  return { views: rows.map(toldView), upTo: last > from ? last : from };
}

const toldView = ({ position, ticketId, code, number, ...event }: EventRow): ClockEventToldView =>
  Object.assign(new ClockEventToldView(), { position, ticketId, reference: referenceOf(code, number), event });
