import { type Id, instant, type Instant, iso } from '@vigie/kernel';
import type { HoldReason, TicketFact, TicketState } from '@vigie/ticketing';
import type { TicketKey } from '../platform/ticket-key.ts';
import type { WorkerTx } from '../platform/worker-desk.ts';

/** A ticket that was to go on by itself by now, locked. */
export interface DueTicket extends TicketKey {
  readonly deskId: Id<'Desk'>;
  readonly state: TicketState;
  readonly wakesAt: Instant;
}

interface DueRow extends TicketKey {
  readonly deskId: Id<'Desk'>;
  readonly status: 'on_hold' | 'resolved';
  readonly holdReason: HoldReason;
  readonly resolvedAt: Date;
  readonly wakesAt: Date;
}

/** The longest due first; what people are acting on right now is left to them. */
export async function claimDue(tx: WorkerTx, limit: number): Promise<readonly DueTicket[]> {
  const rows = await tx.query<DueRow>(
    `SELECT client_id AS "clientId", id AS "ticketId", desk_id AS "deskId", status, hold_reason AS "holdReason",
            resolved_at AS "resolvedAt", wakes_at AS "wakesAt"
       FROM desk.ticket WHERE wakes_at <= $1 AND status IN ('on_hold', 'resolved')
      ORDER BY wakes_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [iso(tx.now), limit],
  );
  return rows.map(({ clientId, ticketId, deskId, wakesAt, ...row }) => ({
    ...{ clientId, ticketId, deskId, wakesAt: instant(wakesAt.getTime()) },
    state: stateOf(row),
  }));
}

const stateOf = ({
  status,
  holdReason,
  resolvedAt,
}: Omit<DueRow, 'clientId' | 'ticketId' | 'deskId' | 'wakesAt'>): TicketState =>
  status === 'on_hold' ? { status, reason: holdReason } : { status, since: instant(resolvedAt.getTime()) };

/** Facts, states and announcements in one statement. */
export async function writeWoken(
  tx: WorkerTx,
  woken: readonly (DueTicket & { readonly fact: TicketFact })[],
): Promise<void> {
  await tx.query(writeAll, [JSON.stringify(woken.map((one) => ({ ...rowOf(one), id: tx.newId() }))), iso(tx.now)]);
}

function rowOf({ clientId, ticketId, deskId, fact: { type, at, ...data } }: DueTicket & { readonly fact: TicketFact }) {
  const isOver = type === 'closed';
  return {
    ...{ client_id: clientId, ticket_id: ticketId, desk_id: deskId, type, at: iso(at), data },
    ...{ status: isOver ? 'closed' : 'open', ended_at: isOver ? iso(at) : null },
  };
}

const writeAll = `
  WITH woken AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS n (id uuid, client_id uuid, ticket_id uuid, desk_id uuid, type text,
      at timestamptz, data jsonb, status text, ended_at timestamptz)),
  facts AS (
    INSERT INTO desk.ticket_fact (id, client_id, ticket_id, type, at, recorded_at, data)
    SELECT id, client_id, ticket_id, type, at, $2::timestamptz, data FROM woken),
  moved AS (
    UPDATE desk.ticket t SET status = woken.status, hold_reason = NULL, wakes_at = NULL, updated_at = $2,
        ended_at = coalesce(woken.ended_at, t.ended_at), revision = t.revision + 1
      FROM woken WHERE t.client_id = woken.client_id AND t.id = woken.ticket_id)
  INSERT INTO desk.outbox (id, client_id, desk_id, ticket_id, at)
  SELECT gen_random_uuid(), client_id, desk_id, ticket_id, $2 FROM woken ORDER BY at`;
