import { instant, type Instant, seconds, zone } from '@vigie/kernel';
import {
  allClocks,
  type Calendar,
  type ClockFact,
  type ContractTerms,
  explain,
  ownedSpans,
  termsVersion,
  timeline,
  withHolidays,
} from '@vigie/sla';
import type { TicketLife } from '../ui/clock-picture/ticket-life';

const at = (text: string): Instant => instant(Date.parse(`${text.replace(' ', 'T')}:00+02:00`));
const winter = (text: string): Instant => instant(at(text) + 3_600_000);

const office = [{ from: '08:00', to: '18:00' }] as const;
const week = { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] } as const;
const day = [{ from: '00:00', to: '24:00' }] as const;
const whole = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day } as const;
const paris = { zone: zone('Europe/Paris'), holidays: [], overrides: {}, breaks: {} } as const;
const bastilleDay = {
  date: '2026-07-14',
  name: { fr: 'Fête nationale', en: 'Bastille Day' },
  status: 'confirmed',
  list: 'FR',
} as const;

function terms(hours: Calendar, resolutionHours: number): ContractTerms {
  const calendar = withHolidays(hours, [bastilleDay], { lists: ['FR'], provisional: 'count' });
  const clause = { number: '5.3', service: null, priority: null, coverage: 'hours' } as const;
  const version = termsVersion({
    id: 'avenant 2',
    from: instant(0),
    targets: [
      { ...clause, id: 'gti', number: '5.2', metric: 'first_response', target: seconds(3600) },
      { ...clause, id: 'gtr', metric: 'resolution', target: seconds(resolutionHours * 3600) },
    ],
    ola: [
      { id: 'ola', number: null, level: null, desk: null, priority: null, target: seconds(5400), coverage: 'hours' },
    ],
    pauses: [{ id: 'client', number: '5.4 a', reason: 'client', owner: 'client', clocks: ['resolution', 'ola'] }],
  });
  const versions = [{ id: '1', from: instant(0), calendar }];
  return { coverages: [{ id: 'hours', number: '3.1', versions }], versions: [version] };
}

const opened = (when: Instant): ClockFact => ({
  type: 'opened',
  at: when,
  priority: 'P2',
  service: null,
  level: 'L1',
  desk: null,
});

function life(facts: readonly ClockFact[], contract: ContractTerms, now: Instant): TicketLife {
  const line = timeline(facts, contract, now);
  const clocks = allClocks(line).flatMap((clock) => {
    const explanation = explain(facts, contract, now, clock.name);
    return explanation ? [{ clock, explanation }] : [];
  });
  const isDone = line.situation.phase !== 'open';
  return {
    clocks,
    owned: ownedSpans(facts, contract, now),
    openedAt: line.openedAt,
    now,
    isDone,
    leading: 'resolution',
  };
}

const plain = terms({ ...paris, week }, 4);
const long = terms({ ...paris, week }, 16);
const always = terms({ ...paris, week: whole }, 24);
const held = (from: Instant, to: Instant): readonly ClockFact[] => [
  { type: 'held', at: from, reason: 'client' },
  { type: 'resumed', at: to },
];
const answered = (when: Instant): ClockFact => ({ type: 'answered', at: when });
const start = opened(at('2026-06-15 08:50'));
const morning = [start, ...held(at('2026-06-15 09:02'), at('2026-06-15 09:20')), answered(at('2026-06-15 09:40'))];
const raised: ClockFact = { type: 'level_changed', at: at('2026-06-15 09:50'), level: 'L2' };

/** Pictures of tickets' lives, by what they show. */
export const someLives: readonly { readonly name: string; readonly life: TicketLife }[] = [
  { name: 'a morning', life: life([...morning, raised], plain, at('2026-06-15 10:12')) },
  { name: 'just opened', life: life([start], plain, at('2026-06-15 08:51')) },
  { name: 'late', life: life([...morning, raised], plain, at('2026-06-15 14:20')) },
  {
    name: 'on hold',
    life: life(
      [...morning, ...held(at('2026-06-15 10:00'), at('2026-06-15 18:00')).slice(0, 1)],
      plain,
      at('2026-06-15 11:00'),
    ),
  },
  {
    name: 'outside hours',
    life: life([opened(at('2026-06-15 16:30')), answered(at('2026-06-15 16:50'))], plain, at('2026-06-15 21:00')),
  },
  {
    name: 'resolved',
    life: life([...morning, { type: 'resolved', at: at('2026-06-15 11:48') }], plain, at('2026-06-16 09:00')),
  },
  {
    name: 'across a holiday',
    life: life(
      [
        opened(at('2026-07-13 15:00')),
        answered(at('2026-07-13 15:30')),
        ...held(at('2026-07-15 10:00'), at('2026-07-15 14:00')),
      ],
      long,
      at('2026-07-15 15:00'),
    ),
  },
  {
    name: 'across a change of clocks',
    life: life(
      [opened(winter('2026-03-28 20:00')), answered(winter('2026-03-28 20:20'))],
      always,
      winter('2026-03-28 23:30'),
    ),
  },
];
