import { type Instant, instant, seconds } from '@vigie/kernel';
import type { CalendarVersion } from '../../calendar/calendar-version.ts';
import { calendarsOf, openMinutesOf } from './walked-calendars.ts';
import type { Place } from '../../calendar/oracle/places.ts';
import { type Draw, oneOf } from '../../calendar/oracle/random-calendar.ts';
import {
  type ContractTerms,
  type CoverageClause,
  type TermsVersion,
  termsVersion,
} from '../../terms/contract-terms.ts';
import type { PauseClause } from '../../terms/policy-clause.ts';
import type { TargetClause } from '../../terms/promise-clause.ts';
import type { ClockFact } from '../clock-fact.ts';

/** Something that may happen to any desk, and more than ever does to one: every order of facts, sensible or not. */
export interface RandomHistory {
  readonly facts: readonly ClockFact[];
  readonly terms: ContractTerms;
  readonly now: Instant;
  /** Whether the hours of a version of a coverage, named `coverage/version`, are open during the minute of an instant. */
  readonly isOpen: (calendar: string, at: number) => boolean;
}

export const reasons = ['client', 'vendor', 'evidence', 'unheard of'] as const;
const priorities = ['P1', 'P2', 'P3'] as const;
const levels = ['L1', 'L2', 'L3'] as const;

/** A few days around the day of a place, facts at whole seconds, two versions of everything at times. */
export function randomHistory(draw: Draw, place: Place): RandomHistory {
  const start = Date.parse(place.day) - 86_400_000 + draw(86_400) * 1000;
  const length = oneOf(draw, [3600, 86_400, 3 * 86_400]);
  const moment = (): Instant => instant(start + draw(length) * 1000);
  const coverages = ['a', 'b'].map((id) => randomCoverage(draw, place, id, moment));
  const facts = [openedAt(draw, instant(start)), ...times(1 + draw(12), () => randomFact(draw, moment()))];
  return {
    facts: facts.toSorted((a, b) => a.at - b.at),
    terms: { coverages, versions: randomVersions(draw, start, moment) },
    now: instant(start + length * 1000),
    isOpen: openIn(coverages, place),
  };
}

const times = <Made>(count: number, make: () => Made): readonly Made[] => Array.from({ length: count }, make);

const openedAt = (draw: Draw, at: Instant): ClockFact => ({
  type: 'opened',
  at,
  priority: oneOf(draw, priorities),
  service: null,
  level: oneOf(draw, levels),
  desk: null,
});

function randomFact(draw: Draw, at: Instant): ClockFact {
  const reason = oneOf(draw, reasons);
  return oneOf<() => ClockFact>(draw, [
    () => ({ type: 'held', at, reason }),
    () => ({ type: 'held', at, reason }),
    () => ({ type: 'resumed', at, reason }),
    () => ({ type: 'resumed', at }),
    () => ({ type: 'priority_changed', at, priority: oneOf(draw, priorities) }),
    () => ({ type: 'level_changed', at, level: oneOf(draw, levels) }),
    () => ({ type: oneOf(draw, ['resolved', 'reopened', 'reopened', 'answered'] as const), at }),
    () => ({ type: oneOf(draw, ['resolved', 'reopened', 'closed', 'cancelled', 'merged'] as const), at }),
  ])();
}

function randomCoverage(draw: Draw, place: Place, id: string, moment: () => Instant): CoverageClause {
  const version = (name: string, from: Instant): CalendarVersion => ({
    id: name,
    from,
    calendar: oneOf(draw, calendarsOf(place)),
  });
  const later = draw(2) === 0 ? [] : [version('2', moment())];
  return { id, number: null, versions: [version('1', instant(0)), ...later] };
}

function randomVersions(draw: Draw, start: number, moment: () => Instant): readonly TermsVersion[] {
  const first = randomVersion(draw, '1', instant(start - draw(2) * 1000));
  const second = moment();
  return draw(3) === 0 && second > first.from ? [first, randomVersion(draw, '2', second)] : [first];
}

const randomVersion = (draw: Draw, id: string, from: Instant): TermsVersion =>
  termsVersion({
    id,
    from,
    targets: [target(draw, 'P1', 'a'), target(draw, 'P2', oneOf(draw, ['a', 'b']))],
    pauses: reasons.slice(0, 3).map((reason) => pause(draw, reason)),
    reopening: { id: 'r', number: null, policy: oneOf(draw, ['resume', 'continue', 'restart']), withinDays: 1 },
    priorityChange: { id: 'p', number: null, policy: oneOf(draw, ['retroactive', 'restart', 'proportional']) },
  });

const target = (draw: Draw, priority: string, coverage: string): TargetClause => ({
  id: priority,
  number: null,
  metric: 'resolution',
  service: null,
  priority,
  target: seconds(60 * (1 + draw(oneOf(draw, [60, 1440])))),
  coverage,
});

const pause = (draw: Draw, reason: string): PauseClause => ({
  id: reason,
  number: null,
  reason,
  owner: oneOf(draw, ['client', 'vendor', 'level']),
  clocks: draw(3) === 0 ? [] : ['resolution'],
});

const openIn = (coverages: readonly CoverageClause[], place: Place): RandomHistory['isOpen'] => {
  const minutes = new Map<string, (at: number) => boolean>(
    coverages.flatMap(({ id, versions }) =>
      versions.map((version) => [`${id}/${version.id}`, openMinutesOf(version.calendar, place)] as const),
    ),
  );
  return (calendar, at) => minutes.get(calendar)!(at);
};
