import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Connection } from '../../../graph/connection';
import { TicketAtHandDocument } from '../../../graph/generated/graphql';
import { Graph } from '../../../graph/graph';
import { Unreachable } from '../../../graph/wire';
import { Moving } from '../../../moves/moving';
import { Resuming } from '../../../moves/resuming';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import { Assigning, type Person } from '../assigning';
import type { Row } from '../queue';
import { QueueFeed } from '../queue-feed';
import type { FormAct } from './act-form';

/** An act that has been asked for, about the ticket that was in hand then. */
export interface AskedAct {
  readonly act: FormAct;
  readonly row: Row;
}

/** Acts on one ticket of the board: those made at once, and those whose form is asked for. */
@Injectable()
export class RowActs {
  private readonly graph = inject(Graph);
  private readonly feed = inject(QueueFeed);
  private readonly toaster = inject(Toaster);
  private readonly moving = inject(Moving);
  private readonly resuming = inject(Resuming);
  private readonly assigning = inject(Assigning);
  private readonly outage = inject(Connection).outage;
  private readonly copy = inject(Copy);
  private readonly t = computed(() => this.copy.screens());
  /** The act whose form is open. */
  readonly asked = signal<AskedAct | undefined>(undefined);

  constructor() {
    this.moving.made.pipe(takeUntilDestroyed()).subscribe((ticket) => this.show(ticket));
    effect(() => {
      const refusal = this.moving.refusal();
      if (refusal !== undefined && !untracked(this.asked)) this.toaster.say({ text: refusal });
    });
  }

  ask(act: FormAct, row: Row | undefined): void {
    this.moving.refusal.set(undefined);
    if (row && this.isConnected()) this.asked.set({ act, row });
  }

  /** Takes the ticket off its hold at once. */
  async resume(row: Row | undefined): Promise<void> {
    if (!row || !this.isConnected()) return;
    try {
      const { ticket } = await this.graph.ask(TicketAtHandDocument, { id: row.id }, 'forget');
      if (ticket) this.resuming.resume(ticket);
      else this.toaster.say({ text: this.t().boardActs.gone(row.reference) });
    } catch (failure) {
      this.toaster.say({ text: failure instanceof Unreachable ? this.t().outage.notSent : this.t().outage.failed });
    }
  }

  /** Gives the ticket to a person, or back to the queue (null); nothing happens while it is not known to whom. */
  give(row: Row | undefined, person: Person | null | undefined): void {
    if (row && person !== undefined && this.isConnected()) void this.assigning.assign(row, person);
  }

  take(row: Row | undefined): void {
    if (row && this.isConnected()) void this.assigning.take(row);
  }

  /** Whether anything can be sent; says so when not. */
  isConnected(): boolean {
    if (!this.outage()) return true;
    this.toaster.say({ text: this.t().outage.notSent });
    return false;
  }

  /** A move answers with the ticket, all of whose row it knows. */
  show(ticket: object): void {
    if ('revision' in ticket) this.feed.show(ticket as Row);
  }
}
