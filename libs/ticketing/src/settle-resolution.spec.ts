import { describe, expect, it } from '@jest/globals';
import { instant } from '@vigie/kernel';
import { applyFacts } from './apply-fact.ts';
import { closeTicket, reopenTicket, standsFrom } from './settle-resolution.ts';
import { aText, aTicket, ended, karim, now, openedAt } from './ticket.builder.ts';

const resolved = aTicket({ status: 'resolved', since: openedAt }, {}, karim);
const wish = { by: 'client', why: aText, standsFrom: standsFrom(openedAt, 5) } as const;

describe('a resolution', () => {
  it.each(['confirmed', 'closed', 'unanswered'] as const)('closes the ticket when it is %s', (how) => {
    expect(closeTicket(resolved, how, now)).toEqual({ ok: true, facts: [{ type: 'closed', at: now, how }] });
  });

  it('that is refused gives the ticket back to whoever had it, counted', () => {
    const outcome = reopenTicket(resolved, wish, now);
    expect(outcome).toEqual({ ok: true, facts: [{ type: 'reopened', at: now, by: 'client', why: aText }] });
    expect(applyFacts(resolved, outcome.ok ? outcome.facts : [])).toMatchObject({
      state: { status: 'open' },
      assignment: { assigneeId: karim },
      counters: { reopenings: 1 },
    });
  });

  it('stands from the contract’s days of 24 hours on', () => {
    expect(wish.standsFrom).toBe(openedAt + 5 * 86_400_000);
    expect(reopenTicket(resolved, wish, instant(wish.standsFrom - 1)).ok).toBe(true);
    expect(reopenTicket(resolved, wish, wish.standsFrom)).toEqual({
      ok: false,
      refusal: { code: 'RESOLUTION_STANDS', since: wish.standsFrom },
    });
  });

  it('is needed first: work in progress is neither confirmed nor reopened', () => {
    const refused = { ok: false, refusal: { code: 'TICKET_CANNOT_MOVE', status: 'open' } };
    const open = aTicket({ status: 'open' });
    expect([closeTicket(open, 'confirmed', now), reopenTicket(open, wish, now)]).toEqual([refused, refused]);
  });

  it.each(['closed', 'cancelled', 'merged'] as const)('is over once the ticket is %s', (status) => {
    const refused = { ok: false, refusal: { code: 'TICKET_IS_CLOSED', status, since: openedAt } };
    expect([closeTicket(ended(status), 'closed', now), reopenTicket(ended(status), wish, now)]).toEqual([
      refused,
      refused,
    ]);
  });
});
