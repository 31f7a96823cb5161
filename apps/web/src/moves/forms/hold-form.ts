import { Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { iso } from '@vigie/kernel';
import { Ticker } from '../../browser/ticker';
import { type HoldReason, HoldTicketDocument, ResumeTicketDocument } from '../../graph/generated/graphql';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import type { Toast } from '../../ui/toast/toaster';
import { Copy } from '../../words/copy';
import { formatMoment } from '../../words/format';
import type { TicketAtHand } from '../ticket-at-hand';
import { heldMeanwhile, resumedMeanwhile } from '../meanwhile';
import { Moving } from '../moving';
import { type WakeUp, wakeAt, wakeUps } from '../wake-up';
import { keptForm } from './kept-form';
import { MoveForm } from './move-form';

/** What a ticket waits for, by the number that stands before it, and when it goes on by itself. */
@Component({
  selector: 'vg-hold-form',
  imports: [Control, Field, FormField, FormRoot, MoveForm],
  templateUrl: './hold-form.html',
  styleUrls: ['./fields.css', './hold-form.css'],
  host: { '(keydown)': 'hear($event)' },
})
export class HoldForm {
  private readonly copy = inject(Copy);
  private readonly moving = inject(Moving);
  private readonly ticker = inject(Ticker);
  readonly ticket = input.required<TicketAtHand>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly reasons: readonly HoldReason[] = ['CLIENT', 'VENDOR', 'PROBLEM', 'EVIDENCE'];
  protected readonly wakeUps = wakeUps;
  private readonly kept = keptForm(
    'hold',
    () => this.ticket().id,
    () => ({ wakeUp: 'NEVER' as WakeUp, at: '' }),
  );
  protected readonly form = form(this.kept.typed);
  private readonly wake = computed(() => {
    const { wakeUp, at } = this.kept.typed();
    return wakeAt(wakeUp, at, this.ticker.now());
  });
  /** « reprend seul le 24 nov. 08:00 »; undefined where the date typed is none. */
  protected readonly until = computed(() => {
    const [wake, { alone, byHand }] = [this.wake(), this.t().life.waking];
    if (wake === undefined) return undefined;
    return wake === null ? byHand : alone(formatMoment(this.copy.language(), wake, this.ticker.now()));
  });

  /** By where the key lies, not what it types: unshifted, the digits of a French keyboard type `&`, `é`, `"`. */
  protected hear(event: KeyboardEvent): void {
    const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(event.code) ?? [];
    const reason = this.reasons[Number(digit) - 1];
    if (reason === undefined || event.ctrlKey || event.metaKey || event.altKey || isDate(event.target)) return;
    event.preventDefault();
    void this.hold(reason);
  }

  protected async hold(reason: HoldReason): Promise<void> {
    const [ticket, wake, until] = [this.ticket(), this.wake(), this.until()];
    if (wake === undefined || until === undefined || this.moving.isMoving()) return;
    const wish = { reason, until: wake === null ? null : iso(wake) };
    const text = this.t().life.done.held(ticket.reference, this.t().ticket.holdReason[reason], until);
    const announced = { done: () => this.held(ticket, text), meanwhile: heldMeanwhile(ticket, wish) };
    const answer = await this.moving.send(HoldTicketDocument, { ticketId: ticket.id, ...wish }, announced);
    if (!answer?.ok) return;
    this.kept.clear();
    this.left.emit();
  }

  private held(ticket: TicketAtHand, text: string): Toast {
    return { text, act: { word: this.t().moves.resume, key: 'Z', run: () => this.resume(ticket) } };
  }

  private resume(ticket: TicketAtHand): void {
    const announced = {
      done: () => ({ text: this.t().moves.resumed(ticket.reference) }),
      meanwhile: resumedMeanwhile(ticket),
    };
    void this.moving.send(ResumeTicketDocument, { ticketId: ticket.id }, announced);
  }
}

const isDate = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'datetime-local';
