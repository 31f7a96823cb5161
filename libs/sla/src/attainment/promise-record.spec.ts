import { describe, expect, it } from '@jest/globals';
import { iso } from '@vigie/kernel';
import type { TermsVersion } from '../terms/contract-terms.ts';
import { aTarget, hour, someTerms } from '../terms/terms.builder.ts';
import type { ClockFact } from '../timeline/clock-fact.ts';
import { at, fact, inParis, monday, start, tuesday } from '../timeline/story.builder.ts';
import { timeline } from '../timeline/timeline.ts';
import { promiseRecords } from './promise-record.ts';

const recordsAt = (now: string, facts: readonly ClockFact[], changes: Partial<TermsVersion> = {}) =>
  promiseRecords(timeline([start, ...facts], someTerms(changes), inParis(now)));
const brief = (records: ReturnType<typeof recordsAt>) =>
  records.map(({ metric, isMet, countsAt }) => [metric, isMet, iso(countsAt)]);
const resolved = fact('resolved', `${monday} 12:00`);
const lateResolved = fact('resolved', `${tuesday} 12:00`);

describe('a promise in the figures of a month', () => {
  it('counts when it was kept, with its time by both clocks', () => {
    const [record] = recordsAt(`${tuesday} 09:00`, [fact('resolved', `${monday} 12:00`)]);
    expect(record).toEqual({
      metric: 'resolution',
      priority: 'P2',
      service: null,
      isMet: true,
      countsAt: inParis(`${monday} 12:00`),
      stoppedAt: inParis(`${monday} 12:00`),
      target: 4 * hour,
      usedMs: 3 * hour * 1000,
      wallMs: 3 * hour * 1000,
    });
  });

  it('counts when it was stopped too late, and until then when it was due', () => {
    expect(brief(recordsAt(`${tuesday} 13:00`, [lateResolved]))).toEqual([
      ['resolution', false, at(`${tuesday} 12:00`)],
    ]);
    expect(brief(recordsAt(`${tuesday} 11:00`, [lateResolved]))).toEqual([
      ['resolution', false, at(`${monday} 13:00`)],
    ]);
  });

  it('does not count while it is open and not due', () => {
    expect(recordsAt(`${monday} 12:30`, [])).toEqual([]);
    expect(recordsAt(`${monday} 12:30`, [resolved, fact('reopened', `${monday} 12:15`)])).toEqual([]);
  });

  it('does not count when it is waived, or when the ticket is cancelled or merged', () => {
    expect(
      recordsAt(`${tuesday} 13:00`, [lateResolved, fact('waived', `${tuesday} 12:30`, { clock: 'resolution' })]),
    ).toEqual([]);
    expect(recordsAt(`${tuesday} 13:00`, [fact('cancelled', `${tuesday} 12:00`)])).toEqual([]);
    expect(recordsAt(`${tuesday} 13:00`, [resolved, fact('merged', `${tuesday} 12:00`)])).toEqual([]);
  });

  it('is one when the clock went on after a reopening, and two when it began anew', () => {
    const facts = [resolved, fact('reopened', `${tuesday} 09:00`), fact('resolved', `${tuesday} 11:00`)];
    expect(brief(recordsAt(`${tuesday} 13:00`, facts))).toEqual([['resolution', false, at(`${tuesday} 11:00`)]]);
    expect(recordsAt(`${tuesday} 13:00`, facts)[0]!.wallMs).toBe(26 * hour * 1000);
    const reopening = { id: 'r', number: null, policy: 'restart', withinDays: 5 } as const;
    expect(brief(recordsAt(`${tuesday} 13:00`, facts, { reopening }))).toEqual([
      ['resolution', true, at(`${monday} 12:00`)],
      ['resolution', true, at(`${tuesday} 11:00`)],
    ]);
  });

  it('is one for each word that was asked for', () => {
    const facts = [
      fact('contacted', `${monday} 10:00`),
      fact('answered', `${monday} 10:30`),
      fact('contacted', `${monday} 11:00`),
      fact('answered', `${monday} 13:00`),
    ];
    const targets = [aTarget(1, { metric: 'next_update' })];
    expect(brief(recordsAt(`${tuesday} 13:00`, facts, { targets }))).toEqual([
      ['next_update', true, at(`${monday} 10:30`)],
      ['next_update', false, at(`${monday} 13:00`)],
    ]);
  });

  it('dropped for another counts only when it was broken by then', () => {
    const targets = [aTarget(2, { priority: 'P2' }), aTarget(4, { priority: 'P1' })];
    const priorityChange = { id: 'p', number: null, policy: 'restart' } as const;
    const changed = (when: string) => [fact('priority_changed', when, { priority: 'P1' })];
    expect(recordsAt(`${monday} 13:00`, changed(`${monday} 10:00`), { targets, priorityChange })).toEqual([]);
    expect(brief(recordsAt(`${monday} 13:00`, changed(`${monday} 12:00`), { targets, priorityChange }))).toEqual([
      ['resolution', false, at(`${monday} 11:00`)],
    ]);
  });

  it('broken as somebody was told counts as broken', () => {
    const toldOf = fact('breached', `${monday} 11:00`, { clock: 'resolution' });
    expect(brief(recordsAt(`${tuesday} 09:00`, [toldOf, resolved]))).toEqual([
      ['resolution', false, at(`${monday} 12:00`)],
    ]);
  });

  it('of a visit that was no longer needed counts nowhere', () => {
    const targets = [aTarget(3, { metric: 'arrival' })];
    const facts = [fact('visit_ordered', `${monday} 10:00`), fact('resolved', `${monday} 11:00`)];
    expect(recordsAt(`${tuesday} 09:00`, facts, { targets })).toEqual([]);
  });
});
