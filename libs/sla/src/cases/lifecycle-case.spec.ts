import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { CaseFields } from './case-fields.ts';
import { answerLifecycleCase } from './lifecycle-case.ts';

interface Case extends CaseFields {
  readonly id: string;
  readonly expected: CaseFields;
}

const cases = JSON.parse(readFileSync(new URL('lifecycle.json', import.meta.url), 'utf8')) as readonly Case[];
const weekday = [['09:00', '18:00']];
const office = {
  timeZone: 'Europe/Paris',
  hours: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday },
};
const start = { type: 'start', at: '2026-06-15 09:00' };
const question: CaseFields = {
  tz: 'Europe/Paris',
  metric: 'resolution',
  targetMinutes: 240,
  calendarDef: office,
  events: [start, { type: 'pause', at: '2026-06-15 10:00', reason: 'client' }],
};
const got = (changes: object): CaseFields => {
  const answer = answerLifecycleCase({ ...question, ...changes });
  if (!answer.ok) throw new Error(`${answer.field} is malformed`);
  return answer.got as CaseFields;
};

describe('the cases of clock lives', () => {
  it('are all there', () => {
    expect([cases.length, new Set(cases.map(({ id }) => id)).size]).toEqual([26, 26]);
  });

  it.each(cases.map(({ id, expected, ...asked }) => [id, asked, expected] as const))('%s', (_, asked, expected) => {
    const answer = answerLifecycleCase(asked);
    const named = Object.keys(expected).map((field) => [field, (answer as { got: CaseFields }).got[field]]);
    expect(Object.fromEntries(named)).toEqual(expected);
  });
});

describe('a clock life', () => {
  it('is answered with every field that the kind knows', () => {
    expect(got({})).toEqual({
      due: null,
      elapsedSecondsAtLastEvent: 3600,
      remainingSeconds: 10_800,
      warningsAt: { 50: null, 75: null, 90: null },
      elapsedSeconds: 3600,
      breached: false,
      breachedAt: null,
      cycles: [],
    });
  });

  it('is told in the wall time of its zone, of UTC where it has none, or in instants', () => {
    const due = (changes: object) => got({ pauseOn: [], ...changes })['due'];
    expect(due({})).toBe('2026-06-15T11:00:00Z');
    expect(due({ tz: undefined })).toBe('2026-06-15T13:00:00Z');
    expect(due({ events: [{ type: 'start', at: '2026-06-15T08:00:00Z' }] })).toBe('2026-06-15T12:00:00Z');
  });

  it('gives warnings that are passed as well', () => {
    const events = [start, { type: 'calendar', at: '2026-06-15 12:00', calendarDef: office }];
    expect(got({ events })['warningsAt']).toEqual({
      50: '2026-06-15T09:00:00Z',
      75: '2026-06-15T10:00:00Z',
      90: '2026-06-15T10:36:00Z',
    });
  });

  it('goes on after a reopening, however late, and does not mind the order of its events', () => {
    const events = [{ type: 'reopen', at: '2026-08-17 09:00' }, start, { type: 'stop', at: '2026-06-15 11:00' }];
    expect(got({ events })).toMatchObject({ elapsedSeconds: 7200, due: '2026-08-17T09:00:00Z' });
  });

  const stopped = [start, { type: 'stop', at: '2026-06-15 12:00' }, { type: 'reopen', at: '2026-06-15 15:00' }];
  it.each([
    ['any', 10_800],
    ['first_response', 10_800],
    ['next_update', 0],
    ['arrival', 0],
  ])('of the metric %s starts, stops and comes back as such', (metric, elapsed) => {
    const { cycles, elapsedSeconds } = got({ metric, events: stopped });
    expect([cycles, elapsedSeconds]).toEqual([
      [{ stoppedAt: '2026-06-15T10:00:00Z', elapsedSeconds: 10_800, breached: false }],
      elapsed,
    ]);
  });

  it.each<readonly [changes: object, field: string, value: unknown]>([
    [{ metric: 'mood' }, 'metric', 'mood'],
    [{ targetMinutes: 0 }, 'targetMinutes', 0],
    [{ targetMinutes: '240' }, 'targetMinutes', '240'],
    [{ tz: 'Mars/Olympus' }, 'tz', 'Mars/Olympus'],
    [{ calendarDef: undefined }, 'calendarDef', undefined],
    [{ calendarDef: { ...office, timeZone: 'x' } }, 'calendarDef.timeZone', 'x'],
    [{ pauseOn: 'all' }, 'pauseOn', 'all'],
    [{ reopen: 'never' }, 'reopen', 'never'],
    [{ priorityChange: 'maybe' }, 'priorityChange', 'maybe'],
    [{ events: [] }, 'events', []],
    [{ events: ['start'] }, 'events.0.type', 'start'],
    [{ events: [{ type: 'explode', at: '2026-06-15 09:00' }] }, 'events.0.type', 'explode'],
    [{ events: [{ type: 'start', at: 'noon' }] }, 'events.0.at', 'noon'],
    [{ events: [{ ...start, paused: '' }] }, 'events.0.paused', ''],
    [{ events: [start, { type: 'pause', at: '2026-06-15 10:00' }] }, 'events.1.reason', undefined],
    [{ events: [start, { type: 'priority', at: '2026-06-15 10:00' }] }, 'events.1.targetMinutes', undefined],
    [{ events: [start, { type: 'calendar', at: '2026-06-15 10:00' }] }, 'events.1.calendarDef', undefined],
    [{ events: [{ ...start, type: 'stop' }] }, 'events', [{ ...start, type: 'stop' }]],
    [{ events: [start, start] }, 'events.1', start],
    [
      { events: [start, { type: 'stop', at: '2026-06-14 10:00' }] },
      'events.1',
      { type: 'stop', at: '2026-06-14 10:00' },
    ],
  ])('with %j is malformed in its %s', (changes, field, value) => {
    expect(answerLifecycleCase({ ...question, ...changes })).toEqual({ ok: false, field, value });
  });

  it('is not answered from what it expects', () => {
    const asked = cases.map(({ expected: _, ...rest }) => answerLifecycleCase(rest));
    expect(cases.map((one) => answerLifecycleCase(one))).toEqual(asked);
  });
});
