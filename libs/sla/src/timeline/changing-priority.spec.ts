import { describe, expect, it } from '@jest/globals';
import type { TermsVersion } from '../terms/contract-terms.ts';
import { aPause, aTarget, hour } from '../terms/terms.builder.ts';
import { at, fact, gtrAt, monday, opened, start, told } from './story.builder.ts';
import type { Clock } from './clock.ts';

const hours = (clock: Clock) => ({ used: clock.used / hour, remaining: (clock.remaining ?? NaN) / hour });

describe('a change of priority', () => {
  const targets = [aTarget(8, { priority: 'P2' }), aTarget(2, { priority: 'P1' }), aTarget(16, { priority: 'P4' })];
  const change = (priority: string, when = `${monday} 12:00`) => [start, fact('priority_changed', when, { priority })];
  const policy = (name: TermsVersion['priorityChange']['policy']) => ({
    targets,
    priorityChange: { id: 'p', number: '6.1', policy: name },
  });

  it('keeps the time used and replaces the target; what is over it then is late as of the change', () => {
    const clock = gtrAt(`${monday} 12:00`, change('P1'), { targets });
    expect([told(clock.due), told(clock.breach?.due), told(clock.breach?.at)]).toEqual([
      at(`${monday} 11:00`),
      at(`${monday} 11:00`),
      at(`${monday} 12:00`),
    ]);
  });

  it('to a longer promise forgives no breach', () => {
    const facts = [
      opened(`${monday} 09:00`, { priority: 'P1' }),
      fact('priority_changed', `${monday} 12:00`, { priority: 'P2' }),
    ];
    const clock = gtrAt(`${monday} 12:30`, facts, { targets });
    expect([told(clock.breach?.at), told(clock.due), clock.remaining! / hour, clock.outcome]).toEqual([
      at(`${monday} 11:00`),
      at(`${monday} 17:00`),
      4.5,
      'missed',
    ]);
  });

  it('starts again from nothing where the contract says so, and tells of both counts', () => {
    const clock = gtrAt(`${monday} 12:30`, change('P1'), policy('restart'));
    expect([clock.used / hour, told(clock.due)]).toEqual([0.5, at(`${monday} 14:00`)]);
    expect(clock.cycles.map(({ begun, usedMs, stoppedAt }) => [begun, usedMs / 3_600_000, stoppedAt])).toEqual([
      ['armed', 3, undefined],
      ['restarted', 0.5, undefined],
    ]);
  });

  it('keeps the share that was used where the contract says so, and every percent where it was', () => {
    const clock = gtrAt(`${monday} 12:00`, change('P1'), policy('proportional'));
    expect([clock.used, told(clock.due), clock.breach]).toEqual([0.375 * 2 * hour, at(`${monday} 13:15`), undefined]);
    const paused = [start, fact('held', `${monday} 10:00`, { reason: 'client' }), fact('resumed', `${monday} 11:00`)];
    const late = [...paused, fact('priority_changed', `${monday} 15:00`, { priority: 'P1' })];
    const after = gtrAt(`${monday} 15:30`, late, { ...policy('proportional'), pauses: [aPause()] });
    expect(told(after.milestones[0]!.reachedAt)).toBe(at(`${monday} 14:00`));
    const warned = gtrAt(`${monday} 15:00`, change('P1', `${monday} 14:00`), policy('proportional'));
    expect(told(warned.milestones[0]!.reachedAt)).toBe(at(`${monday} 13:00`));
  });

  it('of the service chooses another promise just as well', () => {
    const byService = [aTarget(8), aTarget(2, { service: 'network' })];
    const facts = [start, fact('service_changed', `${monday} 10:00`, { service: 'network' })];
    expect(told(gtrAt(`${monday} 10:00`, facts, { targets: byService }).due)).toBe(at(`${monday} 11:00`));
  });

  it('to one that promises nothing counts nothing, and going back goes on', () => {
    const back = [...change('P3', `${monday} 10:00`), fact('priority_changed', `${monday} 15:00`, { priority: 'P2' })];
    const silent = gtrAt(`${monday} 12:00`, back, { targets });
    expect([silent.standing, silent.remaining, silent.used / hour]).toEqual(['not_owed', undefined, 1]);
    expect(hours(gtrAt(`${monday} 16:00`, back, { targets }))).toEqual({ used: 2, remaining: 6 });
  });
});
