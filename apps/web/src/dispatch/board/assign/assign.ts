import { Component, inject, input, output } from '@angular/core';
import { candidateSearch } from '../../../graph/candidate-search';
import { type Candidate, CandidatePicker } from '../../../ui/candidate-picker/candidate-picker';
import { Assigning } from '../assigning';
import type { Row } from '../queue';

/** `A`: who takes this ticket. */
@Component({
  selector: 'vg-assign',
  imports: [CandidatePicker],
  template: `
    <vg-candidate-picker
      [ticket]="row()"
      [candidates]="found.candidates()"
      [isSearching]="found.isSearching()"
      [failed]="found.failed()"
      (searched)="found.search($event)"
      (chosen)="assign($event)"
      (refused)="askWhyNot($event)"
      (left)="left.emit()"
    />
  `,
})
export class Assign {
  private readonly assigning = inject(Assigning);
  readonly row = input.required<Row>();
  readonly left = output();
  protected readonly found = candidateSearch(() => this.row().id);

  protected assign({ person }: Candidate): void {
    this.left.emit();
    void this.assigning.assign(this.row(), person);
  }

  /** The choice stays open until the answer is there, so that the keyboard is never nowhere. */
  protected async askWhyNot({ person }: Candidate): Promise<void> {
    await this.assigning.askWhyNot(this.row(), person);
    this.left.emit();
  }
}
