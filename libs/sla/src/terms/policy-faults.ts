import type { PauseClause, ReopeningClause, ResponseClause, WarningClause } from './policy-clause.ts';
import { each, type Faults, isWhole, repeated, unless, unordered } from './terms-fault.ts';

export const pauseFaults = (clauses: readonly PauseClause[], path: string): Faults => [
  ...each(path, clauses, ({ reason }, at) => unless(reason !== '', `${at}.reason`, 'required')),
  ...repeated(path, clauses, ({ reason }) => reason, '.reason'),
];

/** A first response that nothing ends would never be kept. */
export const responseFaults = ({ endedBy }: ResponseClause, path: string): Faults =>
  unless(endedBy.length > 0, `${path}.endedBy`, 'required');

export const reopeningFaults = ({ withinDays }: ReopeningClause, path: string): Faults =>
  unless(isWhole(withinDays, 1), `${path}.withinDays`, 'positive');

export const warningFaults = ({ percents, afterBreach }: WarningClause, path: string): Faults => [
  ...each(`${path}.percents`, percents, (percent, at) => unless(isWhole(percent, 1) && percent < 100, at, 'percent')),
  ...unordered(`${path}.percents`, percents),
  ...each(`${path}.afterBreach`, afterBreach, (after, at) => unless(isWhole(after, 1), at, 'positive')),
  ...unordered(`${path}.afterBreach`, afterBreach),
];
