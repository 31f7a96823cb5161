import { instant, type Instant, seconds } from '@vigie/kernel';
import type { Calendar } from '../calendar/calendar.ts';
import { aCalendar } from '../calendar/calendar.builder.ts';
import { type ContractTerms, type TermsVersion, termsVersion } from './contract-terms.ts';
import type { PauseClause } from './policy-clause.ts';
import type { TargetClause } from './promise-clause.ts';

export const hour = 3600;

/** A promise of so many hours for any ticket, but for what is said otherwise. */
export const aTarget = (hours: number, changes: Partial<TargetClause> = {}): TargetClause => ({
  id: `${changes.metric ?? 'resolution'} ${changes.priority ?? 'any'}`,
  number: '5.3',
  metric: 'resolution',
  service: null,
  priority: null,
  target: seconds(hours * hour),
  coverage: 'hours',
  ...changes,
});

/** Waiting for the client stops the GTR and is the client's time, but for what is said otherwise. */
export const aPause = (changes: Partial<PauseClause> = {}): PauseClause => ({
  id: `pause ${changes.reason ?? 'client'}`,
  number: '5.4 a',
  reason: 'client',
  owner: 'client',
  clocks: ['resolution'],
  ...changes,
});

export const aVersion = (changes: Partial<TermsVersion> = {}): TermsVersion =>
  termsVersion({ id: 'avenant 1', from: instant(0), targets: [aTarget(4)], ...changes });

/** Four hours of office time in Paris to resolve, but for what is said otherwise. */
export const someTerms = (changes: Partial<TermsVersion> = {}, calendar: Calendar = aCalendar()): ContractTerms =>
  termsUnder([{ from: instant(0), calendar }], aVersion(changes));

/** Terms whose one coverage changes its calendar. */
export function termsUnder(
  calendars: readonly { readonly from: Instant; readonly calendar: Calendar }[],
  ...versions: readonly TermsVersion[]
): ContractTerms {
  const numbered = calendars.map((version, at) => ({ id: `${at + 1}`, ...version }));
  return { coverages: [{ id: 'hours', number: '3.1', versions: numbered }], versions };
}
