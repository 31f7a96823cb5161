import type { ContractTerms, CoverageClause, TermsVersion } from '../terms/contract-terms.ts';
import { coverageOf } from '../terms/terms-in-force.ts';
import type { PauseClause } from '../terms/policy-clause.ts';
import { mostSpecific, type PromiseClause } from '../terms/promise-clause.ts';
import type { Situation } from './situation.ts';
import type { ClockSubject } from './clock-subject.ts';

/** A promise in force: the clause, the version that holds it, and the hours that count. */
export interface Promised {
  readonly clause: PromiseClause;
  readonly version: TermsVersion;
  readonly coverage: CoverageClause;
}

/** Whether something is owed to somebody, and if not: not asked for yet, kept, no longer wanted, or counting nowhere. */
export type Obligation = 'not_armed' | 'owed' | 'fulfilled' | 'released' | 'void';

/** Why nothing is owed: what is due to nobody, or what the terms do not promise. */
export type NotOwed = Exclude<Obligation, 'owed'> | 'not_promised';

/** What a clock does between two changes. */
export type Condition =
  | {
      readonly kind: 'running';
      readonly promised: Promised;
      /** Held for these, which stop nothing. */ readonly held: readonly string[];
    }
  | { readonly kind: 'paused'; readonly promised: Promised; readonly pauses: readonly PauseClause[] }
  | { readonly kind: 'not_owed'; readonly because: NotOwed };

/** The condition of a clock that is owed. */
export function conditionOf(subject: ClockSubject, situation: Situation, terms: ContractTerms): Condition {
  const promised = promisedTo(subject, situation, terms);
  if (promised === undefined) return { kind: 'not_owed', because: 'not_promised' };
  if (situation.holds.length === 0) return { kind: 'running', promised, held: [] };
  const pauses = pausesOf(subject, situation);
  return pauses.length > 0
    ? { kind: 'paused', promised, pauses }
    : { kind: 'running', promised, held: situation.holds };
}

const pausesOf = ({ kind }: ClockSubject, { holds, version }: Situation): readonly PauseClause[] =>
  (version?.pauses ?? []).filter(({ reason, clocks }) => holds.includes(reason) && clocks.includes(kind));

/** Undefined where the terms in force promise nothing. */
export function promisedTo(subject: ClockSubject, situation: Situation, terms: ContractTerms): Promised | undefined {
  const { version } = situation;
  const clause = version && clauseFor(subject, situation, version);
  return version && clause && { clause, version, coverage: coverageOf(terms, clause.coverage) };
}

function clauseFor(
  subject: ClockSubject,
  { priority, service }: Situation,
  terms: TermsVersion,
): PromiseClause | undefined {
  switch (subject.kind) {
    case 'ola':
      return mostSpecific(terms.ola, ['desk', 'level', 'priority'], { ...subject, priority });
    case 'uc':
      return mostSpecific(terms.uc, ['supplier', 'priority'], { ...subject, priority });
    default:
      return mostSpecific(terms.targets, ['metric', 'service', 'priority'], {
        metric: subject.kind,
        service,
        priority,
      });
  }
}

export function isSameCondition(a: Condition, b: Condition): boolean {
  if (a.kind === 'not_owed') return b.kind === 'not_owed' && a.because === b.because;
  if (b.kind === 'not_owed') return false;
  if (a.promised.clause !== b.promised.clause || a.promised.version !== b.promised.version) return false;
  if (a.kind === 'running') return b.kind === 'running' && isSameList(a.held, b.held);
  return b.kind === 'paused' && isSameList(a.pauses, b.pauses);
}

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);
