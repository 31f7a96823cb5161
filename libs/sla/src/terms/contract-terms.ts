import type { Instant } from '@vigie/kernel';
import type { CalendarVersion } from '../calendar/calendar-version.ts';
import type { Clause } from './clause.ts';
import type { AttainmentClause, AvailabilityClause, PercentileClause } from './measure-clause.ts';
import type {
  AdoptionClause,
  MatrixClause,
  PauseClause,
  PriorityChangeClause,
  ReopeningClause,
  ResponseClause,
  WarningClause,
} from './policy-clause.ts';
import type { OlaClause, TargetClause, UcClause } from './promise-clause.ts';

/** The hours in which time counts, version by version. Before the first version its calendar holds already. */
export interface CoverageClause extends Clause {
  readonly versions: readonly CalendarVersion[];
}

/** What holds from an instant until the next version does. */
export interface TermsVersion {
  readonly id: string;
  readonly from: Instant;
  readonly targets: readonly TargetClause[];
  readonly ola: readonly OlaClause[];
  readonly uc: readonly UcClause[];
  readonly pauses: readonly PauseClause[];
  readonly response: ResponseClause;
  readonly reopening: ReopeningClause;
  readonly priorityChange: PriorityChangeClause;
  readonly adoption: AdoptionClause;
  /** Left out, or null: the usual ranking. No clock reads it: it says which priority a ticket gets. */
  readonly matrix?: MatrixClause | null;
  readonly warnings: WarningClause;
  readonly attainments: readonly AttainmentClause[];
  readonly percentiles: readonly PercentileClause[];
  readonly availabilities: readonly AvailabilityClause[];
}

/** A contract as the clocks read it. A value never changes; other terms are another value. */
export interface ContractTerms {
  readonly coverages: readonly CoverageClause[];
  /** In the order of their instants. */
  readonly versions: readonly TermsVersion[];
}

/** What holds where a contract says nothing. */
export const defaultClauses = {
  ola: [],
  uc: [],
  pauses: [],
  response: { id: 'response', number: null, endedBy: ['answered'] },
  reopening: { id: 'reopening', number: null, policy: 'resume', withinDays: 5 },
  priorityChange: { id: 'priority-change', number: null, policy: 'retroactive' },
  adoption: { id: 'adoption', number: null, policy: 'prospective' },
  warnings: { id: 'warnings', number: null, percents: [50, 75, 90], afterBreach: [] },
  attainments: [],
  percentiles: [],
  availabilities: [],
} as const satisfies Omit<TermsVersion, 'id' | 'from' | 'targets'>;

/** The clocks that a pause reason stops unless the contract says otherwise: a first response is never put off. */
export const pausedByDefault = ['next_update', 'resolution', 'arrival', 'ola'] as const;

/** A version that says what is said, and the defaults for the rest. */
export const termsVersion = (
  said: Pick<TermsVersion, 'id' | 'from' | 'targets'> & Partial<TermsVersion>,
): TermsVersion => ({ ...defaultClauses, ...said });
