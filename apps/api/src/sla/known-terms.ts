import type { Id } from '@vigie/kernel';
import type { ContractTerms } from '@vigie/sla';
import { contractTerms } from './client-terms.ts';
import { clientTerms, revisionsOf, type Statements } from './client-terms.store.ts';

/**
 * Each client's contract, kept while its revision holds: calendars are compiled once per contract, and a sweep over
 * thousands of tickets reads one small row per client. For those who may read all of it, staff and the worker.
 */
export class KnownTerms {
  private readonly known = new Map<string, { readonly revision: number; readonly terms: ContractTerms }>();

  /** Clients to whom nothing is promised are missing. */
  async of(tx: Statements, clientIds: readonly Id<'Client'>[]): Promise<ReadonlyMap<string, ContractTerms>> {
    const revisions = await revisionsOf(tx, clientIds);
    const stale = [...revisions].filter(([id, revision]) => this.known.get(id)?.revision !== revision);
    if (stale.length > 0)
      await this.learn(
        tx,
        stale.map(([id]) => id),
      );
    return new Map([...revisions.keys()].map((id) => [id, this.known.get(id)!.terms]));
  }

  private async learn(tx: Statements, clientIds: readonly string[]): Promise<void> {
    for (const read of await clientTerms(tx, clientIds))
      this.known.set(read.clientId, { revision: read.revision, terms: contractTerms(read) });
  }
}
