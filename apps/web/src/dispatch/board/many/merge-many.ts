import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MergeTicketDocument } from '../../../graph/generated/graphql';
import { ClientChip } from '../../../ui/chips/client-chip';
import { Popup } from '../../../ui/popup/popup';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import { Age } from '../../../words/time-pipes';
import type { Row } from '../queue';
import { EachRefused } from './each-refused';
import { type Sent, SendingEach } from './sending-each';

/** The same trouble told several times: which ticket goes on for all of them, the oldest when nobody says otherwise. */
@Component({
  selector: 'vg-merge-many',
  imports: [Age, ClientChip, EachRefused, Popup],
  templateUrl: './merge-many.html',
  styleUrl: './several.css',
})
export class MergeMany {
  private readonly copy = inject(Copy);
  private readonly toaster = inject(Toaster);
  private readonly sending = inject(SendingEach);
  readonly rows = input.required<readonly Row[]>();
  /** All of them were answered. */
  readonly finished = output();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly w = computed(() => this.t().boardActs.many);
  /** The oldest first. */
  protected readonly asked = computed(() => this.rows().toSorted(oldestFirst));
  protected readonly staying = linkedSignal(() => this.asked()[0]);
  protected readonly isSending = signal(false);
  protected readonly outcome = signal<Sent | undefined>(undefined);
  protected readonly outcomeWord = computed(() => {
    const sent = this.outcome();
    return this.w().mergeSome(sent?.done.length ?? 0, sent?.refused.length ?? 0);
  });

  protected async merge(): Promise<void> {
    const into = this.staying();
    if (!into || this.isSending()) return;
    this.isSending.set(true);
    const ending = this.asked().filter(({ id }) => id !== into.id);
    const sent = await this.sending.each(ending, (row) =>
      this.sending.acts.send(MergeTicketDocument, { ticketId: row.id, intoId: into.id }),
    );
    this.isSending.set(false);
    if (sent.refused.length > 0) return this.outcome.set(sent);
    this.toaster.say({ text: this.w().merged(sent.done.length, into.reference) });
    this.finished.emit();
  }
}

const oldestFirst = (one: Row, other: Row): number => Date.parse(one.openedAt) - Date.parse(other.openedAt);
