import type { ClockWords } from '@vigie/copy';
import type { Instant } from '@vigie/kernel';
import { type Clock, hoursChangeAt } from '@vigie/sla';
import { shownClock } from '../../../ui/sla-clock/shown-clock';
import { formatOpenTime } from '../../../words/format';

/** A sentence and the length in it that matters most. */
export interface Standing {
  readonly sentence: string;
  readonly length: string;
}

/** Where a promise stands, in one sentence. */
export function standingInWords(clock: Clock, words: ClockWords, moment: (at: Instant) => string): Standing {
  const length = formatOpenTime(clock.remaining ?? 0);
  return { sentence: sentenceOf(clock, length, words, moment), length };
}

function sentenceOf(clock: Clock, length: string, words: ClockWords, moment: (at: Instant) => string): string {
  const { standing, outcome } = clock;
  const isLate = clock.remaining !== undefined && clock.remaining < 0;
  if (outcome === 'void' || standing === 'not_owed') return words.stands.void;
  if (standing === 'stopped') return inTheEnd(clock, length, words.stands);
  return isLate ? late(clock, length, words, moment) : pending(clock, length, words, moment);
}

function inTheEnd({ subject: { kind }, outcome, remaining }: Clock, length: string, say: ClockWords['stands']): string {
  if (outcome === 'met') return say.met(kind, length);
  return remaining !== undefined && remaining < 0 ? say.missed(kind, length) : say.missedOnce(kind);
}

function late(clock: Clock, length: string, words: ClockWords, moment: (at: Instant) => string): string {
  const { subject, due, breach } = clock;
  if (clock.condition.kind === 'paused') return words.stands.lateHeld(subject.kind, reasonsOf(clock, words), length);
  return words.stands.late(subject.kind, length, moment(due ?? breach?.due ?? clock.at));
}

function pending(clock: Clock, length: string, words: ClockWords, moment: (at: Instant) => string): string {
  const { subject, standing, outcome, due, at } = clock;
  if (standing === 'paused') return words.stands.held(subject.kind, reasonsOf(clock, words), length);
  const dueAt = due === undefined ? '' : moment(due);
  if (outcome === 'missed') return words.stands.brokenOnce(subject.kind, length, dueAt);
  const opensAt = standing === 'out_of_hours' ? hoursChangeAt(shownClock(clock).anchor, at) : undefined;
  if (opensAt === undefined) return words.stands.left(subject.kind, length, dueAt);
  return words.stands.closed(subject.kind, length, moment(opensAt), dueAt);
}

const reasonsOf = ({ condition }: Clock, { reason }: ClockWords): string =>
  condition.kind === 'paused' ? condition.pauses.map((pause) => reason(pause.reason)).join(', ') : '';
