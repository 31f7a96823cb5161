import { computed, inject, Injectable, signal } from '@angular/core';
import { iso, instant } from '@vigie/kernel';
import { type Answer, Acts } from '../../graph/acts';
import {
  AssignTicketDocument,
  type AssignTicketMutation,
  type NotEligibleFragment,
  type OverridableReason,
  TakeTicketDocument,
  type TakeTicketMutation,
} from '../../graph/generated/graphql';
import { takesTickets, Viewer } from '../../graph/viewer';
import { Unreachable } from '../../graph/wire';
import { Toaster } from '../../ui/toast/toaster';
import { Copy } from '../../words/copy';
import type { Row } from './queue';
import { QueueFeed } from './queue-feed';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Somebody was quicker: who holds the ticket now, and whom this person wanted. */
export interface Conflict {
  readonly row: Row;
  readonly winner: Person | null;
  readonly since: string;
  readonly wanted: Person | null;
}

/** Somebody may not take a ticket: why, and who may instead. */
export interface Refused extends NotEligibleFragment {
  readonly row: Row;
}

type Given = Answer<AssignTicketMutation['assignTicket'] | TakeTicketMutation['takeTicket']>;

/** Assigns at once on screen, then for good; takes it back when refused, and lets the person take it back for six seconds. */
@Injectable()
export class Assigning {
  private readonly acts = inject(Acts);
  private readonly feed = inject(QueueFeed);
  private readonly toaster = inject(Toaster);
  private readonly copy = inject(Copy);
  private readonly viewer = inject(Viewer);
  private readonly t = computed(() => this.copy.screens());
  readonly conflict = signal<Conflict | undefined>(undefined);
  readonly refused = signal<Refused | undefined>(undefined);

  /** Gives the ticket to a person, or back to the queue (null); whom the row shows is whom the caller saw. */
  async assign(row: Row, wanted: Person | null, override: readonly OverridableReason[] = []): Promise<void> {
    const { done, released } = this.t().assign;
    const said = wanted ? done(row.reference, wanted.name) : released(row.reference);
    await this.give(row, wanted, said, () => this.sendTo(row, wanted, override));
  }

  /** `T`: the ticket goes to whoever sits here. */
  async take(row: Row): Promise<void> {
    const [me, { took, mayNotTake }] = [this.viewer.me(), this.t().assign];
    if (!takesTickets(me)) return this.toaster.say({ text: mayNotTake });
    const input = { ticketId: row.id, expectedAssigneeId: row.assignee?.id ?? null };
    await this.give(row, me, took(row.reference), () => this.acts.send(TakeTicketDocument, input));
  }

  /** Asks for somebody who is known to be refused, so that the server says why and who may instead; nothing is shown before. */
  async askWhyNot(row: Row, person: Person): Promise<void> {
    const done = await this.send(row, row, person, () => this.sendTo(row, person));
    if (done) this.toaster.say({ text: this.t().assign.done(row.reference, person.name) });
  }

  private async give(row: Row, wanted: Person | null, text: string, act: () => Promise<Given>): Promise<void> {
    const shown = withAssignee(row, wanted);
    this.feed.show(shown);
    const sent = this.send(row, shown, wanted, act);
    const undo = { word: this.t().assign.undo, key: 'Z', run: () => void this.undo(row, sent) };
    this.toaster.say({ text, act: undo });
    await sent;
  }

  private async undo(before: Row, sent: Promise<Row | undefined>): Promise<void> {
    const done = await sent;
    if (!done) return;
    const shown = withAssignee(done, before.assignee);
    this.feed.show(shown);
    const undone = await this.send(done, shown, before.assignee, () => this.sendTo(done, before.assignee));
    if (undone) this.toaster.say({ text: this.t().assign.undone(before.reference) });
  }

  private sendTo(row: Row, wanted: Person | null, override: readonly OverridableReason[] = []): Promise<Given> {
    const [assigneeId, expectedAssigneeId] = [wanted?.id ?? null, row.assignee?.id ?? null];
    return this.acts.send(AssignTicketDocument, {
      ticketId: row.id,
      assigneeId,
      expectedAssigneeId,
      override: [...override],
    });
  }

  /** The row as the server holds it, or undefined when the act was refused or could not leave; the screen says so. */
  private async send(
    before: Row,
    shown: Row,
    wanted: Person | null,
    act: () => Promise<Given>,
  ): Promise<Row | undefined> {
    try {
      const answer = await act();
      if (answer.ok) {
        this.feed.show(answer.value);
        return answer.value;
      }
      this.takeBack(before, shown);
      this.tellWhy(before, wanted, answer.refusal);
    } catch (failure) {
      this.takeBack(before, shown);
      this.toaster.say({ text: failure instanceof Unreachable ? this.t().outage.notSent : this.t().outage.failed });
    }
    return undefined;
  }

  private tellWhy(row: Row, wanted: Person | null, refusal: Extract<Given, { ok: false }>['refusal']): void {
    if ('since' in refusal) return this.concede({ row, winner: refusal.assignee, since: refusal.since, wanted });
    if (!('reasons' in refusal)) return this.toaster.say({ text: refusal.message });
    this.toaster.clear();
    this.refused.set({ ...refusal, row });
  }

  private concede(conflict: Conflict): void {
    this.toaster.clear();
    this.feed.show(withAssignee(conflict.row, conflict.winner, conflict.since));
    this.conflict.set(conflict);
  }

  /** Unless a live change has already said better. */
  private takeBack(before: Row, shown: Row): void {
    if (this.feed.rowOf(before.id) === shown) this.feed.show(before);
  }
}

const withAssignee = (row: Row, assignee: Person | null, assignedAt = iso(instant(Date.now()))): Row => ({
  ...row,
  assignee,
  assignedAt: assignee && assignedAt,
});
