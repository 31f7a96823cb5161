import type { TicketClockView } from './clock.graph.ts';

/** The clocks of a ticket `t` as one column of JSON, as far as the caller may see them; the nearest due first. */
export const clocksColumn = `(
  SELECT coalesce(json_agg(json_build_object('name', q.name, 'kind', q.kind, 'state', q.state, 'outcome', q.outcome,
           'target', q.target_s, 'coverageId', q.coverage_id, 'anchoredAt', q.anchored_at, 'usedMs', q.used_ms,
           'dueAt', q.due_at, 'breachedAt', q.breached_at, 'level', q.level)
           ORDER BY q.due_at NULLS LAST, q.name), '[]')
    FROM desk.clock q WHERE q.client_id = t.client_id AND q.ticket_id = t.id)`;

/** As Postgres writes them into JSON. */
export type ClockInJson = Omit<TicketClockView, 'anchoredAt' | 'dueAt' | 'breachedAt'> & {
  readonly anchoredAt: string;
  readonly dueAt: string | null;
  readonly breachedAt: string | null;
};

export const clockView = ({ anchoredAt, dueAt, breachedAt, ...clock }: ClockInJson): TicketClockView => ({
  ...clock,
  anchoredAt: new Date(anchoredAt),
  dueAt: dueAt === null ? null : new Date(dueAt),
  breachedAt: breachedAt === null ? null : new Date(breachedAt),
});
