import { Component, computed, inject, input, output } from '@angular/core';
import { Popup } from '../ui/popup/popup';
import { Copy } from '../words/copy';
import type { Objection } from './changing-rights';

/** Somebody still holds tickets: how many, and whether to go on all the same. Keeping things as they are comes first. */
@Component({
  selector: 'vg-objection',
  imports: [Popup],
  template: `
    <vg-popup [label]="t().stillHolds" (left)="left.emit()">
      <div role="alert">
        <h2>{{ t().stillHolds }}</h2>
        <p>{{ objection().message }}</p>
        <footer>
          <button type="button" class="btn primary" data-first (click)="left.emit()">{{ t().keep }}</button>
          <button type="button" class="btn" (click)="objection().goOn()">{{ t().goOn }}</button>
        </footer>
      </div>
    </vg-popup>
  `,
  styles: `
    div {
      display: grid;
      gap: 12px;
      padding: 16px;
    }
    h2 {
      font: var(--t-16);
    }
    footer {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
    }
  `,
})
export class ObjectionPopup {
  private readonly copy = inject(Copy);
  readonly objection = input.required<Objection>();
  readonly left = output();
  protected readonly t = computed(() => this.copy.screens().rights);
}
