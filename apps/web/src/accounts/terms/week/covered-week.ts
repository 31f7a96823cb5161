import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, signal } from '@angular/core';
import { type Weekday, weekdays } from '@vigie/sla';
import { SingleLetters } from '../../../ui/keys';
import { Copy } from '../../../words/copy';
import { type CoverageDraft, isNew, type WeekDraft } from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { minutesOf, tidied, windowOf } from '../draft/typed-hours';
import { Typed } from '../parts/typed';
import { CopyDay } from './copy-day';
import { edgeAt } from './drag-edge';
import {
  type Bar,
  barsOf,
  copiedTo,
  coveredInWeek,
  coveredOn,
  inTwo,
  overMidnight,
  type Place,
  step,
  windowAt,
  withAnother,
  withEdge,
  withWindows,
} from './week-windows';

/** Seven days from midnight to midnight and what of them is covered: chosen and changed by keys, by dragging, by typing. */
@Component({
  selector: 'vg-covered-week',
  imports: [CopyDay, Typed],
  templateUrl: './covered-week.html',
  styleUrl: './covered-week.css',
  host: { '(keydown)': 'hear($event)' },
})
export class CoveredWeek {
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  private readonly letters = inject(SingleLetters);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly coverage = input.required<CoverageDraft>();
  /** Its number among the draft's coverages, for faults. */
  readonly number = input.required<number>();
  readonly isReadOnly = input(false);

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly hours = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24];
  private readonly wanted = signal<Place>({ day: 'mon', at: 0 });
  protected readonly isCopying = signal(false);
  private readonly week = computed(() => this.coverage().week);
  /** A window, or the place of the first one on a day that has none. */
  protected readonly chosen = computed<Place>(() => {
    const { day, at } = this.wanted();
    return { day, at: Math.max(0, Math.min(at, this.week()[day].length - 1)) };
  });
  protected readonly window = computed(() => windowAt(this.week(), this.chosen()));
  protected readonly minutes = computed(() => {
    const window = this.window();
    return window && minutesOf(window);
  });
  protected readonly path = computed(() => {
    const { day, at } = this.chosen();
    return `coverages.${this.number()}.week.${day}.${at}`;
  });
  protected readonly rows = computed(() => weekdays.map((day) => this.rowOf(day)));
  protected readonly total = computed(() => this.t().hours(coveredInWeek(this.week())));
  /** Said of a coverage that is just begun only once somebody wants to publish it. */
  protected readonly neverOpens = computed(() => {
    const isBegun = isNew(this.coverage()) && !this.draft.isLookedOver();
    return isBegun ? undefined : this.draft.faultAt(`coverages.${this.number()}`);
  });

  private rowOf(day: Weekday) {
    const week = this.week();
    const unreadable = week[day].flatMap((window, at) => (minutesOf(window) === undefined ? [at] : []));
    const bars = barsOf(week, day);
    return { day, bars, unreadable, isClosed: week[day].length === 0, total: this.t().hours(coveredOn(week, day)) };
  }

  protected isChosen({ day, at }: Place): boolean {
    const chosen = this.chosen();
    return chosen.day === day && chosen.at === at;
  }

  protected labelOf({ place, isRest, start, end }: Bar): string {
    const { weekday, week, time } = this.t();
    if (isRest) return week.restOf(weekday[place.day]);
    const minutes = minutesOf(this.week()[place.day][place.at]!) ?? { start, end };
    return `${time(minutes.start)} ${minutes.end > 1440 ? '→' : '–'} ${time(minutes.end > 1440 ? minutes.end - 1440 : minutes.end)}`;
  }

  protected choose(place: Place): void {
    this.wanted.set(place);
  }

  protected type(edge: 'from' | 'to', text: string): void {
    const window = this.window();
    if (window) this.put({ ...window, [edge]: text }, `${this.path()}.${edge}`);
  }

  protected tidy(): void {
    const window = this.window();
    const tidy = window && tidied(window);
    if (tidy && (tidy.from !== window.from || tidy.to !== window.to)) this.put(tidy, `${this.path()}.tidy`);
  }

  protected hear(event: KeyboardEvent): void {
    const isInWeek = (event.target as HTMLElement).closest('.day') !== null;
    if (!isInWeek || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
    const act = (event.shiftKey ? this.shifted : this.plain)[key];
    if (!act || (key.length === 1 && this.letters.choice() === 'off')) return;
    event.preventDefault();
    act();
    this.focusChosen();
  }

  private readonly plain: Readonly<Record<string, () => void>> = {
    ArrowUp: () => this.go(-1, 0),
    ArrowDown: () => this.go(1, 0),
    ArrowLeft: () => this.go(0, -1),
    ArrowRight: () => this.go(0, 1),
    A: () => this.add(this.chosen().day),
    N: () => this.passMidnight(),
    B: () => this.cut(),
    C: () => this.startCopying(),
    Delete: () => this.remove(),
    Backspace: () => this.remove(),
    Z: () => !this.isReadOnly() && this.draft.undo(),
  };
  private readonly shifted: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => this.nudge('end', -step),
    ArrowRight: () => this.nudge('end', step),
    ArrowUp: () => this.nudge('start', -step),
    ArrowDown: () => this.nudge('start', step),
  };

  private go(days: number, windows: number): void {
    const { day, at } = this.chosen();
    const next = weekdays[Math.min(6, Math.max(0, weekdays.indexOf(day) + days))]!;
    this.wanted.set({ day: next, at: Math.max(0, at + windows) });
  }

  private nudge(edge: 'start' | 'end', by: number): void {
    const minutes = this.minutes();
    if (minutes) this.put(windowOf(withEdge(minutes, edge, minutes[edge] + by)), `${this.path()} ${edge}`);
  }

  protected add(day: Weekday): void {
    this.changeWeek((week) => withAnother(week, day));
    this.wanted.set({ day, at: Infinity });
    this.focusChosen();
  }

  protected passMidnight(): void {
    const minutes = this.minutes();
    if (minutes) this.put(windowOf(overMidnight(minutes)));
  }

  protected cut(): void {
    const minutes = this.minutes();
    const parts = minutes && inTwo(minutes);
    if (parts) this.changeWeek((week) => withWindows(week, this.chosen(), ...parts.map(windowOf)));
  }

  protected remove(): void {
    if (this.window()) this.changeWeek((week) => withWindows(week, this.chosen()));
  }

  protected startCopying(): void {
    if (!this.isReadOnly()) this.isCopying.set(true);
  }

  protected copyTo(days: readonly Weekday[]): void {
    const { day } = this.chosen();
    this.isCopying.set(false);
    this.changeWeek((week) => copiedTo(week, day, days));
  }

  /** An edge under the pointer, until it is let go: one change to take back. */
  protected drag(event: PointerEvent, { place }: Bar, edge: 'start' | 'end'): void {
    if (this.isReadOnly()) return;
    const handle = event.target as HTMLElement;
    const row = handle.closest<HTMLElement>('.day');
    if (!row) return;
    this.choose(place);
    const field = `${this.path()} drag ${event.timeStamp}`;
    const { move, end } = edgeAt(row, (to) => {
      const minutes = this.minutes();
      if (minutes) this.put(windowOf(withEdge(minutes, edge, to)), field);
    });
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => end(handle), { once: true });
  }

  private put(window: { readonly from: string; readonly to: string }, field?: string): void {
    this.changeWeek((week) => withWindows(week, this.chosen(), window), field);
  }

  private changeWeek(next: (week: WeekDraft) => WeekDraft, field?: string): void {
    if (!this.isReadOnly()) this.draft.changeCoverage(this.coverage().id, ({ week }) => ({ week: next(week) }), field);
  }

  private focusChosen(): void {
    const show = (): void => this.element.querySelector<HTMLElement>('[data-chosen]')?.focus();
    afterNextRender(show, { injector: this.injector });
  }
}
