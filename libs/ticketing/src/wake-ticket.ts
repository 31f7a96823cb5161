import type { Instant } from '@vigie/kernel';
import type { TicketFact } from './facts.ts';
import type { Ticket } from './ticket.ts';

/**
 * What a ticket does by itself once its time has come, as of that time: a hold ends, a resolution that nobody refused
 * stands. Whoever acted on it before was quicker.
 */
export function wakeTicket({ state }: Pick<Ticket, 'state'>, wakesAt: Instant, now: Instant): readonly TicketFact[] {
  if (wakesAt > now) return [];
  if (state.status === 'on_hold') return [{ type: 'resumed', at: wakesAt, cause: 'woken' }];
  if (state.status === 'resolved') return [{ type: 'closed', at: wakesAt, how: 'unanswered' }];
  return [];
}
