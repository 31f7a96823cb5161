import { computed, inject, Injectable } from '@angular/core';
import { Connection } from '../../../graph/connection';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import { Assigning, type Person } from '../assigning';
import type { Row } from '../queue';
import { Takers } from './takers';

/** Gives the ticket in hand to somebody of the team; whoever is refused is asked about, so that the reasons and who may instead are told. */
@Injectable()
export class GiveTicket {
  private readonly assigning = inject(Assigning);
  private readonly takers = inject(Takers);
  private readonly toaster = inject(Toaster);
  private readonly outage = inject(Connection).outage;
  private readonly copy = inject(Copy);
  private readonly t = computed(() => this.copy.screens());

  give(row: Row, person: Person): void {
    const isRefused = this.takers.takerOf()(person.id)?.eligible === false;
    if (this.outage()) this.toaster.say({ text: this.t().outage.notSent });
    else if (isRefused) void this.assigning.askWhyNot(row, person);
    else void this.assigning.assign(row, person);
  }
}
