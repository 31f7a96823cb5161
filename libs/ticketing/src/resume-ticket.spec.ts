import { describe, expect, it } from '@jest/globals';
import { resumeTicket } from './resume-ticket.ts';
import { aTicket, ended, now, openedAt } from './ticket.builder.ts';
import { holdReasons } from './words.ts';

describe('resuming a ticket', () => {
  it.each(holdReasons)('given one on hold, records that it goes on, whatever it waited for: %s', (reason) => {
    expect(resumeTicket(aTicket({ status: 'on_hold', reason }), now)).toEqual({
      ok: true,
      facts: [{ type: 'resumed', at: now }],
    });
  });

  it.each(['new', 'open'] as const)('given one that is %s, is refused: there is nothing to resume', (status) => {
    expect(resumeTicket(aTicket({ status }), now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_CANNOT_MOVE', status },
    });
  });

  it('given a resolved one, is refused: that would be to reopen it', () => {
    expect(resumeTicket(aTicket({ status: 'resolved', since: openedAt }), now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_CANNOT_MOVE', status: 'resolved' },
    });
  });

  it.each(['closed', 'cancelled'] as const)('given one that is %s, is refused with since when', (status) => {
    expect(resumeTicket(ended(status), now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_IS_CLOSED', status, since: openedAt },
    });
  });
});
