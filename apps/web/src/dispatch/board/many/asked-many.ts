import { inject, Injectable, signal } from '@angular/core';
import { RowActs } from '../acts/row-acts';
import type { Person } from '../assigning';
import { Picked } from '../picked/picked';
import type { ManyAct } from './many-acts';

/** The act on several tickets that has been asked for; they are those that were picked then. */
@Injectable()
export class AskedMany {
  private readonly picked = inject(Picked);
  private readonly rowActs = inject(RowActs);
  private readonly asked = signal<ManyAct | undefined>(undefined);
  readonly act = this.asked.asReadonly();

  ask(kind: 'assign' | 'merge' | 'hold'): void {
    const rows = this.picked.rows();
    if (rows.length > 0 && this.rowActs.isConnected()) this.asked.set({ kind, rows });
  }

  /** Somebody drops out: all that they hold. */
  rebalance(person: Person): void {
    if (this.rowActs.isConnected()) this.asked.set({ kind: 'rebalance', person });
  }

  leave(): void {
    this.asked.set(undefined);
  }

  /** Every picked ticket has been answered. */
  finish(): void {
    this.picked.clear();
    this.leave();
  }
}
