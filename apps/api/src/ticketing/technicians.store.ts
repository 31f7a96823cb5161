import type { Id, Instant } from '@vigie/kernel';
import type { Technician } from '@vigie/roster';
import { rolesThatMay } from '@vigie/tenancy';
import type { Tx } from '../platform/desk.ts';
import type { TeamView } from '../tenancy/index.ts';

/** Somebody as the roster judges them, with what lists show beside. */
export interface KnownTechnician extends Technician {
  readonly team: TeamView | null;
}

interface TechnicianRow {
  readonly id: Id<'Staff'>;
  readonly name: string;
  readonly level: Technician['level'];
  readonly team: TeamView | null;
  readonly serves: readonly Id<'Client'>[];
  readonly is_disabled: boolean;
  readonly open_tickets: number;
  readonly ceiling: number | null;
  readonly solved: Readonly<Record<string, number>> | null;
}

/**
 * Everybody whom tickets of these clients could be given to, and those of a level who may not, so that nobody seems to
 * have vanished; whose name holds the letters, accents and case aside.
 */
export async function techniciansFor(
  tx: Tx,
  clientIds: readonly string[],
  letters = '',
): Promise<readonly KnownTechnician[]> {
  const rows = await tx.query<TechnicianRow>(
    `SELECT a.id, a.name, a.level, a.ticket_ceiling AS ceiling, k.serves, k.is_disabled, k.open_tickets,
            CASE WHEN g.id IS NOT NULL THEN json_build_object('id', g.id, 'name', g.name, 'level', g.level) END AS team,
            (SELECT json_object_agg(c.id, s.at) FROM unnest($1::uuid[]) AS c (id) CROSS JOIN LATERAL (
               SELECT floor(extract(epoch FROM t.resolved_at) * 1000)::bigint AS at FROM desk.ticket t
                WHERE t.client_id = c.id AND t.assignee_id = a.id AND t.resolved_at IS NOT NULL
                ORDER BY t.resolved_at DESC LIMIT 1) s) AS solved
       FROM sec.takers($1, $2) k JOIN desk.staff a ON a.id = k.person LEFT JOIN desk.team g ON g.id = a.team_id
      WHERE (a.level IS NOT NULL OR cardinality(k.serves) > 0)
        AND ($3 = '' OR position(desk.fold($3) IN desk.fold(a.name)) > 0)`,
    [clientIds, rolesThatMay('Ticket', 'take'), letters],
  );
  return rows.map(technicianOf);
}

/**
 * Nobody else gives these people tickets until the transaction ends: what they hold is counted once. Tickets are locked
 * first, then people, each in one order, so that two who give many never wait for each other.
 */
export const lockPeople = async (tx: Tx, ids: Iterable<string>): Promise<void> => {
  await tx.query(
    `SELECT pg_advisory_xact_lock(hashtext('vigie load'), key) FROM (
       SELECT DISTINCT hashtext(id) AS key FROM unnest($1::text[]) AS id ORDER BY key) keys`,
    [[...ids]],
  );
};

const technicianOf = ({ serves, is_disabled, open_tickets, solved, ...row }: TechnicianRow): KnownTechnician => ({
  ...row,
  teamId: (row.team?.id ?? null) as Id<'Team'> | null,
  serves: new Set(serves),
  isDisabled: is_disabled,
  openTickets: open_tickets,
  lastSolved: new Map(Object.entries(solved ?? {}) as [Id<'Client'>, Instant][]),
});
