import { describe, expect, it } from '@jest/globals';
import { bestFirst, nearestEligible } from './best-first.ts';
import type { Technician } from './technician.ts';
import { acme, aTechnician, aTicketToTake, firstContact, now } from './technician.builder.ts';

const order = (...people: Technician[]) =>
  bestFirst(people, aTicketToTake(), now).map(({ technician }) => technician.name);

describe('the best first', () => {
  it('puts who may not behind everybody who may, however idle', () => {
    expect(order(aTechnician('Paul', { serves: new Set(), openTickets: 0 }), aTechnician('Léa'))).toEqual([
      'Léa',
      'Paul',
    ]);
  });

  it('puts the ticket’s own level before a higher one, nearer levels before further ones, and no level last', () => {
    const [third, second, none] = (['L3', 'L2', null] as const).map((level) =>
      aTechnician(level ?? 'none', { level, openTickets: 0 }),
    );
    expect(order(none!, third!, second!, aTechnician('Léa', { openTickets: 9 }))).toEqual(['Léa', 'L2', 'L3', 'none']);
  });

  it('measures load against each one’s own ceiling', () => {
    expect(
      order(aTechnician('Half', { openTickets: 2, ceiling: 4 }), aTechnician('Quarter', { openTickets: 3 })),
    ).toEqual(['Quarter', 'Half']);
  });

  it('then asks who last solved something for this client, then goes by name', () => {
    expect(order(aTechnician('B'), aTechnician('A'), aTechnician('C', { lastSolved: new Map([[acme, now]]) }))).toEqual(
      ['C', 'A', 'B'],
    );
  });
});

describe('whom to ask instead', () => {
  const paul = aTechnician('Paul', { serves: new Set(), teamId: firstContact });
  const nearest = (...people: Technician[]) =>
    nearestEligible(paul, bestFirst([paul, ...people], aTicketToTake(), now))?.name ?? null;

  it('is a colleague of the same team before somebody better placed elsewhere', () => {
    expect(nearest(aTechnician('Idle', { openTickets: 0 }), aTechnician('Mate', { teamId: firstContact }))).toBe(
      'Mate',
    );
  });

  it('is the best of all when no colleague may', () => {
    expect(nearest(aTechnician('Busy', { openTickets: 9 }), aTechnician('Idle', { openTickets: 0 }))).toBe('Idle');
  });

  it('is nobody when nobody may', () => {
    expect(nearest(aTechnician('Full', { openTickets: 12, teamId: firstContact }))).toBeNull();
  });
});
