import { describe, expect, it } from '@jest/globals';
import { type Id, instant } from '@vigie/kernel';
import { clockFactsOf, type StoredFact } from './clock-facts.ts';

const deskId = 'desk' as Id<'Desk'>;
const at = (minute: number) => instant(minute * 60_000);
const fact = (minute: number, type: StoredFact['type'], data: object = {}): StoredFact =>
  ({ type, at: at(minute), data }) as StoredFact;
const opened = fact(0, 'opened', { priority: 'P2', level: 'L1', serviceId: 'vpn', channel: 'phone' });
const read = (...facts: readonly StoredFact[]) =>
  clockFactsOf({ deskId, facts: [opened, ...facts], breaches: [] })
    .slice(1)
    .map(({ type, at: _, ...said }) => [type, said]);

describe('what happened to a ticket, as its clocks read it', () => {
  it('begins with its opening, at its desk and for its service', () => {
    expect(clockFactsOf({ deskId, facts: [opened], breaches: [] })).toEqual([
      { type: 'opened', at: at(0), priority: 'P2', level: 'L1', service: 'vpn', desk: 'desk' },
    ]);
  });

  it('puts the opening first, whatever else was recorded in its millisecond', () => {
    const words = fact(0, 'commented', { audience: 'public', from: 'client' });
    const [first] = clockFactsOf({ deskId, facts: [words, opened], breaches: [] });
    expect(first?.type).toBe('opened');
  });

  it('is nothing without an opening', () => {
    expect(clockFactsOf({ deskId, facts: [fact(1, 'resolved')], breaches: [] })).toEqual([]);
  });

  it.each([
    [{ priority: 'P1' }, [['priority_changed', { priority: 'P1' }]]],
    [{ level: 'L2' }, [['level_changed', { level: 'L2' }]]],
    [{ serviceId: null }, [['service_changed', { service: null }]]],
    [{ root: 'software', categoryId: 'mail' }, []],
  ])('hears of a qualification what it goes by: %j', (changes, told) => {
    expect(read(fact(1, 'qualified', { changes }))).toEqual(told);
  });

  it.each([
    ['public', 'provider', [['answered', {}]]],
    ['public', 'client', [['contacted', {}]]],
    ['internal', 'provider', []],
  ])('tells an answer from a question: %s words of the %s', (audience, from, told) => {
    expect(read(fact(1, 'commented', { audience, from }))).toEqual(told);
  });

  it('ends one hold before it begins another, and the supplier’s wait with its hold', () => {
    expect(
      read(fact(1, 'held', { reason: 'vendor' }), fact(2, 'held', { reason: 'client' }), fact(3, 'resumed')),
    ).toEqual([
      ['held', { reason: 'vendor' }],
      ['supplier_wait_begun', { supplier: 'vendor' }],
      ['supplier_wait_ended', { supplier: 'vendor' }],
      ['resumed', { reason: 'vendor' }],
      ['held', { reason: 'client' }],
      ['resumed', { reason: 'client' }],
    ]);
  });

  it('ends a wait for a supplier with the ticket', () => {
    expect(read(fact(1, 'held', { reason: 'vendor' }), fact(2, 'resolved'))).toEqual([
      ['held', { reason: 'vendor' }],
      ['supplier_wait_begun', { supplier: 'vendor' }],
      ['supplier_wait_ended', { supplier: 'vendor' }],
      ['resolved', {}],
    ]);
  });

  it('keeps the breaches that were told', () => {
    const breaches = [{ clock: 'resolution', at: at(5) }];
    expect(clockFactsOf({ deskId, facts: [opened, fact(9, 'resolved')], breaches }).map(({ type }) => type)).toEqual([
      'opened',
      'breached',
      'resolved',
    ]);
  });
});
