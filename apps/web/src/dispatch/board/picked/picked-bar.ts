import { Component, computed, inject, input, output } from '@angular/core';
import { Copy } from '../../../words/copy';
import { BoardActs } from '../acts/acting';
import { type BoardActName, printedKeys } from '../acts/board-acts';
import { mostAtOnce, Picked } from './picked';

const inBar: readonly BoardActName[] = ['assignPicked', 'mergePicked', 'holdPicked', 'unpick'];

/** How many tickets are picked, told aloud too, and what can be done with all of them. */
@Component({
  selector: 'vg-picked-bar',
  template: `
    <p role="status" class="num">
      @if (count() > 0) {
        <b>{{ t().picked(count()) }}</b>
        @if (count() === most) {
          <small>{{ t().atMost(most) }}</small>
        }
      }
    </p>
    @if (count() > 0) {
      <div role="toolbar" [attr.aria-label]="t().bar">
        @for (one of acts(); track one.name) {
          <button
            type="button"
            class="btn"
            [class.primary]="one.name === 'assignPicked'"
            [class.quiet]="one.name === 'unpick'"
            [attr.aria-disabled]="isReadOnly() && one.name !== 'unpick'"
            (click)="asked.emit(one.name)"
          >
            {{ one.words }}
            @for (key of one.keys; track key) {
              <kbd aria-hidden="true">{{ key }}</kbd>
            }
          </button>
        }
      </div>
    }
  `,
  styleUrl: './picked-bar.css',
  host: { '[class.open]': 'count() > 0' },
})
export class PickedBar {
  private readonly copy = inject(Copy);
  private readonly offered = inject(BoardActs).offered;
  private readonly picked = inject(Picked);
  readonly isReadOnly = input(false);
  readonly asked = output<BoardActName>();

  protected readonly t = computed(() => this.copy.screens().boardActs);
  protected readonly most = mostAtOnce;
  protected readonly count = computed(() => this.picked.rows().length);
  protected readonly acts = computed(() =>
    this.offered()
      .filter(({ name }) => inBar.includes(name))
      .map((act) => ({ name: act.name, words: this.word(act.name), keys: printedKeys(act, this.copy.screens().key) })),
  );

  private word(name: BoardActName): string {
    const short = this.t().short[name];
    return short.charAt(0).toUpperCase() + short.slice(1);
  }
}
