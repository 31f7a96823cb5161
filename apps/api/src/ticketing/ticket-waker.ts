import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type TicketFact, wakeTicket } from '@vigie/ticketing';
import { Outbox } from '../platform/outbox.ts';
import { Recurring } from '../platform/recurring.ts';
import { WorkerDesk, type WorkerTx } from '../platform/worker-desk.ts';
import { watchTickets } from '../sla/index.ts';
import { claimDue, type DueTicket, writeWoken } from './waking-tickets.store.ts';

const idlePause = 1000;
const batch = 500;

/** Tickets whose time has come go on by themselves, in every process side by side: each is claimed by one of them. */
@Injectable()
export class TicketWaker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(TicketWaker.name);
  private readonly rounds = new Recurring(idlePause, () => this.round());

  constructor(
    private readonly desk: WorkerDesk,
    private readonly outbox: Outbox,
  ) {}

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Whether there may be more to do at once. */
  private async round(): Promise<boolean> {
    try {
      const woken = await this.desk.inTransaction(wakeDue);
      if (woken > 0) this.outbox.wake();
      return woken === batch;
    } catch (error) {
      this.log.warn(`tickets cannot be woken: ${String(error)}`);
      return false;
    }
  }
}

/** Their clocks are made anew by the worker of clocks, which is woken with them. */
async function wakeDue(tx: WorkerTx): Promise<number> {
  const due = await claimDue(tx, batch);
  const woken = due.flatMap((ticket) => factsOf(ticket, tx).map((fact) => ({ ...ticket, fact })));
  if (woken.length > 0) {
    await writeWoken(tx, woken);
    await watchTickets(tx, woken);
  }
  return due.length;
}

const factsOf = ({ state, wakesAt }: DueTicket, { now }: WorkerTx): readonly TicketFact[] =>
  wakeTicket({ state }, wakesAt, now);
