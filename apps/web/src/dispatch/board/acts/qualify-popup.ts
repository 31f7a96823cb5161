import { Component, ElementRef, inject, input, output } from '@angular/core';
import { Qualification } from '../../../moves/qualification/qualification';
import type { TicketAtHand } from '../../../moves/ticket-at-hand';
import { Popup } from '../../../ui/popup/popup';

/** What a ticket is and how pressing, over the board; `Ctrl Entrée` saves, as in every form. */
@Component({
  selector: 'vg-qualify-popup',
  imports: [Popup, Qualification],
  template: `
    <vg-popup [label]="heading()" (left)="left.emit()">
      <vg-qualification [heading]="heading()" [ticket]="ticket()" (saved)="saved.emit($event)" />
    </vg-popup>
  `,
  host: { '(keydown)': 'hear($event)' },
})
export class QualifyPopup {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly heading = input.required<string>();
  readonly ticket = input.required<TicketAtHand>();
  readonly saved = output<object>();
  readonly left = output();

  protected hear(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.host.querySelector('form')?.requestSubmit();
  }
}
