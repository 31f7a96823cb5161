import { Component, computed, inject, input, signal } from '@angular/core';
import { type Answer, Acts } from '../../../graph/acts';
import { candidateSearch } from '../../../graph/candidate-search';
import {
  AssignTicketDocument,
  type AssignTicketMutation,
  type NotEligibleFragment,
  type OverridableReason,
  TakeTicketDocument,
  type TakeTicketMutation,
} from '../../../graph/generated/graphql';
import { Viewer } from '../../../graph/viewer';
import { Unreachable } from '../../../graph/wire';
import { Avatar } from '../../../ui/avatar/avatar';
import { type Candidate, CandidatePicker } from '../../../ui/candidate-picker/candidate-picker';
import { type Person, RefusalNotice } from '../../../ui/refusal-notice/refusal-notice';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import { Moment } from '../../../words/time-pipes';
import type { SheetTicket } from '../sheet-feed';

type Given = Answer<AssignTicketMutation['assignTicket'] | TakeTicketMutation['takeTicket']>;

/** Who holds the ticket, since when, and who may take it next. */
@Component({
  selector: 'vg-assignment',
  imports: [Avatar, CandidatePicker, Moment, RefusalNotice],
  templateUrl: './assignment.html',
  styleUrl: './assignment.css',
})
export class Assignment {
  private readonly acts = inject(Acts);
  private readonly toaster = inject(Toaster);
  private readonly copy = inject(Copy);
  private readonly me = inject(Viewer).me;
  readonly ticket = input.required<SheetTicket>();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly isPicking = signal(false);
  protected readonly refusal = signal<string | undefined>(undefined);
  /** Somebody who may not take it: why, and who may instead. */
  protected readonly refused = signal<NotEligibleFragment | undefined>(undefined);
  protected readonly refusedTitle = computed(() => {
    const [{ reference }, { assign }, person] = [this.ticket(), this.t(), this.refused()?.person];
    return person?.id === this.me().id ? assign.refusedMe(reference) : assign.refused(person?.name ?? '', reference);
  });
  protected readonly mayTake = computed(() => this.ticket().may.take && this.ticket().assignee?.id !== this.me().id);
  protected readonly found = candidateSearch(() => (this.isPicking() ? this.ticket().id : undefined));

  /** Opens the choice of a person, when this role may assign. */
  pick(): void {
    this.isPicking.set(this.ticket().may.assign);
  }

  /** The ticket goes to whoever sits here. */
  take(): void {
    const { id: ticketId, reference, assignee, may } = this.ticket();
    const { took, mayNotTake } = this.t().assign;
    if (!may.take) return this.toaster.say({ text: mayNotTake });
    const input = { ticketId, expectedAssigneeId: assignee?.id ?? null };
    void this.send(this.acts.send(TakeTicketDocument, input), () =>
      this.announce(took(reference), this.me(), assignee),
    );
  }

  protected choose({ person }: Candidate): void {
    this.isPicking.set(false);
    void this.assign(person);
  }

  /** The choice stays open until the answer is there, so that the keyboard is never nowhere. */
  protected async askWhyNot({ person }: Candidate): Promise<void> {
    await this.assign(person);
    this.isPicking.set(false);
  }

  protected async assign(
    wanted: Person | null,
    expected: Person | null = this.ticket().assignee,
    override: readonly OverridableReason[] = [],
  ): Promise<void> {
    const { done, released } = this.t().assign;
    const { reference } = this.ticket();
    const said = wanted ? done(reference, wanted.name) : released(reference);
    await this.send(this.sendTo(wanted, expected, override), () => this.announce(said, wanted, expected));
  }

  private sendTo(wanted: Person | null, expected: Person | null, override: readonly OverridableReason[] = []) {
    const [assigneeId, expectedAssigneeId] = [wanted?.id ?? null, expected?.id ?? null];
    const input = { ticketId: this.ticket().id, assigneeId, expectedAssigneeId, override: [...override] };
    return this.acts.send(AssignTicketDocument, input);
  }

  private async send(sent: Promise<Given>, done: () => void): Promise<void> {
    this.refusal.set(undefined);
    try {
      const answer = await sent;
      if (answer.ok) done();
      else if ('reasons' in answer.refusal) this.refused.set(answer.refusal);
      else this.refusal.set(answer.refusal.message);
    } catch (failure) {
      this.toaster.say({ text: failure instanceof Unreachable ? this.t().outage.notSent : this.t().outage.failed });
    }
  }

  private announce(text: string, now: Person | null, before: Person | null): void {
    const { undo, undone } = this.t().assign;
    const takeBack = () =>
      this.send(this.sendTo(before, now), () => this.toaster.say({ text: undone(this.ticket().reference) }));
    this.toaster.say({ text, act: { word: undo, key: 'Z', run: () => void takeBack() } });
  }
}
