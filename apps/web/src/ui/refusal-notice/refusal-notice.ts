import { Component, computed, inject, input, output } from '@angular/core';
import { Copy } from '../../words/copy';
import { Popup } from '../popup/popup';
import type { Reason } from '../reasons/reasons';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Somebody may not take a ticket: every reason, and the way on, which `Entrée` goes. */
@Component({
  selector: 'vg-refusal-notice',
  imports: [Popup],
  template: `
    <vg-popup [label]="title()" (left)="left.emit()">
      <div class="body" role="alert">
        <h2>{{ title() }}</h2>
        <ul>
          @for (reason of reasons(); track reason.code) {
            <li>{{ reason.message }}</li>
          }
        </ul>
        @if (!nearest()) {
          <p>{{ t().assign.nobodyElse }}</p>
        }
        <div class="acts">
          @if (nearest(); as nearest) {
            <button type="button" class="btn primary" data-first (click)="instead.emit(nearest)">
              {{ t().assign.instead(nearest.name) }} <kbd aria-hidden="true">{{ t().key.enter }}</kbd>
            </button>
          }
          @if (isOverridable()) {
            <button type="button" class="btn" (click)="beyond.emit()">{{ t().assign.beyond }}</button>
          }
          <button type="button" class="btn quiet" [attr.data-first]="nearest() ? null : ''" (click)="left.emit()">
            {{ t().assign.keep }}
          </button>
        </div>
      </div>
    </vg-popup>
  `,
  styleUrl: './refusal-notice.css',
})
export class RefusalNotice {
  private readonly copy = inject(Copy);
  protected readonly t = computed(() => this.copy.screens());
  readonly title = input.required<string>();
  readonly reasons = input.required<readonly Reason[]>();
  /** Whom to ask instead; null when nobody may. */
  readonly nearest = input.required<Person | null>();
  /** Whether this person may set the reasons aside on purpose. */
  readonly isOverridable = input(false);
  readonly instead = output<Person>();
  readonly beyond = output();
  readonly left = output();
}
