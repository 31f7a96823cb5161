import { describe, expect, it } from '@jest/globals';
import { instant } from '@vigie/kernel';
import { applyFacts } from './apply-fact.ts';
import { holdTicket } from './hold-ticket.ts';
import { aTicket, ended, karim, now, openedAt } from './ticket.builder.ts';
import { holdReasons } from './words.ts';

const forTheClient = aTicket({ status: 'on_hold', reason: 'client' }, {}, karim);

describe('putting a ticket on hold', () => {
  it.each(holdReasons)('given one in progress, records that it waits: %s', (reason) => {
    expect(holdTicket(aTicket({ status: 'open' }), { reason }, now)).toEqual({
      ok: true,
      facts: [{ type: 'held', at: now, reason }],
    });
  });

  it('given a new one, is possible whoever has it', () => {
    expect(holdTicket(aTicket(), { reason: 'client' }, now).ok).toBe(true);
  });

  it('given one on hold, for another reason, is one fact: it never went on in between', () => {
    const held = holdTicket(forTheClient, { reason: 'vendor' }, now);
    expect(held).toEqual({ ok: true, facts: [{ type: 'held', at: now, reason: 'vendor' }] });
    const after = applyFacts(forTheClient, held.ok ? held.facts : []);
    expect(after).toEqual({ ...forTheClient, state: { status: 'on_hold', reason: 'vendor' } });
  });

  it('given one on hold, for the same reason, is refused: nothing would change', () => {
    expect(holdTicket(forTheClient, { reason: 'client' }, now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_CANNOT_MOVE', status: 'on_hold' },
    });
  });

  it('until a time ahead is recorded with it, and may be put off', () => {
    const [until, later] = [instant(now + 1), instant(now + 2)];
    const held = holdTicket(aTicket(), { reason: 'client', until }, now);
    expect(held).toEqual({ ok: true, facts: [{ type: 'held', at: now, reason: 'client', until }] });
    const waiting = applyFacts(aTicket(), held.ok ? held.facts : []);
    expect(waiting.state).toEqual({ status: 'on_hold', reason: 'client', until });
    expect(holdTicket(waiting, { reason: 'client', until: later }, now).ok).toBe(true);
    expect(holdTicket(waiting, { reason: 'client', until }, now).ok).toBe(false);
  });

  it('until a time that is past is refused', () => {
    expect(holdTicket(aTicket(), { reason: 'client', until: now }, now)).toEqual({
      ok: false,
      refusal: { code: 'WAKE_UP_IS_PAST', since: now },
    });
  });

  it('given a resolved one, is refused', () => {
    expect(holdTicket(aTicket({ status: 'resolved', since: openedAt }), { reason: 'client' }, now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_CANNOT_MOVE', status: 'resolved' },
    });
  });

  it.each(['closed', 'cancelled', 'merged'] as const)('given one that is %s, is refused with since when', (status) => {
    expect(holdTicket(ended(status), { reason: 'client' }, now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_IS_CLOSED', status, since: openedAt },
    });
  });
});
