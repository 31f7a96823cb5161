import { type Instant, refuse } from '@vigie/kernel';
import { endedStatuses, type Ticket } from './ticket.ts';

export type EndedStatus = (typeof endedStatuses)[number];

/** A ticket that has ended takes no act any more: the next trouble is a ticket of its own, linked to it. */
export interface TicketIsClosed {
  readonly code: 'TICKET_IS_CLOSED';
  readonly status: EndedStatus;
  readonly since: Instant;
}

export function refuseWhenClosed({ state }: Ticket): ReturnType<typeof refuse<TicketIsClosed>> | undefined {
  if (state.status !== 'closed' && state.status !== 'cancelled' && state.status !== 'merged') return undefined;
  return refuse({ code: 'TICKET_IS_CLOSED', status: state.status, since: state.since });
}

export const hasEnded = (status: string): status is EndedStatus =>
  (endedStatuses as readonly string[]).includes(status);
