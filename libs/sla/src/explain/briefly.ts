import { seconds } from '@vigie/kernel';
import type { Explanation } from './explanation.ts';
import type { Step, StepOf } from './step.ts';

/**
 * An explanation as one would tell it: openings that follow each other, with nothing but ordinary closings in between,
 * become one from the fourth on.
 */
export function briefly(whole: Explanation): Explanation {
  const runs: Step[][] = [];
  for (const step of whole.steps) {
    const run = runs.at(-1);
    if (run !== undefined && goesOn(run[0]!, step)) run.push(step);
    else runs.push([step]);
  }
  return { ...whole, steps: runs.flatMap(gather) };
}

const maxOpenings = 3;

const isOrdinary = (step: Step): boolean =>
  step.kind === 'closed' ? step.daysOff.length === 0 : step.kind === 'counted' && step.change === undefined;

function goesOn(first: Step, next: Step): boolean {
  if (first.kind !== 'counted' || (next.kind !== 'counted' && next.kind !== 'closed')) return false;
  if (!isOrdinary(first) || !isOrdinary(next) || first.isAhead !== next.isAhead) return false;
  return next.kind === 'closed' || next.held.join() === first.held.join();
}

function gather(run: readonly Step[]): readonly Step[] {
  const counted = run.filter((step) => step.kind === 'counted');
  const [first, last] = [counted[0], counted.at(-1)];
  if (first === undefined || last === undefined || counted.length <= maxOpenings) return run;
  const total = counted.reduce((sum, step) => sum + step.counted, 0);
  const one: StepOf<'counted'> = { ...first, to: last.to, counted: seconds(total), openings: counted.length };
  return [one, ...run.slice(run.indexOf(last) + 1)];
}
