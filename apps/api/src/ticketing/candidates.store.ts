import type { Language } from '@vigie/copy';
import type { Tx } from '../platform/desk.ts';
import { refusalIn } from '../platform/speech.ts';
import type { CandidateView } from './ticketing.graph.ts';

/** The roles in which a person may be given tickets of a client. */
export const assignableRoles = ['technician', 'shift_lead'];

interface CandidateRow {
  readonly id: string;
  readonly name: string;
  readonly level: CandidateView['level'];
  readonly team: CandidateView['team'];
  readonly open_tickets: number;
  readonly eligible: boolean;
}

/** Who may take a ticket, the least loaded of its level first; then who may not, so that nobody seems to have vanished. */
export async function candidatesFor(
  tx: Tx,
  ticket: { readonly clientId: string; readonly level: string },
  wish: { readonly search: string; readonly first: number },
  language: Language,
): Promise<CandidateView[]> {
  const rows = await tx.query<CandidateRow>(
    `SELECT a.id, a.name, a.level, a.id IN (SELECT sec.staff_of_client($1, $2)) AS eligible,
            CASE WHEN g.id IS NOT NULL THEN json_build_object('id', g.id, 'name', g.name, 'level', g.level) END AS team,
            (SELECT count(*)::int FROM desk.ticket t
              WHERE t.assignee_id = a.id AND t.status IN ('new', 'open', 'on_hold')) AS open_tickets
       FROM desk.staff a LEFT JOIN desk.team g ON g.id = a.team_id
      WHERE ($3 = '' OR position(desk.fold($3) IN desk.fold(a.name)) > 0)
        AND (a.level IS NOT NULL OR a.id IN (SELECT sec.staff_of_client($1, $2)))
      ORDER BY eligible DESC, (a.level = $4) DESC NULLS LAST, open_tickets, a.name, a.id LIMIT $5`,
    [ticket.clientId, assignableRoles, wish.search, ticket.level, wish.first],
  );
  return rows.map((row) => candidateOf(row, language));
}

/** Whether a person may be given tickets of a client. */
export async function isEligible(tx: Tx, clientId: string, staffId: string): Promise<boolean> {
  const found = await tx.query('SELECT FROM sec.staff_of_client($1, $2) AS id WHERE id = $3', [
    clientId,
    assignableRoles,
    staffId,
  ]);
  return found.length > 0;
}

const candidateOf = (
  { id, name, level, team, open_tickets, eligible }: CandidateRow,
  language: Language,
): CandidateView => ({
  person: { id, name, kind: 'staff' },
  level,
  team,
  openTickets: open_tickets,
  eligible,
  reason: eligible ? null : refusalIn(language, 'ASSIGNEE_NOT_ELIGIBLE', { assignee: name }),
});
