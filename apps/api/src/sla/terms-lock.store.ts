import type { Tx } from '../platform/desk.ts';

/**
 * Nobody publishes terms for these clients until the transaction ends: clocks written by an old contract would else be
 * committed after all others had been made anew. Readers of terms do not wait for each other.
 */
export const holdTerms = async (tx: Pick<Tx, 'hot'>, clientIds: Iterable<string>): Promise<void> => {
  await tx.hot(
    `SELECT pg_advisory_xact_lock_shared(hashtext('vigie terms'), hashtext(id)) FROM unnest($1::text[]) AS id`,
    [[...new Set(clientIds)].sort()],
  );
};

/** The other side: waits for whoever goes by the old terms. */
export const changeTerms = async (tx: Pick<Tx, 'query'>, clientIds: Iterable<string>): Promise<void> => {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('vigie terms'), hashtext(id)) FROM unnest($1::text[]) AS id`, [
    [...new Set(clientIds)].sort(),
  ]);
};
