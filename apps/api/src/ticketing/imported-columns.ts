import { iso } from '@vigie/kernel';
import { type ImportedTicket, priorities } from '@vigie/ticketing';
import { idAt } from '../platform/ids.ts';
import type { ImportDecision } from './import-decision.ts';

/** A known ticket keeps its id, whatever a new one would have had. */
const placeOf = ({ before, stands }: ImportDecision) => ({
  client_id: before?.clientId ?? stands.clientId,
  ticket_id: before?.ticketId ?? stands.id,
});

/** How a ticket stands, for its row. */
export const stateColumns = (decision: ImportDecision): object => ({
  ...placeOf(decision),
  title: decision.ticket.title,
  contact_id: decision.ticket.contactId,
  updated_at: iso(decision.ticket.updatedAt),
  ...lifeColumns(decision.stands),
  ...qualityColumns(decision.stands),
});

/** A ticket that is new here; its number is added where it is taken. */
export function newColumns(decision: ImportDecision): object {
  const { qualification, channel } = decision.stands;
  const { kind, level, siteId } = qualification;
  const opened_at = iso(decision.facts[0]!.at);
  return {
    ...stateColumns(decision),
    desk_id: decision.ticket.deskId,
    kind,
    level,
    channel,
    site_id: siteId,
    opened_at,
  };
}

/** Ids follow the time of what happened, so that facts of one instant keep their order. */
export function factColumns(decision: ImportDecision): readonly object[] {
  const place = placeOf(decision);
  return decision.facts.map(({ type, at, ...data }) => ({ id: idAt(at), ...place, type, at: iso(at), data }));
}

export function titleColumns(decision: ImportDecision): object {
  const { textId, salt, body } = decision.ticket.openingTitle;
  return { ...placeOf(decision), id: textId, at: iso(decision.facts[0]!.at), salt: salt.toString('hex'), body };
}

export const originColumns = (decision: ImportDecision): object => ({
  ...placeOf(decision),
  external_id: decision.ticket.externalId,
  digest: decision.ticket.digest,
});

function lifeColumns({ state, assignment, teamId, resolvedAt, wasAssigned, counters }: ImportedTicket): object {
  const isOver = state.status === 'closed' || state.status === 'cancelled';
  return {
    status: state.status,
    hold_reason: state.status === 'on_hold' ? state.reason : null,
    team_id: teamId,
    assignee_id: assignment.assigneeId,
    assigned_at: wasAssigned ? iso(assignment.since) : null,
    resolved_at: resolvedAt === null ? null : iso(resolvedAt),
    ended_at: isOver ? iso(state.since) : null,
    assignments: counters.assignments,
    reopenings: counters.reopenings,
  };
}

function qualityColumns({ qualification: { priority, impact, urgency, categoryId } }: ImportedTicket): object {
  return { priority: priorities.indexOf(priority) + 1, impact, urgency, category_id: categoryId };
}
