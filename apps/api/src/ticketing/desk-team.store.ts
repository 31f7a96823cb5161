import { type Id, type Instant, instant } from '@vigie/kernel';
import { openStatuses, referenceOf, workMoveTypes, type WorkSpan, workSpans } from '@vigie/ticketing';
import { rolesThatMay } from '@vigie/tenancy';
import type { Tx } from '../platform/desk.ts';
import { keyOf } from '../platform/paging.ts';
import type { TeamMemberView, WorkBlockView } from './desk-team.graph.ts';

/** Somebody who may work for a client of the desk, and how much they hold. */
export interface Member extends Pick<TeamMemberView, 'level' | 'team'> {
  readonly id: Id<'Staff'>;
  readonly name: string;
  readonly open_tickets: number;
  /** Where they stand in the list. */
  readonly key: readonly string[];
}

const anything = /^/;
/** Level, team, name, id. */
const keyShapes = [/^(L[1-3]|~)$/, anything, anything, /^[0-9a-f-]{36}$/];
const order = `coalesce(a.level, '~'), coalesce(g.name, '~'), a.name, a.id::text`;
const isOpen = `t.status IN ('${openStatuses.join("', '")}')`;

/** By level, team and name: whoever may be given tickets of a client that the desk serves and the caller sees. */
export async function deskMembers(
  tx: Tx,
  deskId: string,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<Member[]> {
  const key = after === null ? undefined : keyOf(after, 'after', keyShapes);
  const beyond = key ? `AND (${order}) > ($4, $5, $6, $7)` : '';
  return tx.query<Member>(
    `SELECT a.id, a.name, a.level, json_build_array(${order}) AS key,
            CASE WHEN g.id IS NOT NULL THEN json_build_object('id', g.id, 'name', g.name, 'level', g.level) END AS team,
            (SELECT count(*)::int FROM desk.ticket t WHERE t.assignee_id = a.id AND ${isOpen}) AS open_tickets
       FROM desk.staff a LEFT JOIN desk.team g ON g.id = a.team_id
      WHERE a.id IN (SELECT sec.staff_of_clients(
              ARRAY(SELECT served.client_id FROM desk.desk_client served WHERE served.desk_id = $1), $2)) ${beyond}
      ORDER BY ${order} LIMIT $3`,
    [deskId, rolesThatMay('Ticket', 'take'), first, ...(key ?? [])],
  );
}

export interface Window {
  readonly from: Instant;
  readonly until: Instant;
}

/** A ticket that some of the people worked on, with its facts that say who and when. */
interface WorkedOn extends Omit<WorkBlockView, 'ticketId' | 'reference' | 'from' | 'until' | 'state'> {
  readonly id: string;
  readonly number: number;
  readonly status: string;
  readonly is_late: boolean;
  readonly share: number | null;
  readonly moves: readonly { readonly type: string; readonly at: string; readonly assigneeId: Id<'Staff'> | null }[];
}

export interface Work {
  readonly span: WorkSpan;
  readonly block: WorkBlockView;
}

/** Everything that people worked on within a window of a desk: what they hold now, and what has moved since it began. */
export async function workWithin(tx: Tx, deskId: string, staff: readonly string[], from: Instant): Promise<Work[]> {
  const rows = await tx.query<WorkedOn>(
    `WITH worked_on AS (
       SELECT t.client_id, t.id FROM desk.ticket t
        WHERE t.assignee_id = ANY ($2::uuid[]) AND t.desk_id = $1 AND ${isOpen}
        UNION
       SELECT f.client_id, f.ticket_id FROM desk.ticket_fact f
        WHERE f.client_id IN (SELECT served.client_id FROM desk.desk_client served WHERE served.desk_id = $1)
          AND f.at >= $3 AND f.type IN (${moveList}))
     SELECT t.id, t.number, t.title, t.level, t.status, 'P' || t.priority AS priority, promise.is_late, promise.share,
            json_build_object('id', c.id, 'name', c.name, 'code', c.code, 'tint', c.tint) AS client,
            (SELECT json_agg(json_build_object('type', f.type, 'at', f.at, 'assigneeId', f.data ->> 'assigneeId')
                    ORDER BY f.at, f.id) FROM desk.ticket_fact f
              WHERE f.client_id = t.client_id AND f.ticket_id = t.id AND f.type IN (${moveList})) AS moves
       FROM worked_on w JOIN desk.ticket t ON t.client_id = w.client_id AND t.id = w.id
       JOIN desk.client c ON c.id = t.client_id, LATERAL (${promiseStanding}) promise
      WHERE t.desk_id = $1`,
    [deskId, staff, new Date(from)],
  );
  return rows.flatMap(workOf);
}

const moveList = workMoveTypes.map((type) => `'${type}'`).join(', ');

/**
 * How the owed promises of a ticket stand. A share is reached by the time used up to the last fact, or by a milestone
 * told since: those told before may belong to an earlier cycle of the clock.
 */
const promiseStanding = `
  SELECT coalesce(bool_or(q.outcome = 'missed'), false) AS is_late, max(greatest(
           CASE WHEN q.used_ms >= q.target_s * 900 THEN 90 WHEN q.used_ms >= q.target_s * 750 THEN 75 END,
           (SELECT max(e.percent) FROM desk.clock_event e WHERE e.client_id = q.client_id AND e.ticket_id = q.ticket_id
               AND e.clock = q.name AND e.at >= q.anchored_at))) AS share
    FROM desk.clock q
   WHERE q.client_id = t.client_id AND q.ticket_id = t.id AND NOT q.internal AND q.state IN ('running', 'paused')`;

function workOf(row: WorkedOn): Work[] {
  const { id, number, moves, title, level, priority, client } = row;
  const told = (moves ?? []).map((move) => ({ ...move, at: instant(Date.parse(move.at)) }));
  const shown = { ticketId: id, reference: referenceOf(client.code, number), title, level, priority, client };
  return workSpans(told).map((span) => ({ span, block: { ...shown, ...timesOf(span), state: stateOf(row, span) } }));
}

const timesOf = ({ from, until }: WorkSpan): Pick<WorkBlockView, 'from' | 'until'> => ({
  from: new Date(from),
  until: until === undefined ? null : new Date(until),
});

/** A promise broken while the ticket is held stays broken. */
function stateOf({ status, is_late, share }: WorkedOn, { until }: WorkSpan): string {
  if (until !== undefined) return 'done';
  if (is_late) return 'breached';
  if (status === 'on_hold') return 'on_hold';
  if ((share ?? 0) >= 90) return 'w90';
  return (share ?? 0) >= 75 ? 'w75' : 'running';
}
