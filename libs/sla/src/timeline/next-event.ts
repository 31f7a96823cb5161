import type { Instant } from '@vigie/kernel';
import type { Milestone } from './clock.ts';
import type { ClockName } from './clock-fact.ts';
import { nextMilestone } from './milestone.ts';
import { allClocks, type Timeline } from './timeline.ts';

/** When to look at a ticket again although nothing has happened to it. */
export type NextEvent =
  | { readonly kind: 'milestone'; readonly at: Instant; readonly clock: ClockName; readonly milestone: Milestone }
  /** Every clock is to be computed anew, those that are not promised yet as well. */
  | { readonly kind: 'terms_change'; readonly at: Instant };

/** The next event of each clock that has one, and of the terms of a ticket that is open; the soonest first. */
export function nextEvents(line: Timeline): readonly NextEvent[] {
  const { termsChangeAt, situation } = line;
  const milestones = allClocks(line).flatMap((clock): NextEvent[] => {
    const milestone = nextMilestone(clock);
    return milestone?.firesAt === undefined
      ? []
      : [{ kind: 'milestone', at: milestone.firesAt, clock: clock.name, milestone }];
  });
  const isAffected = termsChangeAt !== undefined && situation.phase === 'open';
  const changes: NextEvent[] = isAffected ? [{ kind: 'terms_change', at: termsChangeAt }] : [];
  return [...milestones, ...changes].sort((a, b) => a.at - b.at);
}
