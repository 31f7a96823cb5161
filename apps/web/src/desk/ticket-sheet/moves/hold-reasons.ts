import { Component, computed, inject, input, output } from '@angular/core';
import type { HoldReason } from '../../../graph/generated/graphql';
import { Popup } from '../../../ui/popup/popup';
import { Copy } from '../../../words/copy';

/** What a ticket on hold waits for: one press, by the number that stands before it. */
@Component({
  selector: 'vg-hold-reasons',
  imports: [Popup],
  templateUrl: './hold-reasons.html',
  styleUrl: './hold-reasons.css',
  host: { '(keydown)': 'hear($event)' },
})
export class HoldReasons {
  private readonly copy = inject(Copy);
  protected readonly t = computed(() => this.copy.screens());
  protected readonly reasons: readonly HoldReason[] = ['CLIENT', 'VENDOR', 'PROBLEM', 'EVIDENCE'];
  readonly reference = input.required<string>();
  readonly chosen = output<HoldReason>();
  readonly left = output();

  /** By where the key lies, not what it types: unshifted, the digits of a French keyboard type `&`, `é`, `"`. */
  protected hear(event: KeyboardEvent): void {
    const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(event.code) ?? [];
    const reason = this.reasons[Number(digit) - 1];
    if (reason === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.chosen.emit(reason);
  }
}
