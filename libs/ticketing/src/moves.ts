import type { TicketStatus } from './ticket.ts';

/** Where a ticket may go next; whatever is missing here is an illegal move. */
const next: Readonly<Record<TicketStatus, readonly TicketStatus[]>> = {
  new: ['open', 'on_hold', 'resolved', 'cancelled', 'merged'],
  open: ['on_hold', 'resolved', 'cancelled', 'merged'],
  on_hold: ['open', 'resolved', 'cancelled', 'merged'],
  resolved: ['open', 'closed'],
  closed: [],
  cancelled: [],
  merged: [],
};

export const isLegalMove = (from: TicketStatus, to: TicketStatus): boolean => next[from].includes(to);
