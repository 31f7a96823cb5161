import { Component, computed, inject, input, output } from '@angular/core';
import { Viewer } from '../../../graph/viewer';
import { type Person, RefusalNotice } from '../../../ui/refusal-notice/refusal-notice';
import { Copy } from '../../../words/copy';
import { Assigning, type Refused } from '../assigning';

/** Whoever was to have a ticket may not: why, and who may instead. */
@Component({
  selector: 'vg-refused-notice',
  imports: [RefusalNotice],
  template: `
    <vg-refusal-notice
      [title]="title()"
      [reasons]="refused().reasons"
      [nearest]="refused().nearest"
      [isOverridable]="refused().overridable.length > 0"
      (instead)="assignTo($event)"
      (beyond)="assignBeyond()"
      (left)="left.emit()"
    />
  `,
})
export class RefusedNotice {
  private readonly copy = inject(Copy);
  private readonly assigning = inject(Assigning);
  private readonly me = inject(Viewer).me;
  readonly refused = input.required<Refused>();
  readonly left = output();

  protected readonly title = computed(() => {
    const [{ row, person }, { assign }] = [this.refused(), this.copy.screens()];
    return person.id === this.me().id ? assign.refusedMe(row.reference) : assign.refused(person.name, row.reference);
  });

  protected assignTo(person: Person): void {
    this.left.emit();
    void this.assigning.assign(this.refused().row, person);
  }

  protected assignBeyond(): void {
    const { row, person, overridable } = this.refused();
    this.left.emit();
    void this.assigning.assign(row, person, overridable);
  }
}
