import { type Instant, refuse } from '@vigie/kernel';
import type { Ticket } from './ticket.ts';

/** A closed or cancelled ticket takes no act any more: the next trouble is a ticket of its own, linked to it. */
export interface TicketIsClosed {
  readonly code: 'TICKET_IS_CLOSED';
  readonly status: 'closed' | 'cancelled';
  readonly since: Instant;
}

export function refuseWhenClosed({ state }: Ticket): ReturnType<typeof refuse<TicketIsClosed>> | undefined {
  if (state.status !== 'closed' && state.status !== 'cancelled') return undefined;
  return refuse({ code: 'TICKET_IS_CLOSED', status: state.status, since: state.since });
}
