import type { ClockWords } from './clocks.ts';
import type { Conformance } from './conformance.ts';
import type { Faults } from './faults.ts';
import type { Imports } from './imports.ts';
import type { Limits } from './limits.ts';
import type { People } from './people.ts';
import type { Reasons } from './reasons.ts';
import type { Rebuild } from './rebuild.ts';
import type { Refusals } from './refusals.ts';
import type { Screens } from './screens.ts';
import type { TermsWords } from './terms.ts';
import type { WhatIfWords } from './what-if.ts';

/** Everything people read, in one language; a missing sentence does not compile. */
export interface Words {
  /** Why an act was refused, by refusal code. */
  readonly refusals: Refusals;
  /** Why somebody may not take a ticket, by reason. */
  readonly reasons: Reasons;
  /** Why a field was refused, by rule. */
  readonly faults: Faults;
  /** Why a request was turned away before anything of it was run. */
  readonly limits: Limits;
  /** Whom to name where no name may be shown. */
  readonly people: People;
  /** What the command line says when it brings in another tool's history. */
  readonly imports: Imports;
  /** What the command line says when an engine answers a file of cases. */
  readonly conformance: Conformance;
  /** What the command line says when it makes again what follows from facts. */
  readonly rebuild: Rebuild;
  /** What the command line says when it asks history about other promises. */
  readonly whatIf: WhatIfWords;
  /** What clocks and the terms behind them say. */
  readonly clocks: ClockWords;
  /** What stands on screens, by screen. */
  readonly screens: Screens;
  /** What the editors of terms and calendars say. */
  readonly terms: TermsWords;
}
