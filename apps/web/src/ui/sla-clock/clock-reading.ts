import { instant, type Instant, seconds, type Seconds } from '@vigie/kernel';
import { tick } from '@vigie/sla';
import { nextHoursChange } from './hours-change';
import type { ShownClock } from './shown-clock';

/** How urgent it looks; `none`: nothing is promised, or not any more. */
export type ClockTone = 'run' | 'w75' | 'w90' | 'out' | 'hold' | 'off' | 'met' | 'missed' | 'none';

/** A clock at an instant, as far as the eye needs. */
export interface ClockReading {
  readonly tone: ClockTone;
  /** `unknown`: it runs, and its hours are not known yet. */
  readonly pace: 'counting' | 'held' | 'closed' | 'unknown' | 'done';
  /** Negative when late; undefined while it cannot be told. */
  readonly left: Seconds | undefined;
  readonly used: Seconds;
  /** Of the target, 0 to 1. */
  readonly share: number;
  /** When it goes on, while its hours are over. */
  readonly opensAt: Instant | undefined;
  /** When it will read otherwise by itself; undefined when only a fact changes it. */
  readonly changesAt: Instant | undefined;
}

const dayMs = 86_400_000;
const nothing = { left: undefined, used: seconds(0), share: 0, opensAt: undefined, changesAt: undefined } as const;

export function readingOf(clock: ShownClock, now: Instant): ClockReading {
  const { target, state, hours } = clock.anchor;
  const { used, remaining: left, isCounting } = tick(clock.anchor, now);
  if (left === undefined || target === undefined || state === 'not_owed') return notOwed;
  const told = { ...nothing, left, used, share: Math.min(1, used / target) };
  const isLate = left < 0 || clock.outcome === 'missed';
  if (state === 'stopped') return { ...told, tone: toneAtEnd(clock), pace: 'done' };
  if (state === 'paused') return { ...told, tone: isLate ? 'out' : 'hold', pace: 'held' };
  if (hours === undefined) return { ...nothing, tone: isLate ? 'out' : 'run', pace: 'unknown' };
  const change = nextHoursChange(clock.anchor, now, isCounting);
  const running = isCounting ? counting(told, change, now) : closed(change, now);
  return { ...told, ...running, ...(isLate ? { tone: 'out' } : {}) };
}

type Running = Pick<ClockReading, 'tone' | 'pace' | 'changesAt'> & Partial<ClockReading>;

const counting = (
  told: Pick<ClockReading, 'used' | 'share'> & { left: Seconds },
  closing: Instant | undefined,
  now: Instant,
): Running => ({
  tone: toneAt(told.share),
  pace: 'counting',
  changesAt: soonest(closing, now, secondsToChange(told.used, told.used + told.left)),
});

const closed = (opening: Instant | undefined, now: Instant): Running => ({
  tone: 'off',
  pace: 'closed',
  opensAt: opening,
  changesAt: wakeBefore(opening, now),
});

const notOwed: ClockReading = { ...nothing, tone: 'none', pace: 'done' };

const toneAtEnd = ({ outcome }: ShownClock): ClockTone =>
  outcome === 'met' || outcome === 'missed' ? outcome : 'none';

const toneAt = (share: number): ClockTone => {
  if (share >= 0.9) return 'w90';
  return share >= 0.75 ? 'w75' : 'run';
};

/** Counted seconds until the minutes shown, or under a minute the seconds, or the tone are others. */
function secondsToChange(used: number, target: number): number {
  const left = target - used;
  const toneChanges = [0.75, 0.9].map((share) => Math.ceil(share * target) - used).filter((wait) => wait > 0);
  return Math.min(faceChange(left), ...toneChanges);
}

function faceChange(left: number): number {
  if (Math.abs(left) < 60) return 1;
  return left > 0 ? (left % 60) + 1 : 60 - (-left % 60);
}

const soonest = (change: Instant | undefined, now: Instant, wait: number): Instant =>
  instant(Math.min(change ?? Number.POSITIVE_INFINITY, now + seconds(wait) * 1000));

/** An opening more than a day away is named by its day, a nearer one by its hour. */
function wakeBefore(opening: Instant | undefined, now: Instant): Instant | undefined {
  if (opening === undefined || opening - now <= dayMs) return opening;
  return instant(opening - dayMs);
}
