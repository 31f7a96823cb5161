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

  protected choose(event: Event): void {
    this.chosen.emit((event.target as HTMLSelectElement).value as Value);
  }
}
