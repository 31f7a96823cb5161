import type { Instant } from '@vigie/kernel';
import { anchored, type AnchoredClock, type Clock, type ClockKind, type ClockOutcome } from '@vigie/sla';

/** What a part that shows a clock has to know of it; it ticks by itself until the next fact. */
export interface ShownClock {
  readonly kind: ClockKind;
  readonly outcome: ClockOutcome;
  /** Without hours while the calendars are not known yet. */
  readonly anchor: AnchoredClock;
  /** Undefined unless it runs. */
  readonly due: Instant | undefined;
}

export const shownClock = (clock: Clock): ShownClock => ({
  kind: clock.subject.kind,
  outcome: clock.outcome,
  anchor: anchored(clock),
  due: clock.due,
});
