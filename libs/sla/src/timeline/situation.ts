import type { Instant } from '@vigie/kernel';
import type { Level } from '../terms/clock-kind.ts';
import type { ContractTerms, TermsVersion } from '../terms/contract-terms.ts';
import { termsInForce, termsNamed } from '../terms/terms-in-force.ts';
import type { OpenedFact } from './clock-fact.ts';
import type { Moment } from './moment.ts';

/** `resolved` and after it nobody works on the ticket; only a reopening changes that. */
export type Phase = 'open' | 'resolved' | 'closed' | 'cancelled' | 'merged';

/** What holds for a ticket between two moments. */
export interface Situation {
  readonly phase: Phase;
  /** When the ticket was last resolved, or closed without that. */
  readonly doneAt: Instant | undefined;
  readonly version: TermsVersion | undefined;
  readonly priority: string;
  readonly service: string | null;
  readonly level: Level;
  readonly desk: string | null;
  /** Reasons for which it is held, each once. */
  readonly holds: readonly string[];
}

export const firstSituation = (opened: OpenedFact, terms: ContractTerms): Situation => ({
  phase: 'open',
  doneAt: undefined,
  version: termsInForce(terms, opened.at),
  priority: opened.priority,
  service: opened.service,
  level: opened.level,
  desk: opened.desk,
  holds: [],
});

/** The same value when the moment changes nothing here. */
export function situationAfter(before: Situation, moment: Moment, terms: ContractTerms): Situation {
  switch (moment.type) {
    case 'version':
      return { ...before, version: moment.version };
    case 'terms_changed':
      return { ...before, version: termsNamed(terms, moment.versionId) };
    case 'priority_changed':
      return { ...before, priority: moment.priority };
    case 'service_changed':
      return { ...before, service: moment.service };
    case 'level_changed':
      return { ...before, level: moment.level };
    case 'desk_changed':
      return { ...before, desk: moment.desk };
    case 'held':
      return before.holds.includes(moment.reason) ? before : { ...before, holds: [...before.holds, moment.reason] };
    case 'resumed':
      return { ...before, holds: holdsLeft(before.holds, moment.reason) };
    case 'reopened':
      return { ...before, phase: 'open', holds: before.phase === 'open' ? before.holds : [] };
    case 'resolved':
    case 'closed':
    case 'cancelled':
    case 'merged':
      return ended(before, moment.type, moment.at);
    default:
      return before;
  }
}

const holdsLeft = (holds: readonly string[], ended: string | undefined): readonly string[] =>
  ended === undefined ? [] : holds.filter((reason) => reason !== ended);

/** A resolution ends every hold; what is resolved is done from then on, even when it is closed later. */
const ended = (before: Situation, phase: Phase, at: Instant): Situation => ({
  ...before,
  phase,
  doneAt: before.phase === 'open' ? at : before.doneAt,
  holds: [],
});
