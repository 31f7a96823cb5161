import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestFirst, isEligible, nearestEligible } from './best-first.ts';
import { withLoad } from './propose-moves.ts';
import type { Technician } from './technician.ts';
import { acme, anyTeam, anyTicket, aTechnician, aTicketToTake, firstContact, now } from './technician.builder.ts';

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

  it('is one order whatever order they came in, and loses nobody', () => {
    fc.assert(
      fc.property(anyTeam, anyTicket, fc.infiniteStream(fc.nat()), (team, ticket, chance) => {
        const shuffled = team.map((person) => ({ person, at: chance.next().value })).sort((a, b) => a.at - b.at);
        const ids = (people: readonly Technician[]) => bestFirst(people, ticket, now).map((c) => c.technician.id);
        expect(ids(shuffled.map(({ person }) => person))).toEqual(ids(team));
        expect(ids(team).toSorted()).toEqual(team.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('never shows somebody refused before somebody eligible', () => {
    fc.assert(
      fc.property(anyTeam, anyTicket, (team, ticket) => {
        const eligible = bestFirst(team, ticket, now).map(({ verdict }) => isEligible(verdict));
        expect(eligible).toEqual([...eligible.filter(Boolean), ...eligible.filter((is) => !is)]);
      }),
    );
  });

  it('never moves somebody up because they hold more', () => {
    fc.assert(
      fc.property(anyTeam, anyTicket, fc.nat(), fc.integer({ min: 1, max: 4 }), (team, ticket, pick, more) => {
        fc.pre(team.length > 0);
        const { id } = team[pick % team.length]!;
        const place = (people: readonly Technician[]) =>
          bestFirst(people, ticket, now).findIndex(({ technician }) => technician.id === id);
        expect(place(withLoad(team, id, more))).toBeGreaterThanOrEqual(place(team));
      }),
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

  it('is somebody eligible whenever there is one, and never the one refused', () => {
    fc.assert(
      fc.property(anyTeam, anyTicket, (team, ticket) => {
        const candidates = bestFirst(team, ticket, now);
        for (const refused of team) {
          const others = candidates.filter((c) => isEligible(c.verdict) && c.technician.id !== refused.id);
          const found = nearestEligible(refused, candidates);
          expect(others.length === 0 ? found : others.map((c) => c.technician).includes(found!)).toBe(
            others.length === 0 ? null : true,
          );
        }
      }),
    );
  });
});
