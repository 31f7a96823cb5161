import type { ContractDraft } from './contract-draft';

/** The draft once a new coverage has the id that the server gave it. */
export function withCoverageNamed(draft: ContractDraft, from: string, to: string): ContractDraft {
  if (from === to) return draft;
  const moved = <Part extends { readonly coverageId: string }>(parts: readonly Part[]): readonly Part[] =>
    parts.map((part) => (part.coverageId === from ? { ...part, coverageId: to } : part));
  const { targets, ola, uc } = draft.clauses;
  return {
    ...draft,
    coverages: draft.coverages.map((coverage) => (coverage.id === from ? { ...coverage, id: to } : coverage)),
    clauses: { ...draft.clauses, targets: moved(targets), ola: moved(ola), uc: moved(uc) },
  };
}
