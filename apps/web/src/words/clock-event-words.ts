import type { ClockWords } from '@vigie/copy';
import { instant, type Instant } from '@vigie/kernel';
import type { ClockKind } from '@vigie/sla';
import { formatOpenTime } from './format';

/** A milestone that a clock passed, as far as a sentence about it needs; instants are ISO 8601. */
export interface ToldClockEvent {
  readonly clockKind: Uppercase<ClockKind>;
  readonly event: 'WARNING' | 'BREACH' | 'AFTER_BREACH';
  readonly percent: number | null;
  readonly afterSeconds: number | null;
  readonly at: string;
  readonly dueAt: string | null;
}

/** « GTR à 75 % », « GTR dépassée, échéance 12:53 ». */
export function tellClockEvent(
  { clockKind, event, percent, afterSeconds, dueAt }: ToldClockEvent,
  say: ClockWords['milestone'],
  moment: (at: Instant) => string,
): string {
  const kind = clockKind.toLowerCase() as ClockKind;
  if (event === 'WARNING') return say.warning(kind, `${percent ?? 0}`);
  if (event === 'AFTER_BREACH') return say.afterBreach(kind, formatOpenTime(afterSeconds ?? 0));
  return dueAt === null ? say.breachNow(kind) : say.breach(kind, moment(instant(Date.parse(dueAt))));
}
