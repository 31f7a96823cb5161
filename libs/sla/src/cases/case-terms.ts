import { seconds } from '@vigie/kernel';
import type { CalendarVersion } from '../calendar/calendar-version.ts';
import type { Metric } from '../terms/clock-kind.ts';
import { type ContractTerms, type CoverageClause, defaultClauses, termsVersion } from '../terms/contract-terms.ts';
import type { PauseClause } from '../terms/policy-clause.ts';
import type { TargetClause } from '../terms/promise-clause.ts';
import { calendarOfCase, type CaseEvent, minutesIn } from './case-event.ts';
import { type CaseFields, isText, MalformedCase, oneOf } from './case-fields.ts';

/** A case that reopens does so in time, whenever that is. */
const always = Number.MAX_SAFE_INTEGER;

/** A priority per target: the case's own, then one for each change. */
export const priorityOf = (change: number): string => `target ${change}`;

/** The contract of a case: one coverage, one metric, the policies that it names and the defaults for the rest. */
export function caseTerms(question: CaseFields, events: readonly CaseEvent[], metric: Metric): ContractTerms {
  const changes = events.flatMap((event) => (event.type === 'priority' ? [event.targetMinutes] : []));
  const targets = [minutesIn(question, 'targetMinutes'), ...changes];
  const version = termsVersion({
    id: 'case',
    from: events[0]!.at,
    targets: targets.map((minutes, change) => targetClause(metric, minutes, change)),
    pauses: grantedReasons(question, events).map((reason) => pauseClause(metric, reason)),
    reopening: {
      ...defaultClauses.reopening,
      policy: policyIn(question, 'reopen', ['resume', 'continue', 'restart']),
      withinDays: always,
    },
    priorityChange: {
      ...defaultClauses.priorityChange,
      policy: policyIn(question, 'priorityChange', ['retroactive', 'restart', 'proportional']),
    },
  });
  return { coverages: [coverage(question, events)], versions: [version] };
}

const targetClause = (metric: Metric, minutes: number, change: number): TargetClause => ({
  id: priorityOf(change),
  number: null,
  metric,
  service: null,
  priority: priorityOf(change),
  target: seconds(minutes * 60),
  coverage: 'case',
});

const pauseClause = (metric: Metric, reason: string): PauseClause => ({
  id: reason,
  number: null,
  reason,
  owner: 'client',
  clocks: [metric],
});

/** A case that does not say which reasons it grants grants all that occur in it. */
function grantedReasons({ pauseOn }: CaseFields, events: readonly CaseEvent[]): readonly string[] {
  if (pauseOn === undefined) return [...new Set(events.flatMap(reasonsIn))];
  if (!Array.isArray(pauseOn) || !pauseOn.every(isText)) throw new MalformedCase('pauseOn', pauseOn);
  return pauseOn;
}

function reasonsIn(event: CaseEvent): readonly string[] {
  if (event.type === 'start') return event.paused === undefined ? [] : [event.paused];
  return event.type === 'pause' ? [event.reason] : [];
}

/** The first is the default. */
function policyIn<const Policy extends string>(
  question: CaseFields,
  name: string,
  policies: readonly [Policy, ...Policy[]],
): Policy {
  return question[name] === undefined ? policies[0] : oneOf(question, name, policies);
}

function coverage(question: CaseFields, events: readonly CaseEvent[]): CoverageClause {
  const first: CalendarVersion = { id: '0', from: events[0]!.at, calendar: calendarOfCase(question) };
  const later = events.flatMap((event, at): CalendarVersion[] =>
    event.type === 'calendar' ? [{ id: `${at}`, from: event.at, calendar: event.calendar }] : [],
  );
  return { id: 'case', number: null, versions: [first, ...later] };
}
