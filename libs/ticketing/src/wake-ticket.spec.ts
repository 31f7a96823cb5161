import { describe, expect, it } from '@jest/globals';
import { instant } from '@vigie/kernel';
import { aTicket, ended, now, openedAt } from './ticket.builder.ts';
import { wakeTicket } from './wake-ticket.ts';

const late = instant(now + 60_000);

describe('a ticket whose time has come', () => {
  it('goes on when it was on hold, as of its hour, however late somebody looks', () => {
    const waiting = aTicket({ status: 'on_hold', reason: 'client', until: now });
    const resumed = [{ type: 'resumed', at: now, cause: 'woken' }];
    expect([wakeTicket(waiting, now, now), wakeTicket(waiting, now, late)]).toEqual([resumed, resumed]);
  });

  it('is closed when its resolution was not refused', () => {
    const resolved = aTicket({ status: 'resolved', since: openedAt });
    expect(wakeTicket(resolved, now, late)).toEqual([{ type: 'closed', at: now, how: 'unanswered' }]);
  });

  it('does nothing before, nor where somebody was quicker', () => {
    const others = [aTicket(), aTicket({ status: 'open' }), ended('closed'), ended('cancelled'), ended('merged')];
    expect(others.flatMap((ticket) => wakeTicket(ticket, now, late))).toEqual([]);
    expect(wakeTicket(aTicket({ status: 'on_hold', reason: 'client', until: late }), late, now)).toEqual([]);
  });
});
