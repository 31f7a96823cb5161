import { Component, computed, effect, inject, input, linkedSignal, output, signal } from '@angular/core';
import { type ActId, Acts, newActId } from '../../../graph/acts';
import {
  type DayOffFragment,
  EffectOfHolidayDocument,
  type MovedFragment,
  SettleHolidayDocument,
  type SettleHolidayInput,
} from '../../../graph/generated/graphql';
import { Graph } from '../../../graph/graph';
import { Unreachable } from '../../../graph/wire';
import { Popup } from '../../../ui/popup/popup';
import { Copy } from '../../../words/copy';
import { MovedList } from '../../../ui/moved-list/moved-list';

/** Confirms a provisional day off, maybe on another date, or dismisses it: the clocks that it moves are shown before. */
@Component({
  selector: 'vg-settle-day',
  imports: [MovedList, Popup],
  templateUrl: './settle-day.html',
  styleUrl: '../parts/small-form.css',
})
export class SettleDay {
  private readonly acts = inject(Acts);
  private readonly graph = inject(Graph);
  private readonly copy = inject(Copy);
  readonly day = input.required<DayOffFragment>();
  readonly written = output();
  readonly left = output();

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly name = computed(() => (this.copy.language() === 'fr' ? this.day().nameFr : this.day().nameEn));
  protected readonly statuses = ['CONFIRMED', 'DISMISSED'] as const;
  protected readonly status = signal<'CONFIRMED' | 'DISMISSED'>('CONFIRMED');
  protected readonly date = linkedSignal(() => this.day().date);
  private readonly wish = computed<SettleHolidayInput>(() => ({
    holidayId: this.day().id,
    status: this.status(),
    date: this.date(),
  }));
  /** One act as long as it wants the same. */
  private readonly actId = linkedSignal<unknown, ActId>({ source: this.wish, computation: () => newActId() });
  /** Undefined while it is asked, null when nobody can tell. */
  protected readonly effect = signal<MovedFragment | null | undefined>(undefined);
  protected readonly done = signal<MovedFragment | undefined>(undefined);
  protected readonly refusal = signal<string | undefined>(undefined);
  protected readonly isSending = signal(false);

  constructor() {
    effect((onCleanup) => {
      const question = { isAsked: true };
      onCleanup(() => (question.isAsked = false));
      this.effect.set(undefined);
      void this.ask(this.wish()).then((moved) => question.isAsked && this.effect.set(moved));
    });
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isSending()) return;
    this.isSending.set(true);
    this.refusal.set(undefined);
    try {
      const answer = await this.acts.send(SettleHolidayDocument, this.wish(), this.actId());
      if (answer.ok) this.finish(answer.value.moved);
      else this.refusal.set('fields' in answer.refusal ? answer.refusal.fields[0]?.message : answer.refusal.message);
    } catch (failure) {
      const { outage } = this.copy.screens();
      this.refusal.set(failure instanceof Unreachable ? outage.notSent : outage.failed);
    } finally {
      this.isSending.set(false);
    }
  }

  protected read(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  private finish(moved: MovedFragment): void {
    this.done.set(moved);
    this.written.emit();
  }

  private async ask(input: SettleHolidayInput): Promise<MovedFragment | null> {
    try {
      return (await this.graph.ask(EffectOfHolidayDocument, { input }, 'forget')).effectOfHoliday;
    } catch {
      return null;
    }
  }
}
