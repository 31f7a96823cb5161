import type { TicketFact } from './facts.ts';
import type { Ticket, TicketState } from './ticket.ts';

/** The ticket after a fact: state is what the facts make of it, one at a time. */
export function applyFact(ticket: Ticket, fact: TicketFact): Ticket {
  switch (fact.type) {
    case 'assigned':
      return { ...ticket, state: started(ticket.state), assignment: { assigneeId: fact.assigneeId, since: fact.at } };
    case 'unassigned':
      return { ...ticket, assignment: { assigneeId: null, since: fact.at } };
    case 'qualified':
      return { ...ticket, qualification: { ...ticket.qualification, ...fact.changes } };
    case 'opened':
    case 'commented':
    case 'team_changed':
      return ticket;
    default:
      return { ...ticket, state: stateAfter(fact) };
  }
}

export const applyFacts = (ticket: Ticket, facts: readonly TicketFact[]): Ticket => facts.reduce(applyFact, ticket);

const started = (state: TicketState): TicketState => (state.status === 'new' ? { status: 'open' } : state);

type LifeFact = Extract<TicketFact, { type: 'held' | 'resumed' | 'resolved' | 'reopened' | 'closed' | 'cancelled' }>;

function stateAfter(fact: LifeFact): TicketState {
  switch (fact.type) {
    case 'held':
      return { status: 'on_hold', reason: fact.reason };
    case 'resumed':
    case 'reopened':
      return { status: 'open' };
    default:
      return { status: fact.type, since: fact.at };
  }
}
