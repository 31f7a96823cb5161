import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type HoldReason, HoldTicketDocument, ResumeTicketDocument } from '../../../graph/generated/graphql';
import { Popup } from '../../../ui/popup/popup';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import type { Row } from '../queue';
import { EachRefused } from './each-refused';
import { type Sent, SendingEach } from './sending-each';

/** What several tickets wait for, by the number that stands before it. */
@Component({
  selector: 'vg-hold-many',
  imports: [EachRefused, Popup],
  templateUrl: './hold-many.html',
  styleUrl: './several.css',
  host: { '(keydown)': 'hear($event)' },
})
export class HoldMany {
  private readonly copy = inject(Copy);
  private readonly toaster = inject(Toaster);
  private readonly sending = inject(SendingEach);
  readonly rows = input.required<readonly Row[]>();
  /** All of them were answered. */
  readonly finished = output();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly w = computed(() => this.t().boardActs.many);
  protected readonly reasons: readonly HoldReason[] = ['CLIENT', 'VENDOR', 'PROBLEM', 'EVIDENCE'];
  protected readonly isSending = signal(false);
  protected readonly outcome = signal<Sent | undefined>(undefined);
  protected readonly outcomeWord = computed(() => {
    const sent = this.outcome();
    return this.w().holdSome(sent?.done.length ?? 0, sent?.refused.length ?? 0);
  });

  /** By where the key lies, not what it types: unshifted, the digits of a French keyboard type `&`, `é`, `"`. */
  protected hear(event: KeyboardEvent): void {
    const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(event.code) ?? [];
    const reason = this.reasons[Number(digit) - 1];
    if (reason === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void this.hold(reason);
  }

  protected async hold(reason: HoldReason): Promise<void> {
    if (this.isSending() || this.outcome()) return;
    this.isSending.set(true);
    const sent = await this.sending.each(this.rows(), ({ id: ticketId }) =>
      this.sending.acts.send(HoldTicketDocument, { ticketId, reason, until: null }),
    );
    this.isSending.set(false);
    if (sent.done.length > 0) this.announce(sent.done, reason);
    if (sent.refused.length > 0) this.outcome.set(sent);
    else this.finished.emit();
  }

  private announce(held: readonly Row[], reason: HoldReason): void {
    const text = this.w().held(held.length, this.t().ticket.holdReason[reason]);
    this.toaster.say({ text, act: { word: this.t().moves.resume, key: 'Z', run: () => void this.resume(held) } });
  }

  private async resume(held: readonly Row[]): Promise<void> {
    const sent = await this.sending.each(held, ({ id: ticketId }) =>
      this.sending.acts.send(ResumeTicketDocument, { ticketId }),
    );
    const { resumed, notUndone } = this.w();
    const references = sent.refused.map(({ row }) => row.reference).join(', ');
    const [first] = sent.refused;
    this.toaster.say({ text: first ? notUndone(references, first.why) : resumed(sent.done.length) });
  }
}
