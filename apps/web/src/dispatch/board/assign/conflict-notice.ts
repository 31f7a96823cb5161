import { Component, computed, inject, input, output } from '@angular/core';
import { Popup } from '../../../ui/popup/popup';
import { Copy } from '../../../words/copy';
import { Moment } from '../../../words/time-pipes';
import { Assigning, type Conflict } from '../assigning';

/** Somebody was quicker: says who and since when, and offers both ways on. */
@Component({
  selector: 'vg-conflict-notice',
  imports: [Moment, Popup],
  template: `
    <vg-popup [label]="t().taken(conflict().row.reference)" (left)="left.emit()">
      <div class="body" role="alert">
        <h2>{{ t().taken(conflict().row.reference) }}</h2>
        <p>
          @if (conflict().winner; as winner) {
            {{ t().takenSince(winner.name, conflict().since | moment) }}
          } @else {
            {{ t().backInQueue(conflict().since | moment) }}
          }
        </p>
        <div class="acts">
          <button type="button" class="btn primary" data-first (click)="left.emit()">{{ t().keep }}</button>
          @if (conflict().wanted; as wanted) {
            <button type="button" class="btn" (click)="insist()">{{ t().anyway(wanted.name) }}</button>
          }
        </div>
      </div>
    </vg-popup>
  `,
  styles: `
    .body {
      padding: 16px 20px 20px;
    }
    h2 {
      font: var(--t-16);
    }
    p {
      margin-block: 4px 16px;
      color: var(--ink-2);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
    }
  `,
})
export class ConflictNotice {
  private readonly copy = inject(Copy);
  private readonly assigning = inject(Assigning);
  protected readonly t = computed(() => this.copy.screens().assign);
  readonly conflict = input.required<Conflict>();
  readonly left = output();

  protected insist(): void {
    const { row, wanted, winner } = this.conflict();
    this.left.emit();
    void this.assigning.assign({ ...row, assignee: winner }, wanted);
  }
}
