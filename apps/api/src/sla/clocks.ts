import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { askForALook } from './clock-watch.store.ts';
import { holdTerms } from './terms-lock.store.ts';
import type { TicketKey } from '../platform/ticket-key.ts';
import { writeClocks } from './write-clocks.store.ts';
import { computeClocks } from './compute-clocks.ts';
import { KnownTerms } from './known-terms.ts';

/** The clocks of tickets, kept in step with what happens to them. */
@Injectable()
export class Clocks {
  constructor(private readonly terms: KnownTerms) {}

  /**
   * After an act recorded what happened to a ticket that it has locked, in the same transaction. What the client's people
   * do is followed by the worker at once, since their transaction does not see what is internal; so is what cannot be
   * computed, which the worker says in the log and tries again.
   */
  async follow(tx: Tx, { kind }: Pick<SignedIn, 'kind'>, ticket: TicketKey): Promise<void> {
    await holdTerms(tx, [ticket.clientId]);
    if (kind !== 'staff') return void (await askForALook(tx, ticket));
    const { computed, failed } = await computeClocks(tx, this.terms, [ticket]);
    await writeClocks(tx, computed, { announces: false });
    if (failed.length > 0) await askForALook(tx, ticket);
  }
}
