import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Ticker } from '../../../browser/ticker';
import type { DayOffFragment } from '../../../graph/generated/graphql';
import { Icon } from '../../../ui/icon';
import { Copy } from '../../../words/copy';
import { TermsDraft } from '../draft/terms-draft';
import { AddDay } from './add-day';
import { SettleDay } from './settle-day';

/** The days off to come of the lists that some coverage observes, and of the client's own; what is provisional is settled here. */
@Component({
  selector: 'vg-days-off',
  imports: [AddDay, Icon, SettleDay],
  templateUrl: './days-off.html',
  styleUrl: './days-off.css',
})
export class DaysOff {
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  private readonly ticker = inject(Ticker);
  /** Whether the client's own list may be written; country lists are those of the whole installation. */
  readonly mayWrite = input(false);
  readonly mayWriteCountries = input(false);
  /** Something was written: what was read before is old. */
  readonly written = output();

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly language = this.copy.language;
  protected readonly settled = signal<DayOffFragment | undefined>(undefined);
  protected readonly isAdding = signal(false);
  protected readonly days = computed(() => {
    const today = new Date(this.ticker.now()).toISOString().slice(0, 10);
    const lists = new Set(this.draft.draft().coverages.flatMap(({ holidayLists }) => holidayLists));
    return this.draft
      .daysOff()
      .filter(({ date, list, status }) => date >= today && status !== 'DISMISSED' && (list === null || lists.has(list)))
      .toSorted((one, other) => (one.date < other.date ? -1 : 1));
  });

  protected nameOf({ nameFr, nameEn }: DayOffFragment): string {
    return this.language() === 'fr' ? nameFr : nameEn;
  }

  protected listOf({ list }: DayOffFragment): string {
    return list === null ? this.t().daysOff.own : (this.t().coverage.list[list] ?? list);
  }

  protected maySettle({ list, status }: DayOffFragment): boolean {
    return status === 'PROVISIONAL' && (list === null ? this.mayWrite() : this.mayWriteCountries());
  }

  protected add(): void {
    if (this.mayWrite()) this.isAdding.set(true);
  }
}
