import type { Instant, Seconds } from '@vigie/kernel';
import type { Clock, Milestone } from './clock.ts';
import type { ClockRun } from './clock-run.ts';
import type { Count, Crossing } from './count.ts';

/** Everything the present cycle reaches, as of the instant up to which the run is settled. */
export function milestonesOf(run: ClockRun): readonly Milestone[] {
  const { promised, count } = run;
  if (promised === undefined || count.target === undefined) return [];
  const { percents, afterBreach } = promised.version.warnings;
  const all = [
    ...percents.map((percent) => warning(run, percent, count.target!)),
    breached(run, count.target),
    ...afterBreach.map((after) => stepAfter(run, after, count.target!)),
  ];
  return all.sort((a, b) => (a.firesAt ?? Infinity) - (b.firesAt ?? Infinity));
}

const warning = (run: ClockRun, percent: number, target: number): Milestone => ({
  kind: 'warning',
  percent,
  ...passing(run, (target * percent) / 100),
});

const stepAfter = (run: ClockRun, after: Seconds, target: number): Milestone => ({
  kind: 'after_breach',
  after,
  ...passing(run, target + after * 1000),
});

function breached(run: ClockRun, target: number): Milestone {
  const { breach } = run.count;
  if (breach === undefined) return { kind: 'breach', ...passing(run, target) };
  return { kind: 'breach', reachedAt: breach.due, firesAt: breach.at, isPassed: true };
}

function passing(run: ClockRun, amount: number): Pick<Milestone, 'reachedAt' | 'firesAt' | 'isPassed'> {
  const crossing = crossingAhead(run, amount);
  return {
    reachedAt: crossing?.reachedAt,
    firesAt: crossing && firesAt(crossing, run.count),
    isPassed: run.count.used > amount,
  };
}

/** Nobody can tell when a clock that stands still reaches what it has not reached. */
const crossingAhead = ({ count, condition }: ClockRun, amount: number): Crossing | undefined =>
  condition.kind === 'running' || amount < count.used ? count.crossing(amount) : undefined;

const firesAt = ({ exceededAt }: Crossing, { targetSince }: Count): Instant | undefined =>
  exceededAt === undefined || exceededAt > targetSince ? exceededAt : targetSince;

/** What the clock reaches next, and when to tell; undefined while it stands still or has told everything. */
export const nextMilestone = ({ milestones }: Clock): Milestone | undefined =>
  milestones.find(({ isPassed, firesAt }) => !isPassed && firesAt !== undefined);

/** What was reached from `since` on, in the order in which to tell it: what slept catches up with it, once each. */
export const milestonesPassed = ({ milestones }: Clock, since: Instant): readonly Milestone[] =>
  milestones.filter(({ isPassed, firesAt }) => isPassed && firesAt !== undefined && firesAt >= since);
