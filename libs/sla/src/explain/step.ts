import type { Instant, Seconds, Span } from '@vigie/kernel';
import type { Holiday } from '../calendar/holiday.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { ClauseRef } from '../terms/clause.ts';
import type { PriorityChangeClause } from '../terms/policy-clause.ts';
import type { NotOwed } from '../timeline/condition.ts';

/** A holiday that closed a day; one without a row has no name. */
export interface DayOff {
  readonly date: LocalDate;
  readonly row: Holiday | undefined;
}

/** The clocks on the wall were moved, forward when positive. */
export interface ClockChange {
  readonly at: Instant;
  readonly by: Seconds;
}

/** What a stretch of time did, `isAhead` when it is still to come. */
type Passing = Span & { readonly isAhead: boolean };

/** One thing to know about how a clock came to show what it shows, in order of time. */
export type Step =
  | {
      readonly kind: 'promised';
      readonly at: Instant;
      readonly target: Seconds;
      readonly priority: string | null;
      readonly clause: ClauseRef;
      readonly coverage: ClauseRef;
    }
  | ({
      readonly kind: 'counted';
      readonly counted: Seconds;
      readonly clause: ClauseRef;
      /** In how many openings, when ordinary closings in between are left out. */
      readonly openings: number;
      /** Reasons for which it was held and which the contract does not grant. */
      readonly held: readonly string[];
      readonly change: ClockChange | undefined;
    } & Passing)
  | ({ readonly kind: 'closed'; readonly clause: ClauseRef; readonly daysOff: readonly DayOff[] } & Passing)
  | ({
      readonly kind: 'paused';
      readonly reasons: readonly { readonly reason: string; readonly clause: ClauseRef }[];
    } & Passing)
  | ({ readonly kind: 'not_owed'; readonly because: NotOwed } & Passing)
  /** Another promise holds from here on; `policy` is the clause that says what becomes of the time used. */
  | {
      readonly kind: 'promise_changed';
      readonly at: Instant;
      readonly from: Seconds;
      readonly to: Seconds;
      readonly clause: ClauseRef;
      readonly policy: ClauseRef & Pick<PriorityChangeClause, 'policy'>;
    }
  | { readonly kind: 'terms_changed'; readonly at: Instant; readonly versionId: string; readonly clause: ClauseRef }
  | { readonly kind: 'calendar_changed'; readonly at: Instant; readonly versionId: string; readonly clause: ClauseRef }
  | { readonly kind: 'stopped'; readonly at: Instant; readonly used: Seconds }
  | {
      readonly kind: 'came_back';
      readonly at: Instant;
      readonly how: 'resumed' | 'continued' | 'restarted';
      readonly clause: ClauseRef;
    }
  | { readonly kind: 'breached'; readonly at: Instant; readonly due: Instant };
export type StepKind = Step['kind'];
export type StepOf<Kind extends StepKind> = Extract<Step, { readonly kind: Kind }>;
