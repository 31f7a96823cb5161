/** One clause of a contract. */
export interface Clause {
  /** Unique within its version. */
  readonly id: string;
  /** As people cite it, such as `4.2` or `5.4 a`; null where the contract is silent and the default holds. */
  readonly number: string | null;
}

/** What an explanation cites. */
export interface ClauseRef extends Clause {
  /** The version of the terms that holds the clause; null for a clause that all versions share. */
  readonly versionId: string | null;
}

export const refTo = ({ id, number }: Clause, versionId: string | null): ClauseRef => ({ id, number, versionId });
