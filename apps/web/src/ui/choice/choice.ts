import { Component, input, output } from '@angular/core';

/** One of a few values, each with its word; the empty value is none of them. */
@Component({
  selector: 'vg-choice',
  template: `
    <select class="field" [attr.aria-label]="label()" (change)="choose($event)">
      @for (option of options(); track option.value) {
        <option [value]="option.value" [selected]="option.value === value()">{{ option.word }}</option>
      }
    </select>
  `,
  styleUrl: './choice.css',
})
export class Choice<Value extends string> {
  readonly label = input.required<string>();
  readonly value = input.required<Value>();
  readonly options = input.required<readonly { readonly value: Value; readonly word: string }[]>();
  readonly chosen = output<Value>();

  /** What is chosen shows once it is the value: a choice that is refused leaves no trace. */
  protected choose(event: Event): void {
    const select = event.target as HTMLSelectElement;
    const wished = select.value as Value;
    select.value = this.value();
    this.chosen.emit(wished);
  }
}
