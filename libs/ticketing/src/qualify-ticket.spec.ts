import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyFacts } from './apply-fact.ts';
import { priorityOf, usualMatrix } from './priority.ts';
import { type QualifyTicket, qualifyTicket } from './qualify-ticket.ts';
import { aTicket, ended, mail, now, openedAt, vpn } from './ticket.builder.ts';
import type { Qualification } from './ticket.ts';
import { grades, levels, priorities, ticketKinds, ticketRoots } from './words.ts';

/** What qualifying changes, or undefined when nothing is recorded. */
function changesBy(present: Partial<Qualification>, wish: QualifyTicket): QualifyTicket | undefined {
  const outcome = qualifyTicket(aTicket({ status: 'new' }, present), wish, usualMatrix, now);
  const [fact] = outcome.ok ? outcome.facts : [];
  return fact?.type === 'qualified' ? fact.changes : undefined;
}

describe('qualifying a ticket', () => {
  it('records what differs, and only that', () => {
    expect(qualifyTicket(aTicket(), { root: 'network', kind: 'incident', level: 'L2' }, usualMatrix, now)).toEqual({
      ok: true,
      facts: [{ type: 'qualified', at: now, changes: { root: 'network', level: 'L2' } }],
    });
  });

  it('to what it is already records nothing', () => {
    const same = { kind: 'incident', priority: 'P3', root: null } as const;
    expect(qualifyTicket(aTicket(), same, usualMatrix, now)).toEqual({ ok: true, facts: [] });
    expect(qualifyTicket(aTicket(), {}, usualMatrix, now)).toEqual({ ok: true, facts: [] });
  });

  it('with null clears a part', () => {
    expect(changesBy({ root: 'network', categoryId: vpn }, { root: null, categoryId: null })).toEqual({
      root: null,
      categoryId: null,
    });
  });

  it.each(['closed', 'cancelled'] as const)('is refused once it is %s', (status) => {
    expect(qualifyTicket(ended(status), { root: 'network' }, usualMatrix, now)).toEqual({
      ok: false,
      refusal: { code: 'TICKET_IS_CLOSED', status, since: openedAt },
    });
  });
});

describe('the level', () => {
  it('is set while the ticket is new, and goes by escalation once work has begun', () => {
    const refusal = { ok: false, refusal: { code: 'LEVEL_GOES_BY_ESCALATION' } };
    expect(changesBy({}, { level: 'L2' })).toEqual({ level: 'L2' });
    expect(qualifyTicket(aTicket({ status: 'open' }), { level: 'L2' }, usualMatrix, now)).toEqual(refusal);
    expect(qualifyTicket(aTicket({ status: 'resolved', since: now }), { level: 'L3' }, usualMatrix, now)).toEqual(
      refusal,
    );
  });

  it('may be named again as it is', () => {
    expect(
      qualifyTicket(aTicket({ status: 'open' }), { level: 'L1', root: 'network' }, usualMatrix, now),
    ).toMatchObject({
      facts: [{ changes: { root: 'network' } }],
    });
  });
});

describe('the matrix of a contract', () => {
  it('ranks what its grades meet', () => {
    const flat = { high: 'P1', medium: 'P1', low: 'P2' } as const;
    const outcome = qualifyTicket(
      aTicket(),
      { impact: 'low', urgency: 'low' },
      { high: flat, medium: flat, low: flat },
      now,
    );
    expect(outcome).toMatchObject({ facts: [{ changes: { priority: 'P2' } }] });
  });
});

describe('impact and urgency', () => {
  it('set the priority together', () => {
    expect(changesBy({}, { impact: 'high', urgency: 'high' })).toEqual({
      impact: 'high',
      urgency: 'high',
      priority: 'P1',
    });
  });

  it('set it with what is known of the other', () => {
    expect(changesBy({ impact: 'high', urgency: 'low' }, { urgency: 'high' })).toEqual({
      urgency: 'high',
      priority: 'P1',
    });
  });

  it('leave it while one of them is unknown or cleared', () => {
    expect(changesBy({}, { impact: 'high' })).toEqual({ impact: 'high' });
    expect(changesBy({ impact: 'high', urgency: 'high', priority: 'P1' }, { impact: null })).toEqual({ impact: null });
  });

  it('give way to a priority that is named', () => {
    expect(changesBy({}, { impact: 'high', urgency: 'high', priority: 'P4' })).toMatchObject({ priority: 'P4' });
  });

  it('that stay the same leave a priority set by hand', () => {
    const byHand = { impact: 'low', urgency: 'low', priority: 'P1' } as const;
    expect(changesBy(byHand, { impact: 'low', urgency: 'low', root: 'network' })).toEqual({ root: 'network' });
    expect(changesBy(byHand, { impact: 'low' })).toBeUndefined();
  });
});

describe('any wish', () => {
  const orNull = <T>(values: readonly T[]) => fc.constantFrom(...values, null);
  const parts = {
    kind: fc.constantFrom(...ticketKinds),
    priority: fc.constantFrom(...priorities),
    level: fc.constantFrom(...levels),
    impact: orNull(grades),
    urgency: orNull(grades),
    root: orNull(ticketRoots),
    categoryId: orNull([vpn, mail]),
  };
  const whole = fc.record(parts);
  const wishes = fc.record(parts, { requiredKeys: [] });
  const after = (present: Partial<Qualification>, wish: QualifyTicket) => {
    const ticket = aTicket({ status: 'new' }, present);
    const outcome = qualifyTicket(ticket, wish, usualMatrix, now);
    return applyFacts(ticket, outcome.ok ? outcome.facts : []).qualification;
  };

  it('holds once it is recorded', () => {
    fc.assert(fc.property(whole, wishes, (present, wish) => expect(after(present, wish)).toMatchObject(wish)));
  });

  it('records nothing the second time', () => {
    fc.assert(
      fc.property(whole, wishes, (present, wish) => expect(changesBy(after(present, wish), wish)).toBeUndefined()),
    );
  });

  it('touches the priority only when it names it, or when a new grade meets another', () => {
    fc.assert(
      fc.property(whole, wishes, (present, wish) => {
        const { impact, urgency, priority } = after(present, wish);
        const isRegraded = impact !== present.impact || urgency !== present.urgency;
        const fromMatrix =
          isRegraded && impact && urgency ? priorityOf(impact, urgency, usualMatrix) : present.priority;
        expect(priority).toBe(wish.priority ?? fromMatrix);
      }),
    );
  });
});
