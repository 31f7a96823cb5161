import { describe, expect, it } from '@jest/globals';
import { cancelTicket } from './cancel-ticket.ts';
import { aText, aTicket, ended, now, openedAt } from './ticket.builder.ts';
import { cancelReasons } from './words.ts';

describe('cancelling a ticket', () => {
  it.each(cancelReasons)('while work is owed records why: %s', (reason) => {
    const at = aTicket({ status: 'on_hold', reason: 'client' });
    expect(cancelTicket(at, { reason, why: aText }, now)).toEqual({
      ok: true,
      facts: [{ type: 'cancelled', at: now, reason, why: aText }],
    });
    expect(cancelTicket(aTicket(), { reason, why: null }, now)).toEqual({
      ok: true,
      facts: [{ type: 'cancelled', at: now, reason }],
    });
  });

  it('is refused once it is resolved or has ended', () => {
    const wish = { reason: 'mistake', why: null } as const;
    expect(cancelTicket(aTicket({ status: 'resolved', since: openedAt }), wish, now)).toMatchObject({
      refusal: { code: 'TICKET_CANNOT_MOVE', status: 'resolved' },
    });
    expect(cancelTicket(ended('closed'), wish, now)).toMatchObject({ refusal: { code: 'TICKET_IS_CLOSED' } });
  });
});
