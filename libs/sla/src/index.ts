export { type BusinessTime, businessTime } from './calendar/business-time.ts';
export type { Calendar, DayWindow } from './calendar/calendar.ts';
export {
  type CalendarDraft,
  type CalendarFault,
  calendarFaults,
  calendarOf,
  type CheckedCalendar,
  validCalendar,
  type WindowsDraft,
} from './calendar/calendar-faults.ts';
export { type CalendarVersion, versionAt } from './calendar/calendar-version.ts';
export type { Holiday, HolidayStatus } from './calendar/holiday.ts';
export { holidayOn, type HolidayPolicy, withHolidays } from './calendar/observed-holidays.ts';
export { easterSunday, holidaysOfFrance } from './calendar/holidays-of-france.ts';
export { holidaysOfTunisia } from './calendar/holidays-of-tunisia.ts';
export { localDate, type LocalDate, parseLocalDate, type Weekday, weekdays } from './calendar/local-date.ts';
export { seededHolidays } from './calendar/seeded-holidays.ts';
export { parseTimeOfDay, type TimeOfDay } from './calendar/time-of-day.ts';

export { type Clause, type ClauseRef } from './terms/clause.ts';
export { type ClockKind, clockKinds, type Level, type Metric, metrics } from './terms/clock-kind.ts';
export {
  type ContractTerms,
  type CoverageClause,
  defaultClauses,
  pausedByDefault,
  type TermsVersion,
  termsVersion,
} from './terms/contract-terms.ts';
export type { AttainmentClause, AvailabilityClause, PercentileClause, Ratio } from './terms/measure-clause.ts';
export type {
  AdoptionClause,
  MatrixClause,
  HoldOwner,
  PauseClause,
  PriorityChangeClause,
  ReopeningClause,
  ResponseClause,
  WarningClause,
} from './terms/policy-clause.ts';
export type { OlaClause, PromiseClause, TargetClause, UcClause } from './terms/promise-clause.ts';
export { withoutProvisionalHolidays } from './terms/provisional-holidays.ts';
export type { TermsFault, TermsRule } from './terms/terms-fault.ts';
export { termsFaults } from './terms/terms-faults.ts';
export { asIfAlwaysInForce, termsInForce } from './terms/terms-in-force.ts';

export { anchored, type AnchoredClock } from './timeline/anchored-clock.ts';
export type { Breach, Clock, ClockOutcome, Cycle, CycleStart, Milestone, Standing, Stretch } from './timeline/clock.ts';
export type { ClockFact, ClockFactType, ClockName, OpenedFact } from './timeline/clock-fact.ts';
export type { ClockSubject } from './timeline/clock-subject.ts';
export type { Condition, NotOwed, Promised } from './timeline/condition.ts';
export {
  type LevelTime,
  levelTime,
  type OwnedSpan,
  ownedSpans,
  type TimeOwner,
  timeOwners,
} from './timeline/level-time.ts';
export { milestonesPassed, nextMilestone } from './timeline/milestone.ts';
export { type NextEvent, nextEvents } from './timeline/next-event.ts';
export { type Segment, segmentsAhead, segmentsOf } from './timeline/segment.ts';
export type { Phase, Situation } from './timeline/situation.ts';
export { hoursChangeAt, type Tick, tick } from './timeline/tick.ts';
export { allClocks, type Timeline, timeline } from './timeline/timeline.ts';

export { briefly } from './explain/briefly.ts';
export { type Explanation, explain } from './explain/explanation.ts';
export type { ClockChange, DayOff, Step, StepKind, StepOf } from './explain/step.ts';

export { instantOfWall, parseWall } from './wall-time.ts';

export {
  compareIn,
  type ComparedSide,
  type Comparison,
  emptyComparison,
  type OutcomeChange,
  replaySideBySide,
  type TicketSideBySide,
} from './replay/side-by-side.ts';
export { countIn, emptyTally, type MetricTally, type Tally } from './replay/tally.ts';
export { type PromiseVerdict, replayTicket, type TicketVerdict } from './replay/ticket-verdict.ts';

export { type ResolutionClause, termsOfClause } from './what-if/resolution-clause.ts';

export { type Attainment, attainment, percentile, recordsWithin, type Scope } from './attainment/attainment.ts';
export { allowedDowntime, type Availability, availability, isAvailable } from './attainment/availability.ts';
export { type Durations, durations, type MeanTimes, meanTimes } from './attainment/durations.ts';
export { monthIn } from './attainment/month.ts';
export { type PromiseRecord, promiseRecords } from './attainment/promise-record.ts';
export { creditPercent, isAtLeast, judge, type Judgement, type Rung } from './attainment/ratio.ts';
