import { describe, expect, it } from '@jest/globals';
import { applyFacts } from './apply-fact.ts';
import { returnTicket } from './return-ticket.ts';
import { aText, aTicket, ended, karim, now } from './ticket.builder.ts';

const wish = { reason: 'within_reach', why: aText } as const;
const returned = { type: 'returned', at: now, fromLevel: 'L2', toLevel: 'L1', ...wish };

describe('returning a ticket to the level below', () => {
  it('takes it from whoever has it, and counts the bounce', () => {
    const mine = aTicket({ status: 'open' }, { level: 'L2' }, karim);
    const outcome = returnTicket(mine, wish, now);
    expect(outcome).toEqual({ ok: true, facts: [returned] });
    expect(applyFacts(mine, outcome.ok ? outcome.facts : [])).toMatchObject({
      qualification: { level: 'L1' },
      assignment: { assigneeId: null },
      counters: { returns: 1, escalations: 0 },
    });
  });

  it('ends a hold: what waits goes on below', () => {
    expect(returnTicket(aTicket({ status: 'on_hold', reason: 'problem' }, { level: 'L2' }), wish, now)).toMatchObject({
      facts: [{ type: 'resumed', cause: 'escalated' }, returned],
    });
  });

  it('is refused from the lowest level, and where no work is owed', () => {
    expect(returnTicket(aTicket(), wish, now)).toEqual({ ok: false, refusal: { code: 'NO_LOWER_LEVEL' } });
    expect(returnTicket(ended('closed'), wish, now)).toMatchObject({ refusal: { code: 'TICKET_IS_CLOSED' } });
  });
});
