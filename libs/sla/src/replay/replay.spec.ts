import { describe, expect, it } from '@jest/globals';
import { aPause, aTarget, hour, someTerms } from '../terms/terms.builder.ts';
import { at, fact, inParis, monday, opened, start, told, tuesday } from '../timeline/story.builder.ts';
import type { ClockFact } from '../timeline/clock-fact.ts';
import { compareIn, emptyComparison, replaySideBySide } from './side-by-side.ts';
import { countIn, emptyTally } from './tally.ts';
import { replayTicket } from './ticket-verdict.ts';

const now = inParis('2026-06-30 12:00');
const fourHours = someTerms();
const twoHours = someTerms({ targets: [aTarget(2), aTarget(1, { metric: 'first_response' })] });
const granting = someTerms({ pauses: [aPause()] });

/** Resolved after so many hours of a Monday, or never. */
const ticket = (hours?: number): readonly ClockFact[] =>
  hours === undefined ? [start] : [start, fact('resolved', `${monday} ${String(9 + hours).padStart(2, '0')}:00`)];
const held: readonly ClockFact[] = [
  start,
  fact('held', `${monday} 10:00`, { reason: 'client' }),
  fact('resumed', `${monday} 14:00`),
  fact('resolved', `${monday} 15:00`),
];

describe('a ticket replayed', () => {
  it('comes out as it did, with its due time and how late it was', () => {
    expect(replayTicket(ticket(3), fourHours, now)).toEqual({
      resolution: { outcome: 'met', used: 3 * hour, late: 0, due: inParis(`${monday} 13:00`), breach: undefined },
    });
    const { resolution } = replayTicket(ticket(7), fourHours, now);
    expect([resolution!.outcome, resolution!.late / hour, told(resolution!.due)]).toEqual([
      'missed',
      3,
      at(`${monday} 13:00`),
    ]);
  });

  it('was due when it was broken, whatever was promised afterwards', () => {
    const targets = [aTarget(1, { priority: 'P2' }), aTarget(8, { priority: 'P4' })];
    const facts = [start, fact('priority_changed', `${monday} 11:00`, { priority: 'P4' })];
    expect(told(replayTicket(facts, someTerms({ targets }), inParis(`${monday} 12:00`)).resolution!.due)).toBe(
      at(`${monday} 10:00`),
    );
  });

  it('side by side under several terms says what comes out otherwise than under the first', () => {
    const { verdicts, changes } = replaySideBySide(held, [fourHours, twoHours, granting], now);
    expect(verdicts.map(({ resolution }) => resolution!.outcome)).toEqual(['missed', 'missed', 'met']);
    expect(changes).toEqual([
      [],
      [{ metric: 'first_response', before: 'not_promised', after: 'missed' }],
      [{ metric: 'resolution', before: 'missed', after: 'met' }],
    ]);
  });
});

describe('many tickets', () => {
  it('are counted one at a time', () => {
    const cancelled = [opened(`${monday} 09:00`), fact('cancelled', `${monday} 10:00`)];
    const all = [ticket(3), ticket(7), ticket(8), ticket(), cancelled];
    const tally = all
      .map((facts) => replayTicket(facts, fourHours, inParis(`${monday} 11:59`)))
      .reduce(countIn, emptyTally);
    expect([tally.tickets, tally.promises.resolution]).toEqual([
      5,
      { pending: 4, met: 0, missed: 0, void: 1, late: 0 },
    ]);
    const later = all
      .map((facts) => replayTicket(facts, fourHours, inParis(`${tuesday} 09:00`)))
      .reduce(countIn, emptyTally);
    expect(later.promises.resolution).toEqual({ pending: 0, met: 1, missed: 3, void: 1, late: (3 + 4 + 5) * hour });
    expect(later.promises.arrival).toEqual({ pending: 0, met: 0, missed: 0, void: 0, late: 0 });
  });

  it('that count nowhere are not late either', () => {
    const cancelled = [start, fact('cancelled', `${monday} 15:00`)];
    const { resolution } = countIn(emptyTally, replayTicket(cancelled, fourHours, now)).promises;
    expect(resolution).toEqual({ pending: 0, met: 0, missed: 0, void: 1, late: 0 });
  });

  it('are compared one at a time', () => {
    const variants = [fourHours, twoHours, granting];
    const { sides } = [ticket(1), ticket(3), held]
      .map((facts) => replaySideBySide(facts, variants, now))
      .reduce(compareIn, emptyComparison(variants.length));
    expect(sides.map(({ changed, newlyMissed, newlyMet }) => [changed, newlyMissed, newlyMet])).toEqual([
      [0, 0, 0],
      [3, 1, 0],
      [1, 0, 1],
    ]);
    expect(
      sides.map(({ tickets, promises }) => [tickets, promises.resolution.met, promises.resolution.missed]),
    ).toEqual([
      [3, 2, 1],
      [3, 1, 2],
      [3, 3, 0],
    ]);
  });
});
