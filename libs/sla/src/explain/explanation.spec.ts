import { describe, expect, it } from '@jest/globals';
import { instant } from '@vigie/kernel';
import { aCalendar, open } from '../calendar/calendar.builder.ts';
import type { ContractTerms } from '../terms/contract-terms.ts';
import { aPause, aTarget, aVersion, hour, someTerms, termsUnder } from '../terms/terms.builder.ts';
import type { ClockFact } from '../timeline/clock-fact.ts';
import { at, fact, inParis, monday, opened, start, told, tuesday } from '../timeline/story.builder.ts';
import { explain } from './explanation.ts';
import type { Step, StepKind, StepOf } from './step.ts';

const stepsAt = (now: string, facts: readonly ClockFact[], terms: ContractTerms = someTerms()): readonly Step[] =>
  explain(facts, terms, inParis(now), 'resolution')!.steps;

const only = <Kind extends StepKind>(kind: Kind, steps: readonly Step[]) =>
  steps.filter((step): step is StepOf<Kind> => step.kind === kind);

/** The foundry of the model screen: nights from Saturday to Sunday and from Sunday to Monday, a stocktaking not yet sure. */
const early = [open('05:00-21:00')];
const foundry = aCalendar({
  week: {
    mon: early,
    tue: early,
    wed: early,
    thu: early,
    fri: [open('05:00-13:00')],
    sat: [open('08:00-12:00'), open('20:00-04:00')],
    sun: [open('21:00-05:00')],
  },
  holidays: ['2026-03-29'],
  observed: [
    { date: '2026-03-29', name: { fr: 'Inventaire', en: 'Stocktaking' }, status: 'provisional', list: 'foundry' },
  ],
});
const foundryTerms = someTerms({ targets: [aTarget(8)], pauses: [aPause()] }, foundry);
const atNight = [
  opened('2026-03-28 10:30'),
  fact('held', '2026-03-28 21:00', { reason: 'client' }),
  fact('resumed', '2026-03-28 22:00'),
];

describe('why a clock shows what it shows', () => {
  it('over a night on which the clocks are moved, a hold and a provisional holiday', () => {
    const explained = explain(atNight, foundryTerms, inParis('2026-03-28 22:00'), 'resolution')!;
    const { due, dueIfUnconfirmed, steps } = explained;
    expect([told(due), told(dueIfUnconfirmed)]).toEqual([at('2026-03-30 05:30'), at('2026-03-29 21:30')]);
    const brief = steps.map((step) =>
      'counted' in step ? [step.kind, step.counted / hour, step.isAhead] : [step.kind],
    );
    expect(brief).toEqual([
      ['promised'],
      ['counted', 1.5, false],
      ['closed'],
      ['counted', 1, false],
      ['paused'],
      ['counted', 5, true],
      ['closed'],
      ['counted', 0.5, true],
    ]);
    const [, , night] = only('counted', steps);
    expect(night!.change).toEqual({ at: inParis('2026-03-29 03:00'), by: hour });
    expect(only('closed', steps).map(({ daysOff }) => daysOff.map(({ row }) => row!.name.fr))).toEqual([
      [],
      ['Inventaire'],
    ]);
  });

  it('sums to what is used, and with what is to come to the target', () => {
    const { steps, used, target } = explain(atNight, foundryTerms, inParis('2026-03-28 23:10'), 'resolution')!;
    const sum = (isAhead: boolean) =>
      only('counted', steps).reduce((total, step) => total + (step.isAhead === isAhead ? step.counted : 0), 0);
    expect([sum(false), sum(false) + sum(true)]).toEqual([used, target]);
  });

  it('sums to whole seconds, though no part of it is', () => {
    const off = (told: ClockFact, ms: number): ClockFact => ({ ...told, at: instant(told.at + ms) });
    const facts = [off(start, 600), off(fact('held', `${monday} 10:00`, { reason: 'vendor' }), 300)];
    const { steps, used } = explain(facts, someTerms(), instant(inParis(`${monday} 11:00`) + 700), 'resolution')!;
    const past = only('counted', steps).filter(({ isAhead }) => !isAhead);
    expect([past.map(({ counted }) => counted), used]).toEqual([[3599, 3601], 7200]);
  });

  it('cites the clause of each step', () => {
    const steps = stepsAt('2026-03-28 22:00', atNight, foundryTerms);
    expect(only('promised', steps).map(({ clause, coverage }) => [clause.number, coverage.number])).toEqual([
      ['5.3', '3.1'],
    ]);
    expect(only('paused', steps)[0]!.reasons).toEqual([
      { reason: 'client', clause: { id: 'pause client', number: '5.4 a', versionId: 'avenant 1' } },
    ]);
  });

  it('says so where the contract does not grant a hold', () => {
    const asked = fact('held', `${monday} 10:00`, { reason: 'vendor' });
    const held = [start, asked, asked];
    expect(only('counted', stepsAt(`${monday} 11:00`, held)).map((step) => step.held)).toEqual([
      [],
      ['vendor'],
      ['vendor'],
    ]);
  });

  it('tells a change of the promise, and what becomes of the time used', () => {
    const targets = [aTarget(4, { priority: 'P2' }), aTarget(2, { priority: 'P1', number: '5.1' })];
    const facts = [start, fact('priority_changed', `${monday} 12:00`, { priority: 'P1' })];
    const steps = stepsAt(`${monday} 12:30`, facts, someTerms({ targets }));
    const [changed] = only('promise_changed', steps);
    expect([changed!.from, changed!.to, changed!.clause.number, changed!.policy.policy]).toEqual([
      4 * hour,
      2 * hour,
      '5.1',
      'retroactive',
    ]);
    expect(only('breached', steps).map((step) => [told(step.at), told(step.due)])).toEqual([
      [at(`${monday} 12:00`), at(`${monday} 11:00`)],
    ]);
  });

  it('tells of a count that starts again as a change of the promise, not as a reopening', () => {
    const targets = [aTarget(4, { priority: 'P2' }), aTarget(2, { priority: 'P1' })];
    const priorityChange = { id: 'p', number: '6.1', policy: 'restart' } as const;
    const facts = [start, fact('priority_changed', `${monday} 12:00`, { priority: 'P1' })];
    const steps = stepsAt(`${monday} 12:30`, facts, someTerms({ targets, priorityChange }));
    expect(only('came_back', steps)).toEqual([]);
    expect(only('promise_changed', steps)[0]!.policy).toEqual({
      id: 'p',
      number: '6.1',
      versionId: 'avenant 1',
      policy: 'restart',
    });
  });

  it('tells stops and comebacks in their place, each by its clause', () => {
    const facts = [start, fact('resolved', `${monday} 11:00`), fact('reopened', `${tuesday} 09:00`)];
    const steps = stepsAt(`${tuesday} 09:30`, facts);
    expect(steps.map(({ kind }) => kind)).toEqual([
      'promised',
      'counted',
      'stopped',
      'came_back',
      'counted',
      'counted',
    ]);
    expect(only('came_back', steps)[0]).toMatchObject({ how: 'resumed', clause: { id: 'reopening', number: null } });
    expect(only('stopped', steps)[0]!.used).toBe(2 * hour);
  });

  it('tells when other terms or another calendar take effect', () => {
    const calendars = [
      { from: instant(0), calendar: aCalendar() },
      { from: inParis(`${monday} 11:00`), calendar: aCalendar() },
    ];
    const second = aVersion({
      id: 'avenant 2',
      from: inParis(`${monday} 10:00`),
      targets: [aTarget(8, { number: '5.7' })],
    });
    const steps = stepsAt(`${monday} 12:00`, [start], termsUnder(calendars, aVersion(), second));
    expect(only('terms_changed', steps).map((step) => [told(step.at), step.versionId, step.clause.number])).toEqual([
      [at(`${monday} 10:00`), 'avenant 2', '5.7'],
    ]);
    expect(only('calendar_changed', steps).map((step) => [told(step.at), step.versionId])).toEqual([
      [at(`${monday} 11:00`), '2'],
    ]);
  });

  it('says that nothing was promised for a while, and nothing of the time after the end', () => {
    const targets = [aTarget(8, { priority: 'P2' })];
    const facts = [
      start,
      fact('priority_changed', `${monday} 10:00`, { priority: 'P4' }),
      fact('priority_changed', `${monday} 11:00`, { priority: 'P2' }),
      fact('resolved', `${monday} 12:00`),
    ];
    const kinds = stepsAt(`${tuesday} 12:00`, facts, someTerms({ targets })).map(({ kind }) => kind);
    expect(kinds).toEqual(['promised', 'counted', 'not_owed', 'counted', 'stopped']);
  });

  it('has no other due time where nothing is provisional, or where it makes no difference', () => {
    expect(explain([start], someTerms(), inParis(`${monday} 10:00`), 'resolution')!.dueIfUnconfirmed).toBeUndefined();
    const short = someTerms({ targets: [aTarget(1)] }, foundry);
    expect(
      explain([opened('2026-03-28 10:30')], short, inParis('2026-03-28 11:00'), 'resolution')!.dueIfUnconfirmed,
    ).toBeUndefined();
  });

  it('is told of clocks that the ticket has', () => {
    expect(explain([start], someTerms(), inParis(`${monday} 10:00`), 'arrival')).toBeUndefined();
    expect(explain([start], someTerms(), inParis(`${monday} 10:00`), 'ola:1')).toBeUndefined();
  });

  it('is told in the zone of the calendar', () => {
    expect(explain([start], someTerms(), inParis(`${monday} 10:00`), 'resolution')).toMatchObject({
      zone: 'Europe/Paris',
      kind: 'resolution',
      standing: 'running',
      outcome: 'pending',
    });
  });
});
