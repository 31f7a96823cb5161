import { computed, inject, Injectable } from '@angular/core';
import { Acts } from '../../../graph/acts';
import { AssignTicketDocument, AssignTicketsDocument } from '../../../graph/generated/graphql';
import { Unreachable } from '../../../graph/wire';
import { type Toast, Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import type { Row } from '../queue';
import { QueueFeed } from '../queue-feed';
import { accepted, answeredLines, assignmentsOf, done, type Line } from './lines';

/** A ticket that could not be put back, and why. */
interface NotUndone {
  readonly row: Row;
  readonly why: string;
}

/** Gives many tickets in one act, each with its own answer, and takes all that was given back for six seconds. */
@Injectable()
export class GivingMany {
  private readonly acts = inject(Acts);
  private readonly feed = inject(QueueFeed);
  private readonly toaster = inject(Toaster);
  private readonly copy = inject(Copy);
  private readonly t = computed(() => this.copy.screens());

  /** The lines with what became of those accepted; undefined when nothing is known to be done, which is said. */
  async give(lines: readonly Line[]): Promise<readonly Line[] | undefined> {
    try {
      const answer = await this.acts.send(AssignTicketsDocument, { assignments: assignmentsOf(accepted(lines)) });
      if (!answer.ok) return this.say({ text: answer.refusal.message });
      const now = answeredLines(lines, answer.value.answers);
      this.show(now);
      return now;
    } catch (failure) {
      return this.say({ text: failure instanceof Unreachable ? this.t().outage.notSent : this.t().outage.failed });
    }
  }

  /** Says how many were given, and offers to take them back. */
  announce(lines: readonly Line[]): void {
    const given = done(lines);
    if (given.length === 0) return;
    const { boardActs, assign } = this.t();
    const refusals = lines.filter(({ fate }) => fate?.kind === 'refused').length;
    const { assigned, outcome } = boardActs.many;
    const text = refusals > 0 ? outcome(given.length, refusals) : assigned(given.length);
    this.say({ text, act: { word: assign.undo, key: 'Z', run: () => void this.undo(given) } });
  }

  /** Puts each back to whom it was with: to people in one act, into the queue one by one. */
  async undo(given: readonly Line[]): Promise<void> {
    try {
      const kept = [...(await this.backToPeople(given)), ...(await this.backToQueue(given))];
      const { undone, notUndone } = this.t().boardActs.many;
      const references = kept.map(({ row }) => row.reference).join(', ');
      const [first] = kept;
      this.say({ text: first ? notUndone(references, first.why) : undone(given.length) });
    } catch (failure) {
      this.say({ text: failure instanceof Unreachable ? this.t().outage.notSent : this.t().outage.failed });
    }
  }

  private async backToPeople(given: readonly Line[]): Promise<readonly NotUndone[]> {
    const back = given.flatMap((line) => (line.from ? backOf(line) : []));
    if (back.length === 0) return [];
    const answer = await this.acts.send(AssignTicketsDocument, { assignments: assignmentsOf(back) });
    if (!answer.ok) return back.map(({ row }) => ({ row, why: answer.refusal.message }));
    this.show(answeredLines(back, answer.value.answers));
    return answer.value.answers.flatMap((one, index) =>
      'code' in one ? { row: back[index]!.row, why: one.message } : [],
    );
  }

  private async backToQueue(given: readonly Line[]): Promise<readonly NotUndone[]> {
    const kept: NotUndone[] = [];
    for (const { row } of given.flatMap((line) => (line.from ? [] : backOf(line)))) {
      const input = { ticketId: row.id, assigneeId: null, expectedAssigneeId: row.assignee?.id ?? null };
      const answer = await this.acts.send(AssignTicketDocument, input);
      if (answer.ok) this.feed.show(answer.value);
      else kept.push({ row, why: answer.refusal.message });
    }
    return kept;
  }

  private show(lines: readonly Line[]): void {
    for (const { fate } of done(lines)) if (fate?.kind === 'done') this.feed.show(fate.row);
  }

  private say(toast: Toast): undefined {
    this.toaster.say(toast);
  }
}

/** The same ticket on its way back. */
const backOf = ({ from, fate }: Line): Line[] =>
  fate?.kind === 'done'
    ? [{ row: fate.row, from: fate.row.assignee, to: from, load: null, isAccepted: true, fate: undefined }]
    : [];
