import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestFirst, isEligible, nearestEligible } from './best-first.ts';
import { mayTake } from './may-take.ts';
import { proposeMoves, withLoad } from './propose-moves.ts';
import { type Technician, workLevels } from './technician.ts';
import { acme, aTechnician, beta, firstContact, idOf, now } from './technician.builder.ts';

const anyTicket = fc.record({
  clientId: fc.constantFrom(acme, beta),
  level: fc.constantFrom(...workLevels),
});

/** A team whose people share names, loads and levels, so that every step of the order is needed. */
const anyTeam: fc.Arbitrary<Technician[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Léa', 'Karim', 'Inès'),
      level: fc.constantFrom(...workLevels, null),
      teamId: fc.constantFrom(firstContact, null),
      serves: fc.subarray([acme, beta]).map((clients) => new Set(clients)),
      isDisabled: fc.boolean(),
      openTickets: fc.nat({ max: 5 }),
      ceiling: fc.constantFrom(null, 0, 3, 4, 12),
      lastSolved: fc.subarray([acme, beta]).map((clients) => new Map(clients.map((client) => [client, now]))),
    }),
    { maxLength: 8 },
  )
  .map((people) => people.map((person, index) => ({ ...person, id: idOf<'Staff'>(index + 1) })));

const anyTickets = fc
  .array(anyTicket, { maxLength: 12 })
  .map((tickets) => tickets.map((ticket, n) => ({ ...ticket, id: idOf<'Ticket'>(n) })));
const absent = aTechnician('Absent', { openTickets: 0 });

describe('whoever the people are, whether somebody may take a ticket', () => {
  it('is never no without a reason', () => {
    fc.assert(
      fc.property(anyTeam, anyTicket, (team, ticket) => {
        const refusals = team.map((person) => mayTake(person, ticket, now)).filter((verdict) => 'no' in verdict);
        expect(refusals.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }),
    );
  });
});

describe('whoever the people are, the best first', () => {
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

describe('whoever the people are, whom to ask instead', () => {
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

describe('whoever is left when somebody drops out', () => {
  it('proposes each ticket once, in the order given, and only to somebody who may take it by then', () => {
    fc.assert(
      fc.property(anyTeam, anyTickets, (team, tickets) => {
        const gone = team[0]?.id ?? absent.id;
        let then: readonly Technician[] = team;
        const moves = proposeMoves(gone, tickets, team, now);
        expect(moves.map(({ ticketId }) => ticketId)).toEqual(tickets.map(({ id }) => id));
        moves.forEach(({ to }, index) => {
          const may = then.filter(({ id }) => id !== gone).filter((p) => 'yes' in mayTake(p, tickets[index]!, now));
          expect(may.map(({ id }) => id).includes(to?.technician.id ?? gone)).toBe(may.length > 0);
          if (to) then = withLoad(then, to.technician.id, 1);
        });
      }),
    );
  });
});
