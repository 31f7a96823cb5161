import { describe, expect, it } from '@jest/globals';
import type { TermsVersion } from '../terms/contract-terms.ts';
import { aTarget, hour } from '../terms/terms.builder.ts';
import { at, fact, gtrAt, monday, start, told, tuesday } from './story.builder.ts';

describe('a reopening', () => {
  const facts = [start, fact('resolved', `${monday} 11:00`), fact('reopened', `${tuesday} 09:00`)];
  const policy = (name: TermsVersion['reopening']['policy'], withinDays = 5) => ({
    reopening: { id: 'r', number: '6.2', policy: name, withinDays },
  });

  it('goes on where the clock was, without the time in between', () => {
    const clock = gtrAt(`${tuesday} 10:00`, facts);
    expect([clock.used / hour, told(clock.due)]).toEqual([3, at(`${tuesday} 11:00`)]);
    expect(clock.cycles.map(({ begun, usedMs }) => [begun, usedMs / 3_600_000])).toEqual([
      ['armed', 2],
      ['resumed', 3],
    ]);
  });

  it('counts the time in between where the contract says so, and is late as of then', () => {
    const clock = gtrAt(`${tuesday} 09:00`, facts, policy('continue'));
    expect([clock.used / hour, told(clock.breach?.at)]).toEqual([9, at(`${monday} 13:00`)]);
    expect(clock.cycles.map(({ begun, breach }) => [begun, breach === undefined])).toEqual([
      ['armed', true],
      ['continued', false],
    ]);
  });

  it('owes everything anew where the contract says so', () => {
    const clock = gtrAt(`${tuesday} 10:00`, facts, policy('restart'));
    expect([clock.used / hour, told(clock.due)]).toEqual([1, at(`${tuesday} 13:00`)]);
  });

  it('starts once from nothing, whatever the priority has become in between', () => {
    const revalued = [...facts.slice(0, 2), fact('priority_changed', `${monday} 12:00`, { priority: 'P1' }), facts[2]!];
    const clock = gtrAt(`${tuesday} 10:00`, revalued, {
      ...policy('restart'),
      targets: [aTarget(4, { priority: 'P2' }), aTarget(2, { priority: 'P1' })],
      priorityChange: { id: 'p', number: null, policy: 'restart' },
    });
    expect(clock.cycles.map(({ begun }) => begun)).toEqual(['armed', 'restarted']);
  });

  it('does so too when it comes too late', () => {
    const late = [start, fact('resolved', `${monday} 11:00`), fact('reopened', '2026-06-20 11:01')];
    expect(gtrAt('2026-06-22 10:00', late).cycles.at(-1)?.begun).toBe('restarted');
    const inTime = [start, fact('resolved', `${monday} 11:00`), fact('reopened', '2026-06-20 11:00')];
    expect(gtrAt('2026-06-22 10:00', inTime).cycles.at(-1)?.begun).toBe('resumed');
  });

  it('counts its days from the resolution, even when the ticket was closed later', () => {
    const closed = [
      start,
      fact('resolved', `${monday} 11:00`),
      fact('closed', '2026-06-18 11:00'),
      fact('reopened', '2026-06-22 09:00'),
    ];
    expect(gtrAt('2026-06-22 10:00', closed).cycles.at(-1)?.begun).toBe('restarted');
  });

  it('of a ticket at work is nothing, and a second resolution neither', () => {
    const twice = [
      start,
      fact('reopened', `${monday} 10:00`),
      fact('resolved', `${monday} 11:00`),
      fact('resolved', `${monday} 12:00`),
    ];
    const clock = gtrAt(`${monday} 14:00`, twice);
    expect([clock.used / hour, clock.cycles.length]).toEqual([2, 1]);
  });
});
