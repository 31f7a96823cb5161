import { describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import fc from 'fast-check';
import { mayTake } from './may-take.ts';
import { type HeldTicket, proposeMoves, withLoad } from './propose-moves.ts';
import type { Technician } from './technician.ts';
import { anyTeam, anyTicket, aTechnician, aTicketToTake, beta, now } from './technician.builder.ts';

const held = (n: number, more: Partial<HeldTicket> = {}): HeldTicket => ({
  ...aTicketToTake(),
  id: `ticket ${n}` as Id<'Ticket'>,
  ...more,
});
const absent = aTechnician('Absent', { openTickets: 0 });
const namesIn = (tickets: readonly HeldTicket[], ...people: Technician[]) =>
  proposeMoves(absent.id, tickets, [absent, ...people], now).map(({ to }) => to?.technician.name ?? null);
const anyTickets = fc.array(anyTicket, { maxLength: 12 }).map((tickets) => tickets.map((ticket, n) => held(n, ticket)));

describe('somebody drops out', () => {
  it('shares their tickets among those who are left, never back to them', () => {
    expect(namesIn([held(1), held(2), held(3)], aTechnician('Léa'), aTechnician('Karim'))).toEqual([
      'Karim',
      'Léa',
      'Karim',
    ]);
  });

  it('says the load that each would have then', () => {
    const moves = proposeMoves(absent.id, [held(1), held(2)], [aTechnician('Léa')], now);
    expect(moves.map(({ to }) => to?.openTicketsThen)).toEqual([4, 5]);
  });

  it('proposes nobody once those who may are full, and goes on with the next ticket', () => {
    const [full, other] = [aTechnician('Léa', { openTickets: 11 }), aTechnician('Bo', { serves: new Set([beta]) })];
    expect(namesIn([held(1), held(2), held(3, { clientId: beta })], full, other)).toEqual(['Léa', null, 'Bo']);
  });

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

  it('spreads load: equals differ by one ticket at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 30 }), (people, count) => {
        const team = Array.from({ length: people }, (_, n) => aTechnician(`T${n}`, { openTickets: 0 }));
        const tickets = Array.from({ length: count }, (_, n) => held(n));
        const moves = proposeMoves(absent.id, tickets, team, now);
        const loads = team.map(({ id }) => moves.filter(({ to }) => to?.technician.id === id).length);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
