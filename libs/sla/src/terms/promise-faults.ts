import type { OlaClause, PromiseClause, TargetClause, UcClause } from './promise-clause.ts';
import { each, type Faults, isWhole, repeated, unless } from './terms-fault.ts';

/** Two targets for the same metric, service and priority would leave open which one holds. */
export const targetFaults = (
  clauses: readonly TargetClause[],
  path: string,
  coverages: ReadonlySet<string>,
): Faults => [
  ...each(path, clauses, (clause, at) => promiseFaults(clause, at, coverages)),
  ...repeated(path, clauses, ({ metric, service, priority }) => nameOf(metric, service, priority)),
];

export const olaFaults = (clauses: readonly OlaClause[], path: string, coverages: ReadonlySet<string>): Faults => [
  ...each(path, clauses, (clause, at) => promiseFaults(clause, at, coverages)),
  ...repeated(path, clauses, ({ desk, level, priority }) => nameOf(desk, level, priority)),
];

export const ucFaults = (clauses: readonly UcClause[], path: string, coverages: ReadonlySet<string>): Faults => [
  ...each(path, clauses, (clause, at) => promiseFaults(clause, at, coverages)),
  ...repeated(path, clauses, ({ supplier, priority }) => nameOf(supplier, priority)),
];

const promiseFaults = (
  { id, target, coverage }: PromiseClause,
  path: string,
  coverages: ReadonlySet<string>,
): Faults => [
  ...unless(id !== '', `${path}.id`, 'required'),
  ...unless(isWhole(target, 1), `${path}.target`, 'positive'),
  ...unless(coverages.has(coverage), `${path}.coverage`, 'coverage'),
];

const nameOf = (...parts: readonly (string | null)[]): string => JSON.stringify(parts);
