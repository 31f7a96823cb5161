import { refuse } from '@vigie/kernel';
import { type EndedStatus, refuseWhenClosed, type TicketIsClosed } from './still-open.ts';
import type { Ticket, TicketStatus } from './ticket.ts';

/** The ticket lives, but does not go where it was sent from where it stands. */
export interface TicketCannotMove {
  readonly code: 'TICKET_CANNOT_MOVE';
  readonly status: Exclude<TicketStatus, EndedStatus>;
}

export type MoveRefusal = TicketIsClosed | TicketCannotMove;

/** That it has ended says more than that it cannot move. */
export function refuseMove(ticket: Ticket): ReturnType<typeof refuse<MoveRefusal>> {
  const status = ticket.state.status as TicketCannotMove['status'];
  return refuseWhenClosed(ticket) ?? refuse({ code: 'TICKET_CANNOT_MOVE', status });
}
