import { Component, computed, contentChild, inject, input } from '@angular/core';
import { Control } from './control';
import { fieldId, newFieldId } from './field-id';

/** A name, the control it names, and what is wrong with it, in place. */
@Component({
  selector: 'vg-field',
  template: `
    <label class="name" [attr.for]="id">{{ label() }}</label>
    <ng-content />
    @if (fault(); as fault) {
      <p class="fault" [id]="id + '-fault'" role="alert">{{ fault }}</p>
    }
  `,
  styleUrl: './field.css',
  providers: [{ provide: fieldId, useFactory: newFieldId }],
})
export class Field {
  readonly label = input.required<string>();
  protected readonly id = inject(fieldId);
  private readonly control = contentChild.required(Control);
  protected readonly fault = computed(() => this.control().fault());
}
