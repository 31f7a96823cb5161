import type {
  ClientTermsFragment,
  ClockFactFragment,
  CoverageFragment,
  TicketClockFragment,
} from '../graph/generated/graphql';

type ToldVersion = CoverageFragment['versions'][number];

const workdays = ['MON', 'TUE', 'WED', 'THU', 'FRI'] as const;

/** Nine to six in Paris from Monday to Friday, as the server tells it, but for what is said otherwise. */
export const aCoverage = (changes: Partial<ToldVersion> = {}, id = 'hours'): CoverageFragment => ({
  id,
  number: '3.1',
  versions: [
    {
      id: `${id} 1`,
      from: '2026-01-01T00:00:00.000Z',
      zone: 'Europe/Paris',
      week: workdays.map((weekday) => ({ weekday, windows: [{ from: '09:00', to: '18:00' }] })),
      overrides: [],
      breaks: [],
      holidayLists: ['FR'],
      countsProvisional: true,
      holidays: [],
      ...changes,
    },
  ],
});

/** An hour to answer, four to resolve; waiting for the client stops the latter. */
export const someTerms = (coverage = aCoverage()): ClientTermsFragment => ({
  revision: 1,
  coverages: [coverage],
  versions: [
    {
      id: 'version 1',
      name: 'avenant 2',
      from: '2026-01-01T00:00:00.000Z',
      targets: [
        { ...promise('gti', '5.2', 3600, coverage.id), metric: 'FIRST_RESPONSE', serviceId: null },
        { ...promise('gtr', '5.3', 14_400, coverage.id), metric: 'RESOLUTION', serviceId: null },
      ],
      ola: null,
      uc: null,
      pauses: [{ id: 'client', number: '5.4 a', reason: 'CLIENT', owner: 'CLIENT', clocks: ['RESOLUTION'] }],
      response: { id: 'response', number: null, endedBy: ['ANSWERED', 'TAKEN_IN_CHARGE'] },
      reopening: { id: 'reopening', number: '5.7', policy: 'RESUME', withinDays: 5 },
      priorityChange: { id: 'priority', number: null, policy: 'RETROACTIVE' },
      adoption: { id: 'adoption', number: null, policy: 'PROSPECTIVE' },
      matrix: null,
      warnings: { id: 'warnings', number: null, percents: [50, 75, 90], afterBreachSeconds: [3600] },
    },
  ],
});

const promise = (id: string, number: string, seconds: number, coverageId: string) => ({
  id,
  number,
  priority: null,
  seconds,
  coverageId,
});

/** A fact as the server tells it, at an instant such as `2026-06-15T07:00:00Z`. */
export const aFact = (type: string, at: string, more: Partial<ClockFactFragment> = {}): ClockFactFragment => ({
  type,
  at,
  priority: null,
  serviceId: null,
  level: null,
  deskId: null,
  reason: null,
  supplier: null,
  versionId: null,
  clock: null,
  ...more,
});

/** A first response owed within an hour, not a minute of it used. */
export const aTicketClock = (changes: Partial<TicketClockFragment> = {}): TicketClockFragment => ({
  name: 'first_response',
  kind: 'FIRST_RESPONSE',
  state: 'RUNNING',
  outcome: 'PENDING',
  target: 3600,
  coverageId: 'hours',
  anchoredAt: '2026-06-15T07:00:00.000Z',
  usedMs: 0,
  dueAt: '2026-06-15T08:00:00.000Z',
  breachedAt: null,
  ...changes,
});
