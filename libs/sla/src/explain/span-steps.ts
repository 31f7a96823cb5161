import { seconds } from '@vigie/kernel';
import type { Clock } from '../timeline/clock.ts';
import type { PauseClause } from '../terms/policy-clause.ts';
import { refTo } from '../terms/clause.ts';
import { type Segment, segmentsAhead, segmentsOf } from '../timeline/segment.ts';
import { daysOffIn } from './days-off.ts';
import type { Step } from './step.ts';
import { clockChangeIn } from './zone-reading.ts';

/** What each stretch of time did; seconds are cut so that they sum to what is used, and with those ahead to the target. */
export function spanSteps(clock: Clock): readonly Step[] {
  let countedMs = 0;
  const tell =
    (isAhead: boolean) =>
    (segment: Segment): Step | undefined => {
      const before = countedMs;
      if (segment.standing === 'running') countedMs += segment.to - segment.from;
      return stepOf(segment, isAhead, Math.floor(countedMs / 1000) - Math.floor(before / 1000));
    };
  const past = segmentsOf(clock).map(tell(false));
  const ahead = segmentsAhead(clock).map(tell(true));
  return [...past, ...ahead].filter((step) => step !== undefined);
}

/** Undefined for what nobody asks about: the time before a clock was started and after it was stopped. */
function stepOf(segment: Segment, isAhead: boolean, counted: number): Step | undefined {
  const { from, to, condition, calendar, clauses } = segment;
  const passing = { from, to, isAhead };
  if (condition.kind === 'not_owed') {
    return condition.because === 'not_promised'
      ? { kind: 'not_owed', ...passing, because: condition.because }
      : undefined;
  }
  if (condition.kind === 'paused') return { kind: 'paused', ...passing, reasons: reasonsIn(condition) };
  const [clause] = clauses as [Segment['clauses'][number]];
  if (segment.standing === 'out_of_hours') {
    return { kind: 'closed', ...passing, clause, daysOff: daysOffIn(calendar!.calendar, segment) };
  }
  const change = clockChangeIn(calendar!.calendar.zone, segment);
  return { kind: 'counted', ...passing, counted: seconds(counted), clause, openings: 1, held: condition.held, change };
}

const reasonsIn = ({ pauses, promised }: Extract<Segment['condition'], { readonly kind: 'paused' }>) =>
  pauses.map((pause: PauseClause) => ({ reason: pause.reason, clause: refTo(pause, promised.version.id) }));
