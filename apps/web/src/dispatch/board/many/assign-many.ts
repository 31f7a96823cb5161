import { Component, computed, inject, input, output, signal } from '@angular/core';
import { candidateSearch } from '../../../graph/candidate-search';
import { type Candidate, CandidatePicker } from '../../../ui/candidate-picker/candidate-picker';
import { Copy } from '../../../words/copy';
import type { Row } from '../queue';
import { GivingMany } from './giving-many';
import { done, type Line, linesTo } from './lines';
import { ManyTable } from './many-table';

/** Stands for nobody in particular: each ticket goes to whoever is placed best for it. */
const best = 'best';

/** Who takes the tickets that are picked: one person, or the best for each; what was refused is shown with the way on. */
@Component({
  selector: 'vg-assign-many',
  imports: [CandidatePicker, ManyTable],
  template: `
    @if (outcome(); as lines) {
      <vg-many-table [heading]="heading()" [proposed]="lines" (left)="finished.emit()" />
    } @else {
      <vg-candidate-picker
        [ticket]="undefined"
        [heading]="heading()"
        [candidates]="candidates()"
        [isSearching]="found.isSearching()"
        [failed]="found.failed()"
        (searched)="search($event)"
        (chosen)="give($event)"
        (refused)="give($event)"
        (left)="left.emit()"
      />
    }
  `,
})
export class AssignMany {
  private readonly copy = inject(Copy);
  private readonly giving = inject(GivingMany);
  private readonly letters = signal('');
  private isSending = false;
  readonly rows = input.required<readonly Row[]>();
  /** All of them were answered. */
  readonly finished = output();
  readonly left = output();

  private readonly t = computed(() => this.copy.screens().boardActs.many);
  protected readonly heading = computed(() => this.t().assign(this.rows().length));
  protected readonly outcome = signal<readonly Line[] | undefined>(undefined);
  protected readonly found = candidateSearch(() => this.rows()[0]?.id);
  protected readonly candidates = computed(() => {
    const people = this.found.candidates()?.map((one) => (this.isOneKind() ? one : mayBeAsked(one)));
    return people && this.letters() === '' ? [this.bestForEach(), ...people] : people;
  });

  protected search(letters: string): void {
    this.letters.set(letters.trim());
    this.found.search(letters);
  }

  /** The choice stays open until the answer is there, so that the keyboard is never nowhere. */
  protected async give({ person }: Candidate): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    const lines = await this.giving.give(linesTo(this.rows(), person.id === best ? best : person));
    this.isSending = false;
    if (!lines) return this.left.emit();
    if (done(lines).length < lines.length) return this.outcome.set(lines);
    this.giving.announce(lines);
    this.finished.emit();
  }

  /** Whether what holds for the first of them holds for all: one client, one level. */
  private isOneKind(): boolean {
    return new Set(this.rows().map(({ client, level }) => `${client.id} ${level}`)).size === 1;
  }

  private bestForEach(): Candidate {
    const { bestForEach, bestForEachWhy } = this.t();
    const nobody = { level: null, openTickets: null, ceiling: null, reasons: [] };
    return { person: { id: best, name: bestForEach }, team: { name: bestForEachWhy }, eligible: true, ...nobody };
  }
}

/** Of tickets that differ, each says for itself who may not take it. */
const mayBeAsked = (candidate: Candidate): Candidate => ({ ...candidate, eligible: true, reasons: [] });
