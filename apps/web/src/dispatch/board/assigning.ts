import { computed, inject, Injectable, signal } from '@angular/core';
import { iso, instant } from '@vigie/kernel';
import { Acts } from '../../graph/acts';
import { AssignTicketDocument } from '../../graph/generated/graphql';
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

/** Assigns at once on screen, then for good; takes it back when refused, and lets the person take it back for six seconds. */
@Injectable()
export class Assigning {
  private readonly acts = inject(Acts);
  private readonly feed = inject(QueueFeed);
  private readonly toaster = inject(Toaster);
  private readonly copy = inject(Copy);
  private readonly t = computed(() => this.copy.screens());
  readonly conflict = signal<Conflict | undefined>(undefined);

  /** Gives the ticket to a person, or back to the queue (null); `expected` is who the caller sees as assignee. */
  async assign(row: Row, wanted: Person | null, expected: Person | null = row.assignee): Promise<void> {
    const shown = withAssignee(row, wanted);
    this.feed.show(shown);
    const sent = this.send(row, shown, wanted, expected);
    this.announce(row, wanted, sent);
    await sent;
  }

  private announce(before: Row, wanted: Person | null, sent: Promise<Row | undefined>): void {
    const { assign } = this.t();
    const { reference } = before;
    this.toaster.say({
      text: wanted ? assign.done(reference, wanted.name) : assign.released(reference),
      act: { word: assign.undo, key: 'Z', run: () => void this.undo(before, sent) },
    });
  }

  private async undo(before: Row, sent: Promise<Row | undefined>): Promise<void> {
    const done = await sent;
    if (!done) return;
    const shown = withAssignee(done, before.assignee);
    this.feed.show(shown);
    const undone = await this.send(done, shown, before.assignee, done.assignee);
    if (undone) this.toaster.say({ text: this.t().assign.undone(before.reference) });
  }

  /** The row as the server holds it, or undefined when the act was refused or could not leave; the screen says so. */
  private async send(
    before: Row,
    shown: Row,
    wanted: Person | null,
    expected: Person | null,
  ): Promise<Row | undefined> {
    const input = { ticketId: before.id, assigneeId: wanted?.id ?? null, expectedAssigneeId: expected?.id ?? null };
    try {
      const answer = await this.acts.send(AssignTicketDocument, input);
      if (answer.ok) {
        this.feed.show(answer.value);
        return answer.value;
      }
      this.takeBack(before, shown);
      const { refusal } = answer;
      if ('since' in refusal) this.concede({ row: before, winner: refusal.assignee, since: refusal.since, wanted });
      else this.toaster.say({ text: refusal.message });
    } catch (failure) {
      this.takeBack(before, shown);
      this.toaster.say({ text: failure instanceof Unreachable ? this.t().outage.notSent : this.t().outage.failed });
    }
    return undefined;
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
