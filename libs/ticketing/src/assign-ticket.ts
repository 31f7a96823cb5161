import { accept, type Id, type Instant, type Outcome, refuse } from '@vigie/kernel';
import type { TicketFact } from './facts.ts';
import { refuseWhenClosed, type TicketIsClosed } from './still-open.ts';
import type { Ticket } from './ticket.ts';

export interface AssignTicket {
  /** Null puts the ticket back into the queue. */
  readonly assigneeId: Id<'Staff'> | null;
  /** Whom the caller saw on the ticket when deciding. */
  readonly expectedAssigneeId: Id<'Staff'> | null;
  /** Whether the person may work for this client. */
  readonly isEligible: boolean;
}

export type AssignRefusal =
  | TicketIsClosed
  | {
      readonly code: 'TICKET_ALREADY_ASSIGNED';
      readonly assigneeId: Id<'Staff'> | null;
      readonly since: Instant;
    }
  | { readonly code: 'ASSIGNEE_NOT_ELIGIBLE'; readonly assigneeId: Id<'Staff'> };

/** Of two who assign at once the second is told who won, even when both meant the same person. */
export function assignTicket(ticket: Ticket, wish: AssignTicket, now: Instant): Outcome<TicketFact, AssignRefusal> {
  const closed = refuseWhenClosed(ticket);
  if (closed) return closed;
  const { assigneeId: present, since } = ticket.assignment;
  if (present !== wish.expectedAssigneeId)
    return refuse({ code: 'TICKET_ALREADY_ASSIGNED', assigneeId: present, since });
  if (wish.assigneeId === present) return accept();
  if (wish.assigneeId === null)
    return accept({ type: 'unassigned', at: now, previousAssigneeId: present as Id<'Staff'> });
  if (!wish.isEligible) return refuse({ code: 'ASSIGNEE_NOT_ELIGIBLE', assigneeId: wish.assigneeId });
  return accept({ type: 'assigned', at: now, assigneeId: wish.assigneeId, previousAssigneeId: present });
}
