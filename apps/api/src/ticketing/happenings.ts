import { Injectable } from '@nestjs/common';
import type { TicketFact } from '@vigie/ticketing';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { type Announcement, Outbox } from '../platform/outbox.ts';
import { Clocks } from '../sla/index.ts';
import { recordFacts, type StoredTicket } from './ticket.store.ts';

/** How every act on a ticket ends: what happened is recorded, the clocks follow, and those who listen are told. */
@Injectable()
export class Happenings {
  constructor(
    private readonly clocks: Clocks,
    private readonly outbox: Outbox,
  ) {}

  /** The ticket is locked; without facts nothing happened, and nobody hears of it. */
  async record(tx: Tx, caller: SignedIn, stored: StoredTicket, facts: readonly TicketFact[]): Promise<void> {
    if (facts.length === 0) return;
    await recordFacts(tx, stored, facts);
    const { clientId, id: ticketId } = stored.ticket;
    await this.tell(tx, caller, { clientId, deskId: stored.deskId, ticketId, internal: facts.every(isInternal) });
  }

  /** The same for facts that are recorded already. */
  async tell(tx: Tx, caller: SignedIn, news: Announcement): Promise<void> {
    await this.clocks.follow(tx, caller, news);
    await this.outbox.announce(tx, news);
  }
}

const isInternal = (fact: TicketFact): boolean => 'audience' in fact && fact.audience === 'internal';
