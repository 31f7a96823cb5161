import { Component, computed, inject, input, output } from '@angular/core';
import { Popup } from '../../../ui/popup/popup';
import { Copy } from '../../../words/copy';
import type { Sent } from './sending-each';

/** Some of several tickets were refused: each with its reason. */
@Component({
  selector: 'vg-each-refused',
  imports: [Popup],
  template: `
    <vg-popup [label]="heading()" (left)="left.emit()">
      <div class="body" role="alert">
        <h2>{{ heading() }}</h2>
        <ul>
          @for (one of sent().refused; track one.row.id) {
            <li>
              <b class="num">{{ one.row.reference }}</b> <span>{{ one.why }}</span>
            </li>
          }
        </ul>
      </div>
      <footer>
        <button type="button" class="btn" data-first (click)="left.emit()">
          {{ t().shell.close }} <kbd aria-hidden="true">{{ t().key.enter }}</kbd>
        </button>
      </footer>
    </vg-popup>
  `,
  styleUrl: './several.css',
})
export class EachRefused {
  private readonly copy = inject(Copy);
  protected readonly t = computed(() => this.copy.screens());
  readonly heading = input.required<string>();
  readonly sent = input.required<Sent>();
  readonly left = output();
}
