import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { type Weekday, weekdays } from '@vigie/sla';
import { Popup } from '../../../ui/popup/popup';
import { Copy } from '../../../words/copy';

/** Which other days take a day's windows in place of theirs; the working days are ticked to begin with. */
@Component({
  selector: 'vg-copy-day',
  imports: [Popup],
  template: `
    <vg-popup [label]="t().week.copyTitle(t().weekday[day()])" (left)="left.emit()">
      <form (submit)="send($event)">
        <h2>{{ t().week.copyTitle(t().weekday[day()]) }}</h2>
        <fieldset>
          <legend class="aloud">{{ t().week.copyTo }}</legend>
          @for (other of others(); track other; let first = $first) {
            <label>
              <input
                type="checkbox"
                [checked]="ticked().has(other)"
                [attr.data-first]="first ? '' : null"
                (change)="tick(other)"
              />
              {{ t().weekday[other] }}
            </label>
          }
        </fieldset>
        <footer>
          <button class="btn primary" [attr.aria-disabled]="ticked().size === 0">{{ t().week.copyVerb }}</button>
          <button type="button" class="btn quiet" (click)="left.emit()">
            {{ t().cancel }} <kbd aria-hidden="true">{{ t().key.escape }}</kbd>
          </button>
        </footer>
      </form>
    </vg-popup>
  `,
  styleUrl: '../parts/small-form.css',
})
export class CopyDay {
  private readonly copy = inject(Copy);
  readonly day = input.required<Weekday>();
  readonly copied = output<readonly Weekday[]>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly others = computed(() => weekdays.filter((other) => other !== this.day()));
  protected readonly ticked = linkedSignal<ReadonlySet<Weekday>>(
    () => new Set(this.others().filter((day) => day !== 'sat' && day !== 'sun')),
  );

  protected tick(day: Weekday): void {
    this.ticked.update((ticked) => new Set(weekdays.filter((other) => ticked.has(other) !== (other === day))));
  }

  protected send(event: Event): void {
    event.preventDefault();
    if (this.ticked().size > 0) this.copied.emit([...this.ticked()]);
  }
}
