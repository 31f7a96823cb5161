import { describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import fc from 'fast-check';
import { type HeldTicket, proposeMoves } from './propose-moves.ts';
import type { Technician } from './technician.ts';
import { aTechnician, aTicketToTake, beta, now } from './technician.builder.ts';

const held = (n: number, more: Partial<HeldTicket> = {}): HeldTicket => ({
  ...aTicketToTake(),
  id: `ticket ${n}` as Id<'Ticket'>,
  ...more,
});
const absent = aTechnician('Absent', { openTickets: 0 });
const namesIn = (tickets: readonly HeldTicket[], ...people: Technician[]) =>
  proposeMoves(absent.id, tickets, [absent, ...people], now).map(({ to }) => to?.technician.name ?? null);

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
