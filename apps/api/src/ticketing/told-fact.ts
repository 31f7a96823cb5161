import { packItems, type QualificationChange, type TextReference, type TicketFact } from '@vigie/ticketing';
import type { PersonView, TeamView } from '../tenancy/index.ts';
import { packOf } from './ticket-texts.store.ts';
import type { LinkedTicketView, TicketFactView } from './ticketing.graph.ts';

/** What the ids in facts stand for, as far as the reader may know it. */
export interface KnownToFacts {
  readonly person: (id: string | null) => PersonView | null;
  readonly teams: ReadonlyMap<string, TeamView>;
  readonly texts: ReadonlyMap<string, string | null>;
  readonly tickets: ReadonlyMap<string, LinkedTicketView>;
}

type Told = Omit<TicketFactView, 'id' | 'type' | 'at' | 'actor' | 'source'>;

const nothing: Told = {
  ...{ assignee: null, previousAssignee: null, team: null, priority: null, level: null, fromLevel: null, root: null },
  ...{ kind: null, channel: null, holdReason: null, until: null, resumeCause: null, pack: null, returnReason: null },
  ...{ resolutionCause: null, summary: null, closing: null, cancelReason: null, by: null, why: null },
  ...{ link: null, otherTicket: null },
};

/** What a fact tells its reader; what it says nothing of is null. */
export const toldBy = (fact: TicketFact, known: KnownToFacts): Told => ({ ...nothing, ...detailsOf(fact, known) });

function detailsOf(fact: TicketFact, known: KnownToFacts): Partial<Told> {
  const textOf = (reference: TextReference | undefined) => known.texts.get(reference?.textId ?? '') ?? null;
  switch (fact.type) {
    case 'opened':
      return { kind: fact.kind, priority: fact.priority, level: fact.level, channel: fact.channel };
    case 'qualified':
      return qualified(fact.changes);
    case 'assigned':
      return { assignee: known.person(fact.assigneeId), previousAssignee: known.person(fact.previousAssigneeId) };
    case 'unassigned':
      return { previousAssignee: known.person(fact.previousAssigneeId) };
    case 'team_changed':
      return { team: known.teams.get(fact.teamId ?? '') ?? null };
    case 'escalated':
      return { ...levels(fact), pack: packOf((item) => textOf(fact.pack[item])) };
    case 'returned':
      return { ...levels(fact), returnReason: fact.reason, why: textOf(fact.why) };
    case 'client_priority_set':
      return { priority: fact.priority };
    case 'merged':
      return { otherTicket: known.tickets.get(fact.intoId) ?? null };
    case 'absorbed':
      return { otherTicket: known.tickets.get(fact.ticketId) ?? null };
    case 'linked':
    case 'unlinked':
      return { link: fact.link, otherTicket: known.tickets.get(fact.ticketId) ?? null };
    default:
      return lifeDetails(fact, textOf);
  }
}

function lifeDetails(fact: TicketFact, textOf: (reference: TextReference | undefined) => string | null): Partial<Told> {
  switch (fact.type) {
    case 'held':
      return { holdReason: fact.reason, until: fact.until === undefined ? null : new Date(fact.until) };
    case 'resumed':
      return { resumeCause: fact.cause ?? null };
    case 'resolved':
      return { resolutionCause: fact.cause ?? null, summary: textOf(fact.summary) };
    case 'reopened':
      return { by: fact.by ?? null, why: textOf(fact.why) };
    case 'closed':
      return { closing: fact.how ?? null };
    case 'cancelled':
      return { cancelReason: fact.reason ?? null, why: textOf(fact.why) };
    default:
      return {};
  }
}

const levels = ({ fromLevel, toLevel }: Extract<TicketFact, { type: 'escalated' | 'returned' }>): Partial<Told> => ({
  fromLevel,
  level: toLevel,
});

const qualified = ({ kind, priority, level, root }: QualificationChange): Partial<Told> => ({
  kind: kind ?? null,
  priority: priority ?? null,
  level: level ?? null,
  root: root ?? null,
});

export const teamsIn = (fact: TicketFact): string[] =>
  fact.type === 'team_changed' && fact.teamId !== null ? [fact.teamId] : [];

export function textsIn(fact: TicketFact): string[] {
  if (fact.type === 'escalated') return packItems.map((item) => fact.pack[item].textId);
  const references = [
    ...('why' in fact && fact.why ? [fact.why] : []),
    ...('summary' in fact && fact.summary ? [fact.summary] : []),
  ];
  return references.map(({ textId }) => textId);
}

export function ticketsIn(fact: TicketFact): string[] {
  if (fact.type === 'merged') return [fact.intoId];
  return fact.type === 'absorbed' || fact.type === 'linked' || fact.type === 'unlinked' ? [fact.ticketId] : [];
}
