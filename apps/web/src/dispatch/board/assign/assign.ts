import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { CandidatesDocument } from '../../../graph/generated/graphql';
import { watched } from '../../../graph/watched';
import { type Candidate, CandidatePicker } from '../../../ui/candidate-picker/candidate-picker';
import { Assigning } from '../assigning';
import type { Row } from '../queue';

const pauseInTyping = 150;

/** `A`: who takes this ticket. */
@Component({
  selector: 'vg-assign',
  imports: [CandidatePicker],
  template: `
    <vg-candidate-picker
      [ticket]="row()"
      [candidates]="candidates()"
      [failed]="answer.failed()"
      (searched)="search($event)"
      (chosen)="assign($event)"
      (left)="left.emit()"
    />
  `,
})
export class Assign {
  private readonly assigning = inject(Assigning);
  private readonly typed = signal('');
  private typing: ReturnType<typeof setTimeout> | undefined;
  readonly row = input.required<Row>();
  readonly left = output();

  protected readonly answer = watched(CandidatesDocument, () => ({
    ticketId: this.row().id,
    search: this.typed() || null,
  }));
  private readonly latest = computed(() => this.answer.data()?.ticket?.candidates);
  /** The former people stay while the next ones are searched. */
  protected readonly candidates = linkedSignal<readonly Candidate[] | undefined, readonly Candidate[] | undefined>({
    source: this.latest,
    computation: (latest, former) => latest ?? former?.value,
  });

  protected search(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.typed.set(text.trim()), pauseInTyping);
  }

  protected assign({ person }: Candidate): void {
    this.left.emit();
    void this.assigning.assign(this.row(), person);
  }
}
