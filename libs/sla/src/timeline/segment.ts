import type { Instant, Span } from '@vigie/kernel';
import type { CalendarVersion } from '../calendar/calendar-version.ts';
import { businessTime } from '../calendar/business-time.ts';
import { type ClauseRef, refTo } from '../terms/clause.ts';
import { reigns } from '../terms/service-hours.ts';
import type { Clock, Stretch } from './clock.ts';
import type { Condition, Promised } from './condition.ts';

/** A part of a clock's life in which every moment is alike: all of it counts, or none. */
export interface Segment extends Span {
  /** Only what is `running` counts. A pause is one segment, whatever the hours. */
  readonly standing: 'running' | 'out_of_hours' | 'paused' | 'not_owed';
  readonly condition: Condition;
  /** The version whose hours were looked at; undefined for a pause and where nothing is owed. */
  readonly calendar: CalendarVersion | undefined;
  /** Why it counts (the promise), or why not (the pause, the coverage); undefined where nothing is owed. */
  readonly clauses: readonly ClauseRef[];
}

/** The whole life of a clock up to its `at`, without hole or overlap. */
export const segmentsOf = ({ stretches }: Clock): readonly Segment[] => stretches.flatMap(cut);

/** What is to come if nothing happens: from `at` to the due time. None for a clock that stands still or is late. */
export const segmentsAhead = ({ at, due, condition }: Clock): readonly Segment[] =>
  due === undefined ? [] : cut({ from: at, to: due, condition });

function cut({ from, to, condition }: Stretch): readonly Segment[] {
  if (condition.kind === 'running') return cutByHours({ from, to }, condition, condition.promised);
  return [{ from, to, standing: condition.kind, condition, calendar: undefined, clauses: pausesIn(condition) }];
}

const pausesIn = (condition: Condition): readonly ClauseRef[] =>
  condition.kind === 'paused' ? condition.pauses.map((pause) => refTo(pause, condition.promised.version.id)) : [];

function cutByHours(span: Span, condition: Condition, promised: Promised): readonly Segment[] {
  return reigns(promised.coverage.versions).flatMap(({ version, from, to }) => {
    const here = { from: Math.max(span.from, from) as Instant, to: Math.min(span.to, to) as Instant };
    return here.from < here.to ? openAndShut(here, condition, promised, version) : [];
  });
}

function openAndShut(span: Span, condition: Condition, promised: Promised, calendar: CalendarVersion): Segment[] {
  const { clause, version, coverage } = promised;
  const counting = { standing: 'running', condition, calendar, clauses: [refTo(clause, version.id)] } as const;
  const shut = { standing: 'out_of_hours', condition, calendar, clauses: [refTo(coverage, null)] } as const;
  const segments: Segment[] = [];
  let from = span.from;
  for (const open of businessTime(calendar.calendar).openBetween(span)) {
    if (from < open.from) segments.push({ from, to: open.from, ...shut });
    segments.push({ ...open, ...counting });
    from = open.to;
  }
  return from < span.to ? [...segments, { from, to: span.to, ...shut }] : segments;
}
