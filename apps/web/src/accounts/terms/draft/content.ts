import type { ClausesDraft, ContractDraft, CoverageDraft } from './contract-draft';
import { calendarInput, type ClausesInput, clausesInput } from './input-of-draft';

type TargetPlace = Pick<ClausesInput['targets'][number], 'metric' | 'serviceId' | 'priority'>;

/** Whether two drafts say the same, however it is typed: `90 min` is `1 h 30`. */
export const isSameCoverage = (one: CoverageDraft, other: CoverageDraft): boolean =>
  isSame(calendarInput(one), calendarInput(other));

export const areSameClauses = (one: ClausesDraft, other: ClausesDraft): boolean =>
  isSame(readable(one), readable(other));

/** Coverages of a draft that are not as published. */
export const changedCoverages = (base: ContractDraft, draft: ContractDraft): readonly CoverageDraft[] =>
  draft.coverages.filter((coverage) => {
    const before = base.coverages.find(({ id }) => id === coverage.id);
    return before === undefined || !isSameCoverage(before, coverage);
  });

export const isChanged = (base: ContractDraft, draft: ContractDraft): boolean =>
  changedCoverages(base, draft).length > 0 || !areSameClauses(base.clauses, draft.clauses);

/**
 * A draft after somebody else published: what was left as it was follows what is published now, what was changed stays
 * as it was changed. Coverages are never lost.
 */
export function following(before: ContractDraft, now: ContractDraft, draft: ContractDraft): ContractDraft {
  const kept = changedCoverages(before, draft);
  const known = new Set(now.coverages.map(({ id }) => id));
  const coverages = now.coverages.map((coverage) => kept.find(({ id }) => id === coverage.id) ?? coverage);
  const names = Object.keys(draft.clauses) as (keyof ClausesDraft)[];
  const clauses = names.map((name) => {
    const isKept = !isSame(readable(before.clauses)[name], readable(draft.clauses)[name]);
    return [name, (isKept ? draft : now).clauses[name]];
  });
  return {
    ...draft,
    coverages: [...coverages, ...kept.filter(({ id }) => !known.has(id))],
    clauses: Object.fromEntries(clauses) as ClausesDraft,
  };
}

/** Clauses as the API takes them, and as typed where they cannot be read; targets by what they are about, not by their id. */
function readable(clauses: ClausesDraft): { readonly [Name in keyof ClausesDraft]: unknown } {
  const said = clausesInput(clauses);
  const targets = said.targets.map(({ id: _, ...target }) => target);
  const input = { ...said, targets: targets.sort((one, other) => (placeIn(one) < placeIn(other) ? -1 : 1)) };
  const names = Object.keys(clauses) as (keyof ClausesDraft)[];
  const told = names.map((name) => {
    const text = JSON.stringify(input[name], (_, value: unknown) => (Number.isNaN(value) ? 'unreadable' : value));
    return [name, text.includes('"unreadable"') ? clauses[name] : text];
  });
  return Object.fromEntries(told) as { readonly [Name in keyof ClausesDraft]: unknown };
}

const placeIn = ({ metric, serviceId, priority }: TargetPlace): string => `${metric} ${serviceId} ${priority}`;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
