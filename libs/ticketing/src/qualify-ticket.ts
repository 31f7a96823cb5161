import { accept, type Instant, type Outcome } from '@vigie/kernel';
import type { QualificationChange, TicketFact } from './facts.ts';
import { priorityOf } from './priority.ts';
import { refuseWhenClosed, type TicketIsClosed } from './still-open.ts';
import type { Qualification, Ticket } from './ticket.ts';

/** What the caller sets; a part left out stays as it is. */
export type QualifyTicket = Partial<Qualification>;

/** A new impact or urgency sets the priority unless the caller names one; nothing different is nothing recorded. */
export function qualifyTicket(ticket: Ticket, wish: QualifyTicket, now: Instant): Outcome<TicketFact, TicketIsClosed> {
  const closed = refuseWhenClosed(ticket);
  if (closed) return closed;
  const changes = changesOf(ticket.qualification, withPriority(ticket.qualification, wish));
  return Object.keys(changes).length === 0 ? accept() : accept({ type: 'qualified', at: now, changes });
}

function withPriority(present: Qualification, wish: QualifyTicket): QualifyTicket {
  const { impact = present.impact, urgency = present.urgency } = wish;
  const isRegraded = impact !== present.impact || urgency !== present.urgency;
  if (wish.priority !== undefined || !isRegraded || !impact || !urgency) return wish;
  return { ...wish, priority: priorityOf(impact, urgency) };
}

function changesOf(present: Qualification, wish: QualifyTicket): QualificationChange {
  const different = Object.entries(wish).filter(([part, value]) => value !== present[part as keyof Qualification]);
  return Object.fromEntries(different.filter(([, value]) => value !== undefined));
}
