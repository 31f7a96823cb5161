import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { answerCalendarCase } from './calendar-case.ts';

interface Case extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly expected: string | number;
}

const cases = JSON.parse(readFileSync(new URL('calendar.json', import.meta.url), 'utf8')) as readonly Case[];
const question = {
  timeZone: 'Europe/Paris',
  hours: { mon: [['09:00', '18:00']] },
  op: 'add',
  start: '2026-06-15T07:00:00Z',
  minutes: 60,
};
const got = (changes: object): unknown => {
  const answer = answerCalendarCase({ ...question, ...changes });
  return answer.ok ? answer.got : [answer.field, answer.value];
};

describe('the cases of business time', () => {
  it('are all there', () => {
    expect([cases.length, new Set(cases.map(({ id }) => id)).size]).toEqual([242, 242]);
  });

  it.each(cases.map(({ id, expected, ...asked }) => [id, asked, expected] as const))('%s', (_, asked, expected) => {
    expect(answerCalendarCase(asked)).toEqual({ ok: true, got: expected });
  });
});

describe('a case', () => {
  it('writes instants to the second, or as fine as they are', () => {
    expect([got({}), got({ start: '2026-06-15T07:00:00.250Z' })]).toEqual([
      '2026-06-15T08:00:00Z',
      '2026-06-15T08:00:00.250Z',
    ]);
  });

  it('has no answer where nothing opens', () => {
    expect(['nextOpen', 'prevOpen', 'add'].map((op) => got({ op, hours: {} }))).toEqual([null, null, null]);
  });

  it('may have its night end at thirty-two', () => {
    const hours = { sun: [['20:00', '32:00']] };
    expect(got({ op: 'elapsed', end: '2026-06-15T22:00:00Z', start: '2026-06-14T00:00:00Z', hours })).toBe(720);
  });

  it('may count seconds, and round down to the minute', () => {
    const elapsed = { op: 'elapsed', end: '2026-06-15T07:01:59Z' };
    const answers = [{}, { unit: 'seconds' }, { roundDown: 'minute' }, { unit: 'seconds', roundDown: 'minute' }];
    expect(answers.map((changes) => got({ ...elapsed, ...changes }))).toEqual([119 / 60, 119, 1, 60]);
  });

  it.each<[changes: object, field: string, value: unknown]>([
    [{ op: 'explode' }, 'op', 'explode'],
    [{ op: undefined }, 'op', undefined],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone', 'Mars/Olympus'],
    [{ timeZone: 1 }, 'timeZone', 1],
    [{ hours: null }, 'hours', null],
    [{ hours: { mon: 'always' } }, 'hours.mon', 'always'],
    [{ hours: { mon: [['09:00']] } }, 'hours.mon.0', ['09:00']],
    [{ hours: { lundi: [] } }, 'hours.lundi', []],
    [{ hours: { mon: [['9:00', '18:00']] } }, 'hours.mon.0.from', '9:00'],
    [{ hours: { mon: [['06:00', '32:00']] } }, 'hours.mon.0', ['06:00', '32:00']],
    [{ holidays: '2026-05-01' }, 'holidays', '2026-05-01'],
    [{ holidays: ['2026-02-30'] }, 'holidays.0', '2026-02-30'],
    [{ overrides: { '2026-02-30': [] } }, 'overrides.2026-02-30', []],
    [{ breaks: [] }, 'breaks', []],
    [{ start: '15/06/2026' }, 'start', '15/06/2026'],
    [{ start: '2026-06-15T07:00:00' }, 'start', '2026-06-15T07:00:00'],
    [{ minutes: undefined }, 'minutes', undefined],
    [{ minutes: '60' }, 'minutes', '60'],
    [{ minutes: 0.00001 }, 'minutes', 0.00001],
    [{ seconds: 1 }, 'minutes', 60],
    [{ op: 'elapsed' }, 'end', undefined],
    [{ op: 'elapsed', end: '2026-06-15T08:00:00Z', unit: 'days' }, 'unit', 'days'],
    [{ op: 'elapsed', end: '2026-06-15T08:00:00Z', roundDown: 'hour' }, 'roundDown', 'hour'],
  ])('with %j is malformed in its %s', (changes, field, value) => {
    expect(got(changes)).toEqual([field, value]);
  });
});
