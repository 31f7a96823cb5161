import type { Instant } from '@vigie/kernel';
import { type PriorityMatrix, usualMatrix } from '@vigie/ticketing';

interface Version {
  /** ISO 8601. */
  readonly from: string;
  readonly matrix: PriorityMatrix | null;
}

/** How the version of a contract that holds now ranks trouble; versions come in the order in which they hold. */
export const matrixInForce = (versions: readonly Version[], now: Instant): PriorityMatrix =>
  versions.findLast(({ from }) => Date.parse(from) <= now)?.matrix ?? usualMatrix;
