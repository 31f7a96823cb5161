import { describe, expect, it } from '@jest/globals';
import { seconds, type Instant } from '@vigie/kernel';
import { aPause, aTarget, hour, someTerms } from '../terms/terms.builder.ts';
import { at, fact, gtrAt, inParis, monday, opened, start, told, tuesday } from './story.builder.ts';
import { timeline } from './timeline.ts';
import type { Clock } from './clock.ts';

const hours = (clock: Clock) => ({ used: clock.used / hour, remaining: (clock.remaining ?? NaN) / hour });

describe('a clock', () => {
  it('counts the open hours and says what is left of its target', () => {
    const clock = gtrAt(`${monday} 10:30`, [start]);
    expect(hours(clock)).toEqual({ used: 1.5, remaining: 2.5 });
    expect(told(clock.due)).toBe(at(`${monday} 13:00`));
    expect([clock.standing, clock.outcome]).toEqual(['running', 'pending']);
  });

  it('says so out of hours, and lands on the closing time', () => {
    const clock = gtrAt(`${monday} 22:00`, [opened(`${monday} 14:00`)]);
    expect([clock.standing, told(clock.due), clock.breach]).toEqual(['out_of_hours', at(`${monday} 18:00`), undefined]);
  });

  it('is not late before the next opening after a closing on which it was due', () => {
    const facts = [opened(`${monday} 14:00`)];
    expect(gtrAt(`${tuesday} 09:00`, facts).breach).toBeUndefined();
    expect(told(gtrAt(`${tuesday} 09:01`, facts).breach?.at)).toBe(at(`${tuesday} 09:00`));
  });

  it('is late from the first millisecond beyond its target, though the seconds do not show it yet', () => {
    const due = inParis(`${monday} 13:00`);
    const clock = timeline([start], someTerms(), (due + 1) as Instant).promises.resolution!;
    expect([clock.remaining, told(clock.breach?.at), clock.outcome]).toEqual([0, at(`${monday} 13:00`), 'missed']);
  });

  it('goes on after its breach', () => {
    const clock = gtrAt(`${monday} 14:00`, [start]);
    expect(hours(clock)).toEqual({ used: 5, remaining: -1 });
    expect(told(clock.due)).toBe(at(`${monday} 13:00`));
  });

  it('has kept its promise when it was stopped in time', () => {
    const clock = gtrAt(`${tuesday} 12:00`, [start, fact('resolved', `${monday} 12:57`)]);
    expect([clock.outcome, clock.standing, clock.due, clock.remaining]).toEqual(['met', 'stopped', undefined, 180]);
    expect(clock.cycles.map(({ due }) => told(due))).toEqual([at(`${monday} 13:00`)]);
  });

  it('knows nothing of what is still to come', () => {
    const later = fact('held', `${monday} 11:00`, { reason: 'client' });
    expect(gtrAt(`${monday} 10:30`, [start, later])).toEqual(gtrAt(`${monday} 10:30`, [start]));
  });

  it('takes facts that are told late in the order in which they happened', () => {
    const facts = [
      start,
      fact('held', `${monday} 10:00`, { reason: 'client' }),
      fact('resumed', `${monday} 11:00`),
      fact('resolved', `${monday} 12:00`),
    ];
    const inDisorder = [facts[3]!, facts[1]!, facts[0]!, facts[2]!];
    const pauses = [aPause()];
    expect(gtrAt(`${tuesday} 09:00`, inDisorder, { pauses }).used).toBe(2 * hour);
    expect(gtrAt(`${tuesday} 09:00`, inDisorder, { pauses })).toEqual(gtrAt(`${tuesday} 09:00`, facts, { pauses }));
  });

  it('does not exist before the ticket does, nor where nothing is promised', () => {
    expect(() => timeline([start], someTerms(), inParis(`${monday} 08:59`))).toThrow(RangeError);
    expect(timeline([start], someTerms({ targets: [] }), inParis(`${monday} 10:00`)).promises).toEqual({});
    const forOthers = someTerms({ targets: [aTarget(4, { priority: 'P1' })] });
    expect(timeline([start], forOthers, inParis(`${monday} 10:00`)).promises).toEqual({});
  });

  it('counts nowhere once the ticket is cancelled or merged, and keeps its breach', () => {
    for (const end of ['cancelled', 'merged'] as const) {
      const clock = gtrAt(`${tuesday} 12:00`, [start, fact(end, `${monday} 14:00`)]);
      expect([clock.outcome, told(clock.breach?.at), clock.used / hour]).toEqual(['void', at(`${monday} 13:00`), 5]);
    }
  });

  it('names a coverage that is not there as an error', () => {
    const targets = [aTarget(4, { coverage: 'nights' })];
    expect(() => gtrAt(`${monday} 10:00`, [start], { targets })).toThrow('nights');
  });
});

describe('what is shown of a clock', () => {
  it('is of the moment asked for', () => {
    const line = timeline([start], someTerms(), inParis(`${monday} 10:00`));
    expect([told(line.at), told(line.openedAt), line.situation.phase]).toEqual([
      at(`${monday} 10:00`),
      at(`${monday} 09:00`),
      'open',
    ]);
    expect(line.promises.resolution!.used).toBe(seconds(hour));
  });
});
