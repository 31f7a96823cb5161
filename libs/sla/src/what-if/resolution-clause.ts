import { instant, type Seconds } from '@vigie/kernel';
import type { Calendar } from '../calendar/calendar.ts';
import { type ContractTerms, termsVersion } from '../terms/contract-terms.ts';

/** A promise to resolve that history is asked about: how soon, in which hours, and which holds do not count. */
export interface ResolutionClause {
  readonly target: Seconds;
  readonly hours: Calendar;
  /** Reasons for which a ticket is held while the clock stands still. */
  readonly pausedFor: readonly string[];
}

/** Terms that promise this and nothing else, to every ticket there ever was. */
export function termsOfClause({ target, hours, pausedFor }: ResolutionClause): ContractTerms {
  const from = instant(0);
  const promise = { id: 'resolution', number: null, metric: 'resolution', service: null, priority: null } as const;
  const version = termsVersion({
    id: 'asked',
    from,
    targets: [{ ...promise, target, coverage: 'hours' }],
    pauses: pausedFor.map((reason) => ({ id: reason, number: null, reason, owner: 'client', clocks: ['resolution'] })),
  });
  return {
    coverages: [{ id: 'hours', number: null, versions: [{ id: 'hours', from, calendar: hours }] }],
    versions: [version],
  };
}
