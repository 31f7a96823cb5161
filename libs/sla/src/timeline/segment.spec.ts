import { describe, expect, it } from '@jest/globals';
import { instant } from '@vigie/kernel';
import { aCalendar } from '../calendar/calendar.builder.ts';
import { aPause, aTarget, aVersion, termsUnder } from '../terms/terms.builder.ts';
import { type Segment, segmentsAhead, segmentsOf } from './segment.ts';
import { at, fact, gtrAt, inParis, monday, opened, start, told, tuesday } from './story.builder.ts';
import { timeline } from './timeline.ts';

const brief = ({ from, to, standing, clauses }: Segment) => [
  told(from)!.slice(5, 16),
  told(to)!.slice(5, 16),
  standing,
  ...clauses.map(({ number }) => number),
];

describe('the segments of a clock', () => {
  it('say when it counted, when not, and by which clause', () => {
    const facts = [
      opened(`${monday} 17:00`),
      fact('held', `${tuesday} 10:00`, { reason: 'client' }),
      fact('resumed', `${tuesday} 11:00`),
      fact('resolved', `${tuesday} 12:00`),
    ];
    expect(segmentsOf(gtrAt(`${tuesday} 13:00`, facts, { pauses: [aPause()] })).map(brief)).toEqual([
      ['06-15T15:00', '06-15T16:00', 'running', '5.3'],
      ['06-15T16:00', '06-16T07:00', 'out_of_hours', '3.1'],
      ['06-16T07:00', '06-16T08:00', 'running', '5.3'],
      ['06-16T08:00', '06-16T09:00', 'paused', '5.4 a'],
      ['06-16T09:00', '06-16T10:00', 'running', '5.3'],
      ['06-16T10:00', '06-16T11:00', 'not_owed'],
    ]);
  });

  it('name the version of the calendar and of the terms', () => {
    const calendars = [instant(0), inParis(`${monday} 12:00`)].map((from) => ({ from, calendar: aCalendar() }));
    const clock = timeline([start], termsUnder(calendars, aVersion()), inParis(`${monday} 13:00`)).promises.resolution!;
    expect(
      segmentsOf(clock).map(({ from, calendar, clauses }) => [told(from), calendar!.id, clauses[0]!.versionId]),
    ).toEqual([
      [at(`${monday} 09:00`), '1', 'avenant 1'],
      [at(`${monday} 12:00`), '2', 'avenant 1'],
    ]);
  });

  it('ahead lead to the due time, and to none from a clock that stands still or is late', () => {
    expect(segmentsAhead(gtrAt(`${monday} 17:00`, [opened(`${monday} 16:00`)])).map(brief)).toEqual([
      ['06-15T15:00', '06-15T16:00', 'running', '5.3'],
      ['06-15T16:00', '06-16T07:00', 'out_of_hours', '3.1'],
      ['06-16T07:00', '06-16T09:00', 'running', '5.3'],
    ]);
    expect(segmentsAhead(gtrAt(`${monday} 17:00`, [start]))).toEqual([]);
    const held = [start, fact('held', `${monday} 10:00`, { reason: 'client' })];
    expect(segmentsAhead(gtrAt(`${monday} 17:00`, held, { pauses: [aPause()] }))).toEqual([]);
  });

  it('say that nothing was promised for a while', () => {
    const targets = [aTarget(8, { priority: 'P2' })];
    const facts = [start, fact('priority_changed', `${monday} 10:00`, { priority: 'P4' })];
    const [, silent] = segmentsOf(gtrAt(`${monday} 11:00`, facts, { targets }));
    expect(silent!.condition).toEqual({ kind: 'not_owed', because: 'not_promised' });
  });
});
