import type { Instant, Seconds, Zone } from '@vigie/kernel';
import { versionAt } from '../calendar/calendar-version.ts';
import type { ClockKind } from '../terms/clock-kind.ts';
import type { ContractTerms } from '../terms/contract-terms.ts';
import { withoutProvisionalHolidays } from '../terms/provisional-holidays.ts';
import type { Clock, ClockOutcome, Standing } from '../timeline/clock.ts';
import type { ClockFact, ClockName } from '../timeline/clock-fact.ts';
import type { Promised } from '../timeline/condition.ts';
import { allClocks, timeline } from '../timeline/timeline.ts';
import type { Step } from './step.ts';
import { stepsOf } from './steps.ts';

/** Why a clock shows what it shows. */
export interface Explanation {
  readonly clock: ClockName;
  readonly kind: ClockKind;
  /** Of the calendar in force, in whose days and hours it is told. */
  readonly zone: Zone;
  readonly at: Instant;
  readonly standing: Standing;
  readonly outcome: ClockOutcome;
  readonly steps: readonly Step[];
  readonly target: Seconds;
  readonly used: Seconds;
  /** Negative when late. */
  readonly remaining: Seconds;
  readonly due: Instant | undefined;
  /** What is due instead if the provisional holidays in between are not confirmed; undefined when that is the same. */
  readonly dueIfUnconfirmed: Instant | undefined;
}

/** Undefined when the ticket has no such clock, or nothing is promised any more. Throws like `timeline`. */
export function explain(
  facts: readonly ClockFact[],
  terms: ContractTerms,
  now: Instant,
  name: ClockName,
): Explanation | undefined {
  const clock = clockNamed(facts, terms, now, name);
  if (clock?.promised === undefined || clock.remaining === undefined) return undefined;
  const confirmed = withoutProvisionalHolidays(terms);
  const other = confirmed === terms ? clock : clockNamed(facts, confirmed, now, name);
  return {
    clock: name,
    kind: clock.subject.kind,
    zone: zoneOf(clock.promised, now),
    at: now,
    standing: clock.standing,
    outcome: clock.outcome,
    steps: stepsOf(clock),
    target: clock.promised.clause.target,
    used: clock.used,
    remaining: clock.remaining,
    due: clock.due,
    dueIfUnconfirmed: other?.due === clock.due ? undefined : other?.due,
  };
}

const clockNamed = (
  facts: readonly ClockFact[],
  terms: ContractTerms,
  now: Instant,
  name: ClockName,
): Clock | undefined => allClocks(timeline(facts, terms, now)).find((clock) => clock.name === name);

const zoneOf = ({ coverage: { versions } }: Promised, at: Instant): Zone =>
  (versionAt(versions, at) ?? versions[0]!).calendar.zone;
