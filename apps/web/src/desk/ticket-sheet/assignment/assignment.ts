import { Component, computed, inject, input, signal } from '@angular/core';
import { Acts } from '../../../graph/acts';
import { candidateSearch } from '../../../graph/candidate-search';
import { AssignTicketDocument } from '../../../graph/generated/graphql';
import { Unreachable } from '../../../graph/wire';
import { Avatar } from '../../../ui/avatar/avatar';
import { type Candidate, CandidatePicker } from '../../../ui/candidate-picker/candidate-picker';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import { Moment } from '../../../words/time-pipes';
import type { SheetTicket } from '../sheet-feed';

type Person = { readonly id: string; readonly name: string };

/** Who holds the ticket, since when, and who may take it next. */
@Component({
  selector: 'vg-assignment',
  imports: [Avatar, CandidatePicker, Moment],
  templateUrl: './assignment.html',
  styleUrl: './assignment.css',
})
export class Assignment {
  private readonly acts = inject(Acts);
  private readonly toaster = inject(Toaster);
  private readonly copy = inject(Copy);
  readonly ticket = input.required<SheetTicket>();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly isPicking = signal(false);
  protected readonly refusal = signal<string | undefined>(undefined);
  protected readonly found = candidateSearch(() => (this.isPicking() ? this.ticket().id : undefined));

  /** Opens the choice of a person, when this role may assign. */
  pick(): void {
    this.isPicking.set(this.ticket().may.assign);
  }

  protected choose({ person }: Candidate): void {
    this.isPicking.set(false);
    void this.assign(person);
  }

  protected async assign(wanted: Person | null, expected = this.ticket().assignee, isUndo = false): Promise<void> {
    this.refusal.set(undefined);
    const { id: ticketId, reference } = this.ticket();
    const input = { ticketId, assigneeId: wanted?.id ?? null, expectedAssigneeId: expected?.id ?? null };
    try {
      const answer = await this.acts.send(AssignTicketDocument, input);
      if (!answer.ok) this.refusal.set(answer.refusal.message);
      else if (isUndo) this.toaster.say({ text: this.t().assign.undone(reference) });
      else this.announce(reference, wanted, expected);
    } catch (failure) {
      this.toaster.say({ text: failure instanceof Unreachable ? this.t().outage.notSent : this.t().outage.failed });
    }
  }

  private announce(reference: string, wanted: Person | null, before: Person | null): void {
    const { done, released, undo } = this.t().assign;
    this.toaster.say({
      text: wanted ? done(reference, wanted.name) : released(reference),
      act: { word: undo, key: 'Z', run: () => void this.assign(before, wanted, true) },
    });
  }
}
