import type { Instant } from '@vigie/kernel';
import type { OwnedSpan } from '@vigie/sla';
import type { ExplainedClock } from './clock-lanes';

/** A ticket's clocks, and whose its time was, as they stand at `now`. */
export interface TicketLife {
  readonly clocks: readonly ExplainedClock[];
  readonly owned: readonly OwnedSpan[];
  readonly openedAt: Instant;
  readonly now: Instant;
  /** Whether the ticket is resolved, closed or cancelled: then nothing more is to come. */
  readonly isDone: boolean;
  /** The name of the clock that the ticket is about now. */
  readonly leading: string | undefined;
}
