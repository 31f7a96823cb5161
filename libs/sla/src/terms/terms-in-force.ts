import type { Instant } from '@vigie/kernel';
import { versionAt } from '../calendar/calendar-version.ts';
import { type ContractTerms, type CoverageClause, type TermsVersion } from './contract-terms.ts';

/** The version that holds at an instant; undefined before the first one. */
export const termsInForce = ({ versions }: ContractTerms, at: Instant): TermsVersion | undefined =>
  versions.findLast(({ from }) => from <= at);

/** Throws a RangeError for an id that the contract lacks. */
export function coverageOf({ coverages }: ContractTerms, id: string): CoverageClause {
  const found = coverages.find((coverage) => coverage.id === id);
  if (found === undefined) throw new RangeError(`no such coverage: ${id}`);
  return found;
}

/** Throws a RangeError for an id that the contract lacks. */
export function termsNamed({ versions }: ContractTerms, id: string): TermsVersion {
  const found = versions.find((version) => version.id === id);
  if (found === undefined) throw new RangeError(`no such version of the terms: ${id}`);
  return found;
}

/**
 * The contract as if what holds at an instant, calendars included, had always held: what a correction is previewed
 * with. Later versions stay where they are.
 */
export function asIfAlwaysInForce(terms: ContractTerms, at: Instant): ContractTerms {
  const held = termsInForce(terms, at);
  const later = terms.versions.filter(({ from }) => from > at);
  return {
    coverages: terms.coverages.map((coverage) => withoutPast(coverage, at)),
    versions: held === undefined ? later : [{ ...held, from: terms.versions[0]!.from }, ...later],
  };
}

function withoutPast(coverage: CoverageClause, at: Instant): CoverageClause {
  const held = versionAt(coverage.versions, at);
  const later = coverage.versions.filter(({ from }) => from > at);
  return held === undefined ? coverage : { ...coverage, versions: [held, ...later] };
}
