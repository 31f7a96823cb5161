import type { ClockKind, ClockOutcome, Explanation, Standing, TermsRule, TimeOwner } from '@vigie/sla';
import type { CalculationWords, MilestoneWords, PictureWords, ReadingWords, StandingWords } from './clock-screens.ts';

/** What people read about clocks and about the terms that they go by. */
export interface ClockWords {
  /** As short as the trade says it. */
  readonly kind: Readonly<Record<ClockKind, string>>;
  readonly kindInFull: Readonly<Record<ClockKind, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly outcome: Readonly<Record<ClockOutcome, string>>;
  /** Whose time it was. */
  readonly owner: Readonly<Record<TimeOwner, string>>;
  /** Why a ticket is held; a reason of a provider's own is named by its code. */
  readonly reason: (code: string) => string;
  /** What a field of the terms is at fault for, a sentence. */
  readonly rule: Readonly<Record<TermsRule, string>>;
  /** Why a clock shows what it shows: a sentence for each step, and where that leaves it. */
  readonly explain: (explanation: Explanation) => readonly string[];
  /** One clock at a glance. */
  readonly reading: ReadingWords;
  /** Where a ticket's most pressing promise stands. */
  readonly stands: StandingWords;
  readonly picture: PictureWords;
  readonly calculation: CalculationWords;
  readonly milestone: MilestoneWords;
}
