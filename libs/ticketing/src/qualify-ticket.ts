import { accept, type Instant, type Outcome, refuse } from '@vigie/kernel';
import type { QualificationChange, TicketFact } from './facts.ts';
import { type PriorityMatrix, priorityOf } from './priority.ts';
import { refuseWhenClosed, type TicketIsClosed } from './still-open.ts';
import type { Qualification, Ticket } from './ticket.ts';

/** What the caller sets; a part left out stays as it is. */
export type QualifyTicket = Partial<Qualification>;

export type QualifyRefusal = TicketIsClosed | { readonly code: 'LEVEL_GOES_BY_ESCALATION' };

/**
 * A new impact or urgency sets the contract's priority unless the caller names one; nothing different is nothing
 * recorded. Once work has begun a level is left by escalating or returning, with all that goes with it.
 */
export function qualifyTicket(
  ticket: Ticket,
  wish: QualifyTicket,
  matrix: PriorityMatrix,
  now: Instant,
): Outcome<TicketFact, QualifyRefusal> {
  const closed = refuseWhenClosed(ticket);
  if (closed) return closed;
  const changes = changesOf(ticket.qualification, withPriority(ticket.qualification, wish, matrix));
  if (changes.level !== undefined && ticket.state.status !== 'new') return refuse({ code: 'LEVEL_GOES_BY_ESCALATION' });
  return Object.keys(changes).length === 0 ? accept() : accept({ type: 'qualified', at: now, changes });
}

function withPriority(present: Qualification, wish: QualifyTicket, matrix: PriorityMatrix): QualifyTicket {
  const { impact = present.impact, urgency = present.urgency } = wish;
  const isRegraded = impact !== present.impact || urgency !== present.urgency;
  if (wish.priority !== undefined || !isRegraded || !impact || !urgency) return wish;
  return { ...wish, priority: priorityOf(impact, urgency, matrix) };
}

function changesOf(present: Qualification, wish: QualifyTicket): QualificationChange {
  const different = Object.entries(wish).filter(([part, value]) => value !== present[part as keyof Qualification]);
  return Object.fromEntries(different.filter(([, value]) => value !== undefined));
}
