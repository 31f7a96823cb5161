import { describe, expect, it } from '@jest/globals';
import { isLegalMove } from './moves.ts';
import { endedStatuses, openStatuses, type TicketStatus, ticketStatuses } from './ticket.ts';

const nextOf = (from: TicketStatus): readonly TicketStatus[] => ticketStatuses.filter((to) => isLegalMove(from, to));

describe('a ticket may go', () => {
  it.each<[TicketStatus, readonly TicketStatus[]]>([
    ['new', ['open', 'on_hold', 'resolved', 'cancelled', 'merged']],
    ['open', ['on_hold', 'resolved', 'cancelled', 'merged']],
    ['on_hold', ['open', 'resolved', 'cancelled', 'merged']],
    ['resolved', ['open', 'closed']],
    ['closed', []],
    ['cancelled', []],
    ['merged', []],
  ])('from %s to %p and nowhere else', (from, to) => {
    expect(nextOf(from)).toEqual(to);
  });

  it('to closed only through resolved, and never back to new', () => {
    expect(ticketStatuses.filter((from) => isLegalMove(from, 'closed'))).toEqual(['resolved']);
    expect(ticketStatuses.filter((from) => isLegalMove(from, 'new'))).toEqual([]);
  });

  it('nowhere by standing still', () => {
    expect(ticketStatuses.filter((status) => isLegalMove(status, status))).toEqual([]);
  });
});

describe('work is still owed', () => {
  it('exactly where a ticket can still be cancelled', () => {
    expect([...openStatuses]).toEqual(ticketStatuses.filter((from) => isLegalMove(from, 'cancelled')));
  });
});

describe('a ticket has ended', () => {
  it('exactly where it goes nowhere', () => {
    expect([...endedStatuses]).toEqual(ticketStatuses.filter((from) => nextOf(from).length === 0));
  });
});
