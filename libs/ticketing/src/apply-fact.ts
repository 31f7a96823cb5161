import type { TicketFact } from './facts.ts';
import type { Counters, Ticket, TicketState } from './ticket.ts';

/** The ticket after a fact: state is what the facts make of it, one at a time. */
export const applyFact = (ticket: Ticket, fact: TicketFact): Ticket => ({
  ...ticket,
  ...changedBy(ticket, fact),
  counters: counted(ticket.counters, fact),
});

export const applyFacts = (ticket: Ticket, facts: readonly TicketFact[]): Ticket => facts.reduce(applyFact, ticket);

function changedBy(ticket: Ticket, fact: TicketFact): Partial<Ticket> {
  switch (fact.type) {
    case 'assigned':
      return { state: started(ticket.state), assignment: { assigneeId: fact.assigneeId, since: fact.at } };
    case 'unassigned':
      return { assignment: { assigneeId: null, since: fact.at } };
    case 'qualified':
      return { qualification: { ...ticket.qualification, ...fact.changes } };
    case 'escalated':
    case 'returned':
      return movedToLevel(ticket, fact);
    case 'client_priority_set':
      return { clientPriority: fact.priority };
    default:
      return stateAfter(fact);
  }
}

const started = (state: TicketState): TicketState => (state.status === 'new' ? { status: 'open' } : state);

/** Another level's queue has it now, and nobody there yet. */
const movedToLevel = (
  { state, qualification }: Ticket,
  { toLevel, at }: Extract<TicketFact, { type: 'escalated' | 'returned' }>,
): Partial<Ticket> => ({
  state: started(state),
  qualification: { ...qualification, level: toLevel },
  assignment: { assigneeId: null, since: at },
});

function stateAfter(fact: TicketFact): Partial<Ticket> {
  switch (fact.type) {
    case 'held':
      return { state: { status: 'on_hold', reason: fact.reason, ...(fact.until ? { until: fact.until } : {}) } };
    case 'resumed':
    case 'reopened':
      return { state: { status: 'open' } };
    case 'resolved':
    case 'closed':
    case 'cancelled':
      return { state: { status: fact.type, since: fact.at } };
    case 'merged':
      return { state: { status: 'merged', since: fact.at, intoId: fact.intoId } };
    default:
      return {};
  }
}

const counters = {
  assigned: 'assignments',
  escalated: 'escalations',
  returned: 'returns',
  reopened: 'reopenings',
} as const;

function counted(before: Counters, { type }: TicketFact): Counters {
  if (!isCounted(type)) return before;
  const counter = counters[type];
  return { ...before, [counter]: before[counter] + 1 };
}

const isCounted = (type: string): type is keyof typeof counters => Object.hasOwn(counters, type);
