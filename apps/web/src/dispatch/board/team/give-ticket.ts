import { computed, inject, Injectable } from '@angular/core';
import { Connection } from '../../../graph/connection';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import { Assigning, type Person } from '../assigning';
import type { Row } from '../queue';
import { Takers } from './takers';

/** Gives the ticket in hand to somebody of the team; refused here with the reason where it is known, and the server has the last word. */
@Injectable()
export class GiveTicket {
  private readonly assigning = inject(Assigning);
  private readonly takers = inject(Takers);
  private readonly toaster = inject(Toaster);
  private readonly outage = inject(Connection).outage;
  private readonly copy = inject(Copy);
  private readonly t = computed(() => this.copy.screens());

  give(row: Row, person: Person): void {
    const refusal = this.refusalFor(person.id);
    if (refusal === undefined) void this.assigning.assign(row, person);
    else this.toaster.say({ text: refusal });
  }

  private refusalFor(personId: string): string | undefined {
    if (this.outage()) return this.t().outage.notSent;
    const taker = this.takers.takerOf()(personId);
    return taker?.eligible === false ? (taker.reason ?? this.t().team.mayNot) : undefined;
  }
}
