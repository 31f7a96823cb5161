import { computed, Directive, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { fieldId } from './field-id';

/** An input, select or textarea inside a field: it shows its fault once the person has passed over it or sent the form. */
@Directive({
  selector: 'input[vgControl], select[vgControl], textarea[vgControl]',
  host: {
    class: 'field',
    '[id]': 'id',
    '[attr.aria-invalid]': 'fault() ? true : null',
    '[attr.aria-describedby]': "fault() ? id + '-fault' : null",
  },
})
export class Control {
  protected readonly id = inject(fieldId);
  private readonly form = inject<FormField<unknown>>(FormField);
  readonly fault = computed(() => {
    const state = this.form.state();
    return state.touched() ? state.errors()[0]?.message : undefined;
  });
}
