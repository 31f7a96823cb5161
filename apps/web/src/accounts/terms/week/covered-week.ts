import { Component, computed, inject, input, signal } from '@angular/core';
import type { Weekday } from '@vigie/sla';
import { minutesOf, tidied } from '../../../ui/week-grid/typed-hours';
import { placeIn, type WeekChange, WeekGrid } from '../../../ui/week-grid/week-grid';
import { copiedTo, coveredInWeek, type Place, windowAt, withWindows } from '../../../ui/week-grid/week-windows';
import { Copy } from '../../../words/copy';
import { type CoverageDraft, isNew } from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { Typed } from '../parts/typed';
import { CopyDay } from './copy-day';

/** The week of a coverage, and the times of the chosen window to type. */
@Component({
  selector: 'vg-covered-week',
  imports: [CopyDay, Typed, WeekGrid],
  templateUrl: './covered-week.html',
  styleUrl: './covered-week.css',
})
export class CoveredWeek {
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  readonly coverage = input.required<CoverageDraft>();
  /** Its number among the draft's coverages, for faults. */
  readonly number = input.required<number>();
  readonly isReadOnly = input(false);

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly wanted = signal<Place>({ day: 'mon', at: 0 });
  protected readonly isCopying = signal(false);
  private readonly week = computed(() => this.coverage().week);
  protected readonly chosen = computed(() => placeIn(this.week(), this.wanted()));
  protected readonly window = computed(() => windowAt(this.week(), this.chosen()));
  protected readonly minutes = computed(() => {
    const window = this.window();
    return window && minutesOf(window);
  });
  protected readonly path = computed(() => {
    const { day, at } = this.chosen();
    return `coverages.${this.number()}.week.${day}.${at}`;
  });
  protected readonly total = computed(() => this.t().hours(coveredInWeek(this.week())));
  /** Said of a coverage that is just begun only once somebody wants to publish it. */
  protected readonly neverOpens = computed(() => {
    const isBegun = isNew(this.coverage()) && !this.draft.isLookedOver();
    return isBegun ? undefined : this.draft.faultAt(`coverages.${this.number()}`);
  });

  protected put({ week, gesture }: WeekChange): void {
    const { id } = this.coverage();
    this.draft.changeCoverage(id, () => ({ week }), gesture && `${id} ${gesture}`);
  }

  protected type(edge: 'from' | 'to', text: string): void {
    const window = this.window();
    if (!window) return;
    const week = withWindows(this.week(), this.chosen(), { ...window, [edge]: text });
    this.put({ week, gesture: `${this.path()}.${edge}` });
  }

  protected tidy(): void {
    const window = this.window();
    const tidy = window && tidied(window);
    if (!tidy || (tidy.from === window.from && tidy.to === window.to)) return;
    this.put({ week: withWindows(this.week(), this.chosen(), tidy), gesture: `${this.path()}.tidy` });
  }

  protected undo(): void {
    if (!this.isReadOnly()) this.draft.undo();
  }

  protected startCopying(): void {
    if (!this.isReadOnly()) this.isCopying.set(true);
  }

  protected copyTo(days: readonly Weekday[]): void {
    const { day } = this.chosen();
    this.isCopying.set(false);
    this.put({ week: copiedTo(this.week(), day, days) });
  }
}
