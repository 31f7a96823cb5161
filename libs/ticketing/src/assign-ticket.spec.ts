import { describe, expect, it } from '@jest/globals';
import { type AssignTicket, assignTicket } from './assign-ticket.ts';
import { applyFacts } from './apply-fact.ts';
import { aTicket, ended, karim, lea, now, openedAt } from './ticket.builder.ts';

type Wish = AssignTicket<string>;
const wish = (assigneeId: Wish['assigneeId'], expected: Wish['expectedAssigneeId'] = null): Wish => ({
  assigneeId,
  expectedAssigneeId: expected,
  reasons: [],
  overrode: [],
});
const refused = { reasons: ['NOT_AUTHORISED', 'AT_CAPACITY'] };
const withKarim = aTicket({ status: 'open' }, {}, karim);

describe('assigning a ticket', () => {
  it('given one in the queue, names the person and that nobody had it', () => {
    expect(assignTicket(aTicket(), wish(karim), now)).toEqual({
      ok: true,
      facts: [{ type: 'assigned', at: now, assigneeId: karim, previousAssigneeId: null }],
    });
  });

  it('given one that somebody has, names who had it', () => {
    expect(assignTicket(withKarim, wish(lea, karim), now)).toEqual({
      ok: true,
      facts: [{ type: 'assigned', at: now, assigneeId: lea, previousAssigneeId: karim }],
    });
  });

  it('to nobody puts it back into the queue, whoever is eligible', () => {
    expect(assignTicket(withKarim, { ...wish(null, karim), ...refused }, now)).toEqual({
      ok: true,
      facts: [{ type: 'unassigned', at: now, previousAssigneeId: karim }],
    });
  });

  it('to whom it is assigned already records nothing', () => {
    expect(assignTicket(withKarim, { ...wish(karim, karim), ...refused }, now)).toEqual({ ok: true, facts: [] });
    expect(assignTicket(aTicket(), wish(null), now)).toEqual({ ok: true, facts: [] });
  });

  it('to somebody who may not take it is refused by name, with every reason', () => {
    expect(assignTicket(aTicket(), { ...wish(karim), ...refused }, now)).toEqual({
      ok: false,
      refusal: { code: 'ASSIGNEE_NOT_ELIGIBLE', assigneeId: karim, reasons: refused.reasons },
    });
  });

  it('against a reason set aside on purpose records which', () => {
    expect(assignTicket(aTicket(), { ...wish(karim), overrode: ['AT_CAPACITY'] }, now)).toEqual({
      ok: true,
      facts: [{ type: 'assigned', at: now, assigneeId: karim, previousAssigneeId: null, overrode: ['AT_CAPACITY'] }],
    });
  });

  it.each(['on_hold', 'resolved'] as const)('is possible while it is %s', (status) => {
    const state = status === 'on_hold' ? ({ status, reason: 'client' } as const) : { status, since: openedAt };
    expect(assignTicket(aTicket(state), wish(karim), now).ok).toBe(true);
  });
});

describe('of two who assign at once', () => {
  it('the second is told who won and since when', () => {
    const won = assignTicket(aTicket(), wish(karim), now);
    const after = applyFacts(aTicket(), won.ok ? won.facts : []);
    expect(assignTicket(after, wish(lea), now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_ALREADY_ASSIGNED', assigneeId: karim, since: now },
    });
  });

  it('the second is told even when both meant the same person', () => {
    expect(assignTicket(withKarim, wish(karim), now)).toMatchObject({ refusal: { code: 'TICKET_ALREADY_ASSIGNED' } });
  });

  it('the second is told that it went back to the queue', () => {
    expect(assignTicket(aTicket(), wish(lea, karim), now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_ALREADY_ASSIGNED', assigneeId: null, since: openedAt },
    });
  });
});

describe('a ticket that has ended', () => {
  it.each(['closed', 'cancelled'] as const)(
    '%s refuses and says since when, before anything else is looked at',
    (status) => {
      expect(assignTicket(ended(status), { ...wish(lea, karim), ...refused }, now)).toEqual({
        ok: false,
        refusal: { code: 'TICKET_IS_CLOSED', status, since: openedAt },
      });
    },
  );
});
