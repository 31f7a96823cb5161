import { describe, expect, it } from '@jest/globals';
import { applyFacts } from './apply-fact.ts';
import { escalateTicket, type EscalateTicket } from './escalate-ticket.ts';
import { aText, aTicket, ended, karim, now, openedAt } from './ticket.builder.ts';

const pack = { symptom: aText, tried: aText, evidence: aText, hypothesis: aText, ask: aText };
const whole: EscalateTicket = { toLevel: null, pack };
const escalated = { type: 'escalated', at: now, fromLevel: 'L1', toLevel: 'L2', pack };

describe('escalating a ticket', () => {
  it('hands it to the queue of the next level with its pack, and nobody there has it yet', () => {
    const mine = aTicket({ status: 'open' }, {}, karim);
    const outcome = escalateTicket(mine, whole, now);
    expect(outcome).toEqual({ ok: true, facts: [escalated] });
    expect(applyFacts(mine, outcome.ok ? outcome.facts : [])).toMatchObject({
      state: { status: 'open' },
      qualification: { level: 'L2' },
      assignment: { assigneeId: null, since: now },
      counters: { escalations: 1, returns: 0 },
    });
  });

  it('begins the work on a new one, and ends the hold of one that waits', () => {
    expect(applyFacts(aTicket(), [escalated as never]).state).toEqual({ status: 'open' });
    const waiting = aTicket({ status: 'on_hold', reason: 'vendor' });
    expect(escalateTicket(waiting, whole, now)).toEqual({
      ok: true,
      facts: [{ type: 'resumed', at: now, cause: 'escalated' }, escalated],
    });
  });

  it('may go past a level, never down or nowhere', () => {
    const refused = { ok: false, refusal: { code: 'NO_HIGHER_LEVEL', level: 'L2' } };
    const atL2 = aTicket({ status: 'open' }, { level: 'L2' });
    expect(escalateTicket(aTicket(), { ...whole, toLevel: 'L3' }, now)).toMatchObject({ facts: [{ toLevel: 'L3' }] });
    expect(escalateTicket(atL2, { ...whole, toLevel: 'L1' }, now)).toEqual(refused);
    expect(escalateTicket(atL2, { ...whole, toLevel: 'L2' }, now)).toEqual(refused);
    expect(escalateTicket(aTicket(undefined, { level: 'L3' }), whole, now)).toEqual({
      ok: false,
      refusal: { code: 'NO_HIGHER_LEVEL', level: 'L3' },
    });
  });

  it('is refused without the whole pack, naming what is missing in its order', () => {
    const part = { ...pack, ask: null, evidence: null };
    expect(escalateTicket(aTicket(), { toLevel: null, pack: part }, now)).toEqual({
      ok: false,
      refusal: { code: 'ESCALATION_PACK_INCOMPLETE', missing: ['evidence', 'ask'] },
    });
  });

  it('is refused where no work is owed', () => {
    expect(escalateTicket(aTicket({ status: 'resolved', since: openedAt }), whole, now)).toMatchObject({
      refusal: { code: 'TICKET_CANNOT_MOVE', status: 'resolved' },
    });
    expect(escalateTicket(ended('merged'), whole, now)).toMatchObject({
      refusal: { code: 'TICKET_IS_CLOSED', status: 'merged' },
    });
  });
});
