import { type Id, type Instant, iso } from '@vigie/kernel';
import { defaultClauses } from '@vigie/sla';
import { type PriorityMatrix, usualMatrix } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';

/** What a contract says of a ticket's life beside its clocks. */
export interface ContractRules {
  readonly matrix: PriorityMatrix;
  /** How long a resolution can be refused, in days of 24 hours. */
  readonly reopenWithinDays: number;
}

/** What the version in force says; what contracts usually say where there is none. */
export async function contractRulesAt(
  tx: Pick<Tx, 'query'>,
  clientId: Id<'Client'>,
  at: Instant,
): Promise<ContractRules> {
  const [said] = await tx.query<{ matrix: PriorityMatrix | null; days: number }>(
    `SELECT nullif(clauses -> 'matrix', 'null') AS matrix, (clauses -> 'reopening' ->> 'withinDays')::int AS days
       FROM desk.terms_version WHERE client_id = $1 AND valid_from <= $2 ORDER BY valid_from DESC LIMIT 1`,
    [clientId, iso(at)],
  );
  return {
    matrix: said?.matrix ?? usualMatrix,
    reopenWithinDays: said?.days ?? defaultClauses.reopening.withinDays,
  };
}
