import { Component, computed, inject, input, output } from '@angular/core';
import { Popup } from '../ui/popup/popup';
import { Copy } from '../words/copy';
import { type Move, moveOf, type OfferedMove } from './offered-moves';

/** The rarer moves of a ticket, each by a press or by its key. */
@Component({
  selector: 'vg-more-moves',
  imports: [Popup],
  template: `
    <vg-popup [label]="title()" (left)="left.emit()">
      <h2>{{ title() }}</h2>
      <ul>
        @for (one of moves(); track one.move; let first = $first) {
          <li>
            <button type="button" [attr.data-first]="first ? '' : null" (click)="chosen.emit(one.move)">
              {{ t().life.verb[one.move] }}
              <kbd aria-hidden="true">{{ one.isShifted ? t().key.shift + ' ' : '' }}{{ one.letter }}</kbd>
            </button>
          </li>
        }
      </ul>
    </vg-popup>
  `,
  styleUrl: './more-moves.css',
  host: { '(keydown)': 'hear($event)' },
})
export class MoreMoves {
  private readonly copy = inject(Copy);
  protected readonly t = computed(() => this.copy.screens());
  readonly reference = input.required<string>();
  /** Where it is no list of the others. */
  readonly heading = input<string>();
  protected readonly title = computed(() => this.heading() ?? this.t().life.moreOf(this.reference()));
  readonly moves = input.required<readonly OfferedMove[]>();
  readonly chosen = output<Move>();
  readonly left = output();

  protected hear(event: KeyboardEvent): void {
    const found = moveOf(this.moves(), event);
    if (!found || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.chosen.emit(found.move);
  }
}
