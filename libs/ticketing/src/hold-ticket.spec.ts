import { describe, expect, it } from '@jest/globals';
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

  it('given a resolved one, is refused', () => {
    expect(holdTicket(aTicket({ status: 'resolved', since: openedAt }), { reason: 'client' }, now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_CANNOT_MOVE', status: 'resolved' },
    });
  });

  it.each(['closed', 'cancelled'] as const)('given one that is %s, is refused with since when', (status) => {
    expect(holdTicket(ended(status), { reason: 'client' }, now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_IS_CLOSED', status, since: openedAt },
    });
  });
});
