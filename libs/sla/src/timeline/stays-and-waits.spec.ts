import { describe, expect, it } from '@jest/globals';
import { seconds } from '@vigie/kernel';
import { aPause, aVersion, hour, termsUnder } from '../terms/terms.builder.ts';
import { aCalendar, everyDay, open, tunis } from '../calendar/calendar.builder.ts';
import type { OlaClause, UcClause } from '../terms/promise-clause.ts';
import type { ClockFact } from './clock-fact.ts';
import { at, fact, inParis, monday, opened, start, told, tuesday } from './story.builder.ts';
import { timeline } from './timeline.ts';

const ola = (hours: number, of: Partial<OlaClause>): OlaClause => ({
  id: JSON.stringify(of),
  number: null,
  level: null,
  desk: null,
  priority: null,
  target: seconds(hours * hour),
  coverage: 'hours',
  ...of,
});
const uc = (hours: number, supplier: string | null): UcClause => ({
  id: supplier ?? 'any',
  number: null,
  supplier,
  priority: null,
  target: seconds(hours * hour),
  coverage: 'hours',
});

const terms = {
  ...termsUnder(
    [{ from: inParis('2026-01-01 00:00'), calendar: aCalendar() }],
    aVersion({
      ola: [
        ola(1, { level: 'L1' }),
        ola(4, { level: 'L2' }),
        ola(2, { level: 'L2', desk: 'tunis', coverage: 'tunis' }),
      ],
      uc: [uc(8, null), uc(2, 'nearby')],
      pauses: [aPause({ clocks: ['resolution', 'ola'] })],
    }),
  ),
};
const tunisian = {
  id: '1',
  from: inParis('2026-01-01 00:00'),
  calendar: aCalendar({ zone: tunis, week: everyDay(open('08:00-17:00')) }),
};
const withTunis = { ...terms, coverages: [...terms.coverages, { id: 'tunis', number: null, versions: [tunisian] }] };
const lineAt = (now: string, ...facts: readonly ClockFact[]) => timeline([start, ...facts], withTunis, inParis(now));

describe('a stay at a level', () => {
  it('has a clock of its own, which starts with the transfer', () => {
    const { stays } = lineAt(`${monday} 12:00`, fact('level_changed', `${monday} 10:30`, { level: 'L2' }));
    expect(
      stays.map(({ name, subject, used, outcome, due }) => [name, subject, used / hour, outcome, told(due)]),
    ).toEqual([
      ['ola:1', { kind: 'ola', level: 'L1', desk: null }, 1.5, 'missed', undefined],
      ['ola:2', { kind: 'ola', level: 'L2', desk: null }, 1.5, 'pending', at(`${monday} 14:30`)],
    ]);
  });

  it('goes by the hours of its desk', () => {
    const { stays } = lineAt(
      `${monday} 18:30`,
      fact('level_changed', `${monday} 17:30`, { level: 'L2' }),
      fact('desk_changed', `${monday} 17:30`, { desk: 'tunis' }),
    );
    expect(stays).toHaveLength(2);
    expect([stays[1]!.name, stays[1]!.used, told(stays[1]!.due)]).toEqual(['ola:2', hour / 2, at(`${tuesday} 10:30`)]);
  });

  it('goes by the clause of its desk before the one of its level', () => {
    const versions = [aVersion({ ola: [ola(1, { level: 'L1' }), ola(3, { desk: 'paris' })] })];
    const facts = [opened(`${monday} 09:00`, { desk: 'paris' })];
    const { stays } = timeline(facts, { ...terms, versions }, inParis(`${monday} 09:00`));
    expect(told(stays[0]!.due)).toBe(at(`${monday} 12:00`));
  });

  it('ends with the resolution, and goes on after a reopening', () => {
    const resolved = fact('resolved', `${monday} 09:30`);
    expect(lineAt(`${monday} 12:00`, resolved).stays[0]!.outcome).toBe('met');
    const [stay] = lineAt(`${monday} 12:00`, resolved, fact('reopened', `${monday} 11:45`)).stays;
    expect([stay!.used, stay!.standing]).toEqual([45 * 60, 'running']);
  });

  it('that is over does not come back', () => {
    const { stays } = lineAt(
      `${monday} 14:00`,
      fact('level_changed', `${monday} 09:30`, { level: 'L2' }),
      fact('resolved', `${monday} 10:00`),
      fact('reopened', `${monday} 13:00`),
    );
    expect(stays.map(({ used }) => used / hour)).toEqual([0.5, 1.5]);
  });

  it('begun while the ticket was resolved waits for the reopening', () => {
    const facts = [
      fact('resolved', `${monday} 09:30`),
      fact('level_changed', `${monday} 10:00`, { level: 'L2' }),
      fact('reopened', `${monday} 13:00`),
    ];
    expect(lineAt(`${monday} 12:00`, ...facts).stays).toHaveLength(1);
    expect(lineAt(`${monday} 14:00`, ...facts).stays[1]!.used).toBe(hour);
    const reopening = { id: 'r', number: null, policy: 'continue', withinDays: 5 } as const;
    const versions = terms.versions.map((version) => ({ ...version, reopening }));
    const { stays } = timeline([start, ...facts], { ...withTunis, versions }, inParis(`${monday} 14:00`));
    expect(stays[1]!.used).toBe(hour);
  });

  it('stands still while a pause is granted to it', () => {
    const held = fact('held', `${monday} 09:30`, { reason: 'client' });
    expect(lineAt(`${monday} 14:00`, held).stays[0]).toMatchObject({ standing: 'paused', used: hour / 2 });
  });

  it('that nothing is promised for has no clock', () => {
    expect(lineAt(`${monday} 14:00`, fact('level_changed', `${monday} 09:00`, { level: 'L3' })).stays).toEqual([]);
    const line = timeline(
      [opened(`${monday} 09:00`)],
      termsUnder([], aVersion({ targets: [] })),
      inParis(`${monday} 10:00`),
    );
    expect(line.stays).toEqual([]);
  });
});

describe('a wait for a supplier', () => {
  const begun = (when: string, supplier: string) => fact('supplier_wait_begun', when, { supplier });
  const ended = (when: string, supplier: string) => fact('supplier_wait_ended', when, { supplier });

  it('has a clock of its own each time, side by side with others', () => {
    const { waits } = lineAt(
      `${monday} 14:00`,
      begun(`${monday} 10:00`, 'nearby'),
      begun(`${monday} 10:30`, 'nearby'),
      begun(`${monday} 11:00`, 'far away'),
      ended(`${monday} 12:30`, 'nearby'),
      begun(`${monday} 13:00`, 'nearby'),
    );
    expect(waits.map(({ name, used, outcome }) => [name, used / hour, outcome])).toEqual([
      ['uc:1', 2.5, 'missed'],
      ['uc:2', 3, 'pending'],
      ['uc:3', 1, 'pending'],
    ]);
  });

  it('is over with the ticket, and does not begin on one that is done', () => {
    const { waits } = lineAt(
      `${monday} 14:00`,
      begun(`${monday} 10:00`, 'nearby'),
      fact('resolved', `${monday} 11:00`),
      begun(`${monday} 12:00`, 'nearby'),
      fact('reopened', `${monday} 13:00`),
    );
    expect(waits.map(({ used, outcome }) => [used / hour, outcome])).toEqual([[1, 'met']]);
  });
});
