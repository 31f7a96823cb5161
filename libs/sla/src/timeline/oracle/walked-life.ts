import type { CoverageClause, TermsVersion } from '../../terms/contract-terms.ts';
import type { ClockFact } from '../clock-fact.ts';
import type { RandomHistory } from './random-history.ts';

const minute = 60_000;

/**
 * Calls `step` for each minute of a life, or of a part of it, in turn, and for each second of a minute in which
 * something happens; between `at` and `at + ms` nothing does.
 */
export function walkLife(
  { facts, terms, now }: RandomHistory,
  step: (at: number, ms: number) => void,
  { from, to }: { readonly from: number; readonly to: number } = { from: facts[0]!.at, to: now },
): void {
  const busy = new Set(changesIn(facts, terms.versions, terms.coverages).map((at) => Math.floor(at / minute)));
  for (let at = from; at < to;) {
    const isBusy = busy.has(Math.floor(at / minute)) || at % minute !== 0 || at + minute > to;
    const ms = isBusy ? 1000 : minute;
    step(at, ms);
    at += ms;
  }
}

const changesIn = (
  facts: readonly ClockFact[],
  versions: readonly TermsVersion[],
  coverages: readonly CoverageClause[],
): readonly number[] => [
  ...facts.map(({ at }) => at),
  ...versions.map(({ from }) => from),
  ...coverages.flatMap((coverage) => coverage.versions.map(({ from }) => from)),
];

/** The version of the terms at a moment: the last that has begun. */
export const versionThen = ({ terms }: RandomHistory, at: number): TermsVersion | undefined =>
  terms.versions.filter(({ from }) => from <= at).at(-1);

/** Whether the hours of a coverage are open at a moment. */
export function isOpenThen({ terms, isOpen }: RandomHistory, coverage: string, at: number): boolean {
  const { versions } = terms.coverages.find(({ id }) => id === coverage)!;
  const version = versions.filter(({ from }) => from <= at).at(-1) ?? versions[0]!;
  return isOpen(`${coverage}/${version.id}`, at);
}
