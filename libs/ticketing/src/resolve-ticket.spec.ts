import { describe, expect, it } from '@jest/globals';
import { resolveTicket } from './resolve-ticket.ts';
import { aTicket, ended, karim, now, openedAt } from './ticket.builder.ts';
import type { TicketState } from './ticket.ts';

const owed: readonly TicketState[] = [{ status: 'new' }, { status: 'open' }, { status: 'on_hold', reason: 'vendor' }];

describe('resolving a ticket', () => {
  it.each(owed)('is possible wherever work is owed: $status', (state) => {
    const outcome = { ok: true, facts: [{ type: 'resolved', at: now }] };
    expect([resolveTicket(aTicket(state), now), resolveTicket(aTicket(state, {}, karim), now)]).toEqual([
      outcome,
      outcome,
    ]);
  });

  it('given a resolved one, is refused: it keeps its first resolution', () => {
    expect(resolveTicket(aTicket({ status: 'resolved', since: openedAt }), now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_CANNOT_MOVE', status: 'resolved' },
    });
  });

  it.each(['closed', 'cancelled'] as const)('given one that is %s, is refused with since when', (status) => {
    expect(resolveTicket(ended(status), now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_IS_CLOSED', status, since: openedAt },
    });
  });
});
