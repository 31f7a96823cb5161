import { weekdays } from '@vigie/sla';
import type {
  PublishCalendarInput,
  PublishTermsInput,
  Weekday as WeekdayInput,
} from '../../../graph/generated/graphql';
import { type ClausesDraft, type CoverageDraft, isNew, type Numbered, type PromiseDraft } from './contract-draft';
import { datesOf } from './exceptions';
import { tidied } from '../../../ui/week-grid/typed-hours';
import { parseLength, parseLengths, parseNumbers, parseWhole } from './typed-length';
import { parseShare } from './typed-share';

export type ClausesInput = Omit<PublishTermsInput, 'clientId' | 'name' | 'from'>;
export type CalendarInput = Omit<PublishCalendarInput, 'clientId' | 'from'>;

/** The clauses as the act wants them; what cannot be read becomes `NaN`, which no check lets through. */
export const clausesInput = (clauses: ClausesDraft): ClausesInput => ({
  targets: clauses.targets.map((clause) => ({
    ...promise(clause),
    metric: clause.metric,
    serviceId: clause.serviceId,
  })),
  ola: clauses.ola.map((clause) => ({ ...promise(clause), level: clause.level, deskId: clause.deskId })),
  uc: clauses.uc.map((clause) => ({ ...promise(clause), supplier: clause.supplier.trim() || null })),
  pauses: clauses.pauses.map(({ id, number, reason, owner, clocks }) => ({
    ...named({ id, number }),
    reason,
    owner,
    clocks: [...clocks].sort(),
  })),
  response: { ...named(clauses.response), endedBy: [...clauses.response.endedBy].sort() },
  reopening: {
    ...named(clauses.reopening),
    policy: clauses.reopening.policy,
    withinDays: orNaN(parseWhole(clauses.reopening.withinDays)),
  },
  priorityChange: { ...named(clauses.priorityChange), policy: clauses.priorityChange.policy },
  adoption: { ...named(clauses.adoption), policy: clauses.adoption.policy },
  warnings: {
    ...named(clauses.warnings),
    percents: parseNumbers(clauses.warnings.percents) ?? [Number.NaN],
    afterBreachSeconds: parseLengths(clauses.warnings.afterBreach) ?? [Number.NaN],
  },
  attainments: clauses.attainments.map(measure),
  percentiles: clauses.percentiles.map((clause) => ({
    ...measure(clause),
    withinSeconds: orNaN(parseLength(clause.within)),
  })),
  availabilities: clauses.availabilities.map((clause) => ({
    ...named(clause),
    serviceId: clause.serviceId,
    ...share(clause.share),
  })),
  matrix: clauses.matrix && { ...clauses.matrix, ...named(clauses.matrix) },
});

/** The calendar of a coverage as the act wants it: all seven days, and one line for each date that differs. */
export const calendarInput = (coverage: CoverageDraft): CalendarInput => ({
  coverageId: isNew(coverage) ? null : coverage.id,
  name: coverage.name.trim(),
  number: coverage.number.trim() || null,
  zone: coverage.zone,
  week: weekdays.map((weekday) => ({
    weekday: weekday.toUpperCase() as WeekdayInput,
    windows: coverage.week[weekday].map(tidied),
  })),
  overrides: datesOf(coverage.exceptions, 'instead').map(({ date, windows }) => ({ date, windows })),
  breaks: datesOf(coverage.exceptions, 'break').map(({ date, windows }) => ({ date, windows })),
  holidayLists: [...coverage.holidayLists].sort(),
  countsProvisional: coverage.countsProvisional,
});

const named = ({ id, number }: Numbered) => ({ id, number: number.trim() || null });

const promise = (clause: PromiseDraft) => ({
  ...named(clause),
  priority: clause.priority,
  coverageId: clause.coverageId,
  seconds: orNaN(parseLength(clause.length)),
});

const measure = (clause: ClausesDraft['attainments'][number]) => ({
  ...named(clause),
  metric: clause.metric,
  priority: clause.priority,
  ...share(clause.share),
  minimumVolume: orNaN(parseWhole(clause.minimumVolume)),
});

const share = (text: string) => parseShare(text) ?? { met: Number.NaN, of: Number.NaN };
const orNaN = (value: number | undefined): number => value ?? Number.NaN;
