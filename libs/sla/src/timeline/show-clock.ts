import { type Instant, seconds, type Seconds } from '@vigie/kernel';
import { serviceHours } from '../terms/service-hours.ts';
import type { Breach, Clock, ClockOutcome, Standing } from './clock.ts';
import type { ClockRun } from './clock-run.ts';
import type { Condition, Promised } from './condition.ts';
import { milestonesOf } from './milestone.ts';
import type { Phase } from './situation.ts';

/** The clock at `now`, up to which the run is settled. */
export function showClock(run: ClockRun, now: Instant, phase: Phase): Clock {
  const { name, subject, condition, count, waivedAt, stretches } = run;
  const promised = promisedNow(run);
  const used = seconds(Math.floor(count.used / 1000));
  const breach = breachOf(run);
  return {
    name,
    subject,
    at: now,
    standing: standingOf(condition, now),
    condition,
    outcome: outcomeOf(run, breach, phase),
    promised,
    used,
    usedMs: count.used,
    remaining: promised && remaining(promised, used),
    due: run.due(),
    breach,
    waivedAt,
    cycles: run.obligation === 'owed' ? [...run.cycles, run.cycleUpTo(undefined)] : run.cycles,
    milestones: milestonesOf(run),
    stretches,
  };
}

const promisedNow = ({ condition, promised }: ClockRun): Promised | undefined =>
  condition.kind === 'not_owed' && condition.because === 'not_promised' ? undefined : promised;

const remaining = ({ clause }: Promised, used: Seconds): Seconds => seconds(clause.target - used);

function standingOf(condition: Condition, now: Instant): Standing {
  if (condition.kind === 'paused') return 'paused';
  if (condition.kind === 'not_owed') return condition.because === 'fulfilled' ? 'stopped' : 'not_owed';
  const { versions } = condition.promised.coverage;
  return serviceHours(versions).nextOpen(now) === now ? 'running' : 'out_of_hours';
}

function outcomeOf({ obligation }: ClockRun, breach: Breach | undefined, phase: Phase): ClockOutcome {
  if (phase === 'cancelled' || phase === 'merged') return 'void';
  if (breach !== undefined) return 'missed';
  if (obligation === 'fulfilled') return 'met';
  return obligation === 'owed' || obligation === 'not_armed' ? 'pending' : 'void';
}

/** What was told stays, even where the facts known now tell otherwise. */
function breachOf({ breach, toldAt }: ClockRun): Breach | undefined {
  const isNews = toldAt !== undefined && (breach === undefined || toldAt < breach.at);
  return isNews ? { at: toldAt, due: toldAt } : breach;
}
