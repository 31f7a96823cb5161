import type { HoldReason } from '../graph/generated/graphql';
import type { TicketAtHand } from './ticket-at-hand';

/** The answer that a hold will have when nothing stands against it; the screen goes back when it has another one. */
export const heldMeanwhile = (
  ticket: TicketAtHand,
  { reason, until }: { readonly reason: HoldReason; readonly until: string | null },
): object => ({
  holdTicket: {
    ...ticket,
    status: 'ON_HOLD',
    holdReason: reason,
    wakesAt: until,
    may: { ...ticket.may, resume: true },
  },
});

/** The same of a resumption. */
export const resumedMeanwhile = (ticket: TicketAtHand): object => ({
  resumeTicket: {
    ...ticket,
    status: 'OPEN',
    holdReason: null,
    wakesAt: null,
    may: { ...ticket.may, resume: false },
  },
});

/** The same of the client's priority. */
export const rankedMeanwhile = (ticket: TicketAtHand, clientPriority: TicketAtHand['clientPriority']): object => ({
  setClientPriority: { ...ticket, clientPriority },
});
