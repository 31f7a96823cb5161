import { type Instant, instant, type Seconds } from '@vigie/kernel';
import type { CalendarVersion } from '../calendar/calendar-version.ts';
import { serviceHours } from '../terms/service-hours.ts';
import type { Clock } from './clock.ts';

/** What a clock is until the next fact: enough to read it at any later instant without its history. */
export interface AnchoredClock {
  /** When its present condition began. */
  readonly at: Instant;
  /** Open time used by then. */
  readonly usedMs: number;
  readonly state: 'running' | 'paused' | 'stopped' | 'not_owed';
  /** Undefined while nothing is promised. */
  readonly target: Seconds | undefined;
  /** The coverage's calendars, whose hours count while it runs; undefined while nothing is promised. */
  readonly hours: readonly CalendarVersion[] | undefined;
}

/** The same value whenever the clock is looked at, as long as neither a fact nor a version of the terms has come. */
export function anchored(clock: Clock): AnchoredClock {
  const { promised, standing } = clock;
  const at = conditionSince(clock);
  const state = standing === 'out_of_hours' ? 'running' : standing;
  const hours = promised?.coverage.versions;
  const since = state === 'running' && hours ? serviceHours(hours).elapsed(at, clock.at) : 0;
  return { at, usedMs: clock.usedMs - since, state, target: promised?.clause.target, hours };
}

function conditionSince({ at, stretches, condition }: Clock): Instant {
  const last = stretches.at(-1);
  return last !== undefined && last.condition === condition ? instant(last.from) : at;
}
