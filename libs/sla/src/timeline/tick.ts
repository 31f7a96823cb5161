import { type Instant, seconds, type Seconds } from '@vigie/kernel';
import { type ServiceHours, serviceHours } from '../terms/service-hours.ts';
import type { AnchoredClock } from './anchored-clock.ts';

/** A clock read between two facts, cheaply enough for every row of a list to tick. */
export interface Tick {
  readonly used: Seconds;
  /** Negative when late; undefined while nothing is promised. */
  readonly remaining: Seconds | undefined;
  readonly isCounting: boolean;
}

/** The clock at a later instant by which no fact and no version of the terms has come; not before its own `at`. */
export function tick(clock: AnchoredClock, at: Instant): Tick {
  const hours = runningHours(clock);
  const used = seconds(Math.floor((clock.usedMs + (hours?.elapsed(clock.at, at) ?? 0)) / 1000));
  const remaining = clock.target === undefined ? undefined : seconds(clock.target - used);
  return { used, remaining, isCounting: hours?.nextOpen(at) === at };
}

/** When the hours alone will next start or stop the clock; undefined when they do not within a year. */
export function hoursChangeAt(clock: AnchoredClock, at: Instant): Instant | undefined {
  const hours = runningHours(clock);
  const opening = hours?.nextOpen(at);
  return opening === at ? closingAfter(hours!, at) : opening;
}

const runningHours = ({ state, hours }: AnchoredClock): ServiceHours | undefined =>
  state === 'running' && hours ? serviceHours(hours) : undefined;

const yearMs = 366 * 86_400_000;

function closingAfter(hours: ServiceHours, at: Instant): Instant | undefined {
  const to = (at + yearMs) as Instant;
  const [open] = hours.openBetween({ from: at, to });
  return open === undefined || open.to === to ? undefined : open.to;
}
