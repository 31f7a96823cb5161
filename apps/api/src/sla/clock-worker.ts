import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { instant } from '@vigie/kernel';
import { Outbox } from '../platform/outbox.ts';
import { Recurring } from '../platform/recurring.ts';
import { WorkerDesk } from '../platform/worker-desk.ts';
import type { WorkerTx } from '../platform/worker-desk.ts';
import { adoptZoneData, claimTickets, postpone } from './clock-watch.store.ts';
import { holdTerms } from './terms-lock.store.ts';
import { writeClocks } from './write-clocks.store.ts';
import { computeClocks } from './compute-clocks.ts';
import { KnownTerms } from './known-terms.ts';

const idlePause = 250;
const batch = 1000;
const retryAfter = 60_000;

/**
 * Tells the milestones of clocks as they pass, in every process side by side: each ticket is claimed by one of them. What
 * a crash interrupts was not committed, and is claimed again.
 */
@Injectable()
export class ClockWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(ClockWorker.name);
  private readonly rounds = new Recurring(idlePause, () => this.round());
  private knowsZones = false;

  constructor(
    private readonly desk: WorkerDesk,
    private readonly outbox: Outbox,
    private readonly terms: KnownTerms,
  ) {}

  onApplicationBootstrap(): void {
    this.outbox.onCommit(() => this.rounds.wake());
    this.rounds.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Whether there may be more to do at once. */
  private async round(): Promise<boolean> {
    try {
      const claimed = await this.desk.inTransaction((tx) => this.tell(tx));
      if (claimed > 0) this.outbox.wake();
      return claimed === batch;
    } catch (error) {
      this.log.warn(`clocks cannot be told: ${String(error)}`);
      return false;
    }
  }

  private async tell(tx: WorkerTx): Promise<number> {
    if (!this.knowsZones) await adoptZoneData(tx, process.versions['tz'] ?? '');
    this.knowsZones = true;
    const tickets = await claimTickets(tx, batch);
    if (tickets.length === 0) return 0;
    await holdTerms(
      tx,
      tickets.map(({ clientId }) => clientId),
    );
    const { computed, failed } = await computeClocks(tx, this.terms, tickets);
    await writeClocks(tx, computed, { announces: true });
    for (const { ticket, error } of failed) {
      this.log.error(`the clocks of ${ticket.ticketId} cannot be computed: ${String(error)}`);
      await postpone(tx, ticket, instant(tx.now + retryAfter));
    }
    return tickets.length;
  }
}
