import { accept, type Id, type Instant, type Outcome, refuse } from '@vigie/kernel';
import type { SetAside, TicketFact } from './facts.ts';
import { refuseWhenClosed, type TicketIsClosed } from './still-open.ts';
import type { Ticket } from './ticket.ts';

export interface AssignTicket<Reason> {
  /** Null puts the ticket back into the queue. */
  readonly assigneeId: Id<'Staff'> | null;
  /** Whom the caller saw on the ticket when deciding. */
  readonly expectedAssigneeId: Id<'Staff'> | null;
  /** Why the person may not take it; empty when they may. */
  readonly reasons: readonly Reason[];
  /** Reasons that were set aside on purpose for them to take it. */
  readonly overrode: readonly SetAside[];
}

export type AssignRefusal<Reason> =
  | TicketIsClosed
  | {
      readonly code: 'TICKET_ALREADY_ASSIGNED';
      readonly assigneeId: Id<'Staff'> | null;
      readonly since: Instant;
    }
  | { readonly code: 'ASSIGNEE_NOT_ELIGIBLE'; readonly assigneeId: Id<'Staff'>; readonly reasons: readonly Reason[] };

/** Of two who assign at once the second is told who won, even when both meant the same person. */
export function assignTicket<Reason>(
  ticket: Ticket,
  { assigneeId, expectedAssigneeId, reasons, overrode }: AssignTicket<Reason>,
  now: Instant,
): Outcome<TicketFact, AssignRefusal<Reason>> {
  const closed = refuseWhenClosed(ticket);
  if (closed) return closed;
  const { assigneeId: present, since } = ticket.assignment;
  if (present !== expectedAssigneeId) return refuse({ code: 'TICKET_ALREADY_ASSIGNED', assigneeId: present, since });
  if (assigneeId === present) return accept();
  if (assigneeId === null) return accept({ type: 'unassigned', at: now, previousAssigneeId: present as Id<'Staff'> });
  if (reasons.length > 0) return refuse({ code: 'ASSIGNEE_NOT_ELIGIBLE', assigneeId, reasons });
  const aside = overrode.length > 0 ? { overrode } : {};
  return accept({ type: 'assigned', at: now, assigneeId, previousAssigneeId: present, ...aside });
}
