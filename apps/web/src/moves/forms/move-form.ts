import { Component, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { Popup } from '../../ui/popup/popup';
import { Copy } from '../../words/copy';
import { Moving } from '../moving';

/** What every form of a move has: its name, why it asks, the way to send it and the way out, which keeps what is typed. */
@Component({
  selector: 'vg-move-form',
  imports: [Popup],
  template: `
    <vg-popup [label]="heading()" (left)="left.emit()">
      <div #body class="body">
        <h2>{{ heading() }}</h2>
        @if (lead(); as lead) {
          <p class="lead">{{ lead }}</p>
        }
        <ng-content />
        <footer>
          @if (moving.refusal(); as refusal) {
            <p class="fault" role="alert">{{ refusal }}</p>
          }
          @if (verb(); as verb) {
            <button type="button" class="btn primary" [attr.aria-disabled]="moving.isMoving()" (click)="send()">
              {{ verb }} <kbd aria-hidden="true">{{ copy.screens().key.control }} {{ copy.screens().key.enter }}</kbd>
            </button>
          }
          <button type="button" class="btn quiet" (click)="left.emit()">
            {{ copy.screens().shell.close }} <kbd aria-hidden="true">{{ copy.screens().key.escape }}</kbd>
          </button>
          <small>{{ copy.screens().life.kept }}</small>
        </footer>
      </div>
    </vg-popup>
  `,
  styleUrl: './move-form.css',
  host: { '(keydown)': 'hear($event)' },
})
export class MoveForm {
  private readonly body = viewChild.required<ElementRef<HTMLElement>>('body');
  protected readonly copy = inject(Copy);
  protected readonly moving = inject(Moving);
  readonly heading = input.required<string>();
  readonly lead = input<string>();
  /** The word on the button that sends; without one every choice of the form sends by itself. */
  readonly verb = input<string>();
  readonly left = output();

  protected hear(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.send();
  }

  protected send(): void {
    if (!this.moving.isMoving()) this.body().nativeElement.querySelector('form')?.requestSubmit();
  }
}
