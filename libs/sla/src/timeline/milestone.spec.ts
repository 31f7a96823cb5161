import { describe, expect, it } from '@jest/globals';
import { seconds } from '@vigie/kernel';
import { aPause, aTarget, hour } from '../terms/terms.builder.ts';
import type { Clock, Milestone } from './clock.ts';
import { milestonesPassed, nextMilestone } from './milestone.ts';
import { at, fact, gtrAt, inParis, monday, opened, start, told, tuesday } from './story.builder.ts';

const nameOf = (milestone: Milestone | undefined) => {
  if (milestone === undefined || milestone.kind === 'breach') return milestone?.kind;
  return milestone.kind === 'warning' ? milestone.percent : `+${milestone.after / hour} h`;
};
const all = ({ milestones }: Clock) => milestones.map((one) => [nameOf(one), told(one.firesAt), one.isPassed]);
const steps = {
  warnings: { id: 'w', number: null, percents: [50, 75, 90], afterBreach: [seconds(hour), seconds(3 * hour)] },
};

describe('what a clock reaches', () => {
  it('is told in order, passed or to come, the steps beyond the breach as well', () => {
    expect(all(gtrAt(`${monday} 12:30`, [start], steps))).toEqual([
      [50, at(`${monday} 11:00`), true],
      [75, at(`${monday} 12:00`), true],
      [90, at(`${monday} 12:36`), false],
      ['breach', at(`${monday} 13:00`), false],
      ['+1 h', at(`${monday} 14:00`), false],
      ['+3 h', at(`${monday} 16:00`), false],
    ]);
  });

  it('next is the first that is not passed', () => {
    const next = (now: string) => nameOf(nextMilestone(gtrAt(now, [start], steps)));
    expect(
      ['09:00', '11:01', '12:40', '13:00', '13:01', '14:30', '16:01'].map((time) => next(`${monday} ${time}`)),
    ).toEqual([50, 75, 'breach', 'breach', '+1 h', '+3 h', undefined]);
  });

  it('exactly at closing time fires at the next opening, though it is reached before', () => {
    const breach = gtrAt(`${monday} 20:00`, [opened(`${monday} 14:00`)]).milestones.at(-1)!;
    expect([told(breach.reachedAt), told(breach.firesAt), breach.isPassed]).toEqual([
      at(`${monday} 18:00`),
      at(`${tuesday} 09:00`),
      false,
    ]);
  });

  it('cannot be dated while the clock stands still, unless it is passed', () => {
    const held = [start, fact('held', `${monday} 11:30`, { reason: 'client' })];
    expect(all(gtrAt(`${monday} 15:00`, held, { pauses: [aPause()] }))).toEqual([
      [50, at(`${monday} 11:00`), true],
      [75, undefined, false],
      [90, undefined, false],
      ['breach', undefined, false],
    ]);
    expect(nextMilestone(gtrAt(`${monday} 15:00`, held, { pauses: [aPause()] }))).toBeUndefined();
  });

  it('at the very moment of a pause is reached after it', () => {
    const held = [start, fact('held', `${monday} 11:00`, { reason: 'client' })];
    const pauses = [aPause()];
    expect(gtrAt(`${monday} 12:00`, held, { pauses }).milestones[0]!.reachedAt).toBeUndefined();
    const resumed = [...held, fact('resumed', `${monday} 12:00`)];
    expect(told(gtrAt(`${monday} 12:00`, resumed, { pauses }).milestones[0]!.reachedAt)).toBe(at(`${monday} 12:00`));
  });

  it('of a shorter promise is not told as of before it was made', () => {
    const targets = [aTarget(8, { priority: 'P2' }), aTarget(4, { priority: 'P1' })];
    const raised = [start, fact('priority_changed', `${monday} 12:30`, { priority: 'P1' })];
    const [half, threeQuarters] = gtrAt(`${monday} 12:40`, raised, { targets }).milestones as [Milestone, Milestone];
    expect([told(half.reachedAt), told(half.firesAt)]).toEqual([at(`${monday} 11:00`), at(`${monday} 12:30`)]);
    expect([told(threeQuarters.reachedAt), threeQuarters.isPassed]).toEqual([at(`${monday} 12:00`), true]);
  });

  it('keeps the breach of before a longer promise, and what is to come of this one', () => {
    const targets = [aTarget(1, { priority: 'P1' }), aTarget(8, { priority: 'P2' })];
    const facts = [
      opened(`${monday} 09:00`, { priority: 'P1' }),
      fact('priority_changed', `${monday} 11:00`, { priority: 'P2' }),
    ];
    expect(all(gtrAt(`${monday} 12:00`, facts, { targets }))).toEqual([
      ['breach', at(`${monday} 10:00`), true],
      [50, at(`${monday} 13:00`), false],
      [75, at(`${monday} 15:00`), false],
      [90, at(`${monday} 16:12`), false],
    ]);
  });

  it('while nobody looked can be caught up with, once each and in order', () => {
    const clock = gtrAt(`${monday} 14:30`, [start], steps);
    const since = (time: string) => milestonesPassed(clock, inParis(`${monday} ${time}`)).map(nameOf);
    expect(since('09:00')).toEqual([50, 75, 90, 'breach', '+1 h']);
    expect(since('12:36')).toEqual([90, 'breach', '+1 h']);
    expect(since('14:00:01')).toEqual([]);
  });

  it('is nothing where nothing is promised any more', () => {
    const targets = [aTarget(8, { priority: 'P2' })];
    const lowered = [start, fact('priority_changed', `${monday} 14:00`, { priority: 'P4' })];
    const passed = gtrAt(`${monday} 15:00`, lowered, { targets }).milestones;
    expect(passed.filter(({ firesAt }) => firesAt !== undefined).map(nameOf)).toEqual([50]);
    expect(nextMilestone(gtrAt(`${monday} 15:00`, lowered, { targets }))).toBeUndefined();
  });
});
