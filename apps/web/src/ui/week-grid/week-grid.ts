import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  model,
  output,
} from '@angular/core';
import { type Weekday, weekdays } from '@vigie/sla';
import { Copy } from '../../words/copy';
import { SingleLetters } from '../keys';
import { edgeAt } from './drag-edge';
import { minutesOf, type TypedWindow, windowOf } from './typed-hours';
import {
  type Bar,
  barsOf,
  coveredOn,
  inTwo,
  overMidnight,
  type Place,
  step,
  type TypedWeek,
  windowAt,
  withAnother,
  withEdge,
  withWindows,
} from './week-windows';

/** Another week; changes with the same `gesture`, such as those of one drag, are taken back together. */
export interface WeekChange {
  readonly week: TypedWeek;
  readonly gesture?: string;
}

/** Seven days from midnight to midnight and what of them is open: a window is chosen and changed by keys or by its edges. */
@Component({
  selector: 'vg-week-grid',
  templateUrl: './week-grid.html',
  styleUrl: './week-grid.css',
  host: { '(keydown)': 'hear($event)' },
})
export class WeekGrid {
  private readonly copy = inject(Copy);
  private readonly letters = inject(SingleLetters);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly week = input.required<TypedWeek>();
  readonly isReadOnly = input(false);
  /** Where the keys act: a window, or a day that has none. */
  readonly chosen = model<Place>({ day: 'mon', at: 0 });
  readonly changed = output<WeekChange>();
  readonly copyAsked = output();
  readonly undoAsked = output();

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly hours = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24];
  private readonly place = computed(() => placeIn(this.week(), this.chosen()));
  private readonly minutes = computed(() => {
    const window = windowAt(this.week(), this.place());
    return window && minutesOf(window);
  });
  protected readonly rows = computed(() => weekdays.map((day) => this.rowOf(day)));

  private rowOf(day: Weekday) {
    const week = this.week();
    const unreadable = week[day].flatMap((window, at) => (minutesOf(window) === undefined ? [at] : []));
    const total = this.t().hours(coveredOn(week, day));
    return { day, bars: barsOf(week, day), unreadable, isClosed: week[day].length === 0, total };
  }

  protected isChosen({ day, at }: Place): boolean {
    const chosen = this.place();
    return chosen.day === day && chosen.at === at;
  }

  protected labelOf({ place, isRest, start, end }: Bar): string {
    const { weekday, week, time } = this.t();
    if (isRest) return week.restOf(weekday[place.day]);
    const minutes = minutesOf(this.week()[place.day][place.at]!) ?? { start, end };
    const isOverMidnight = minutes.end > 1440;
    const until = time(isOverMidnight ? minutes.end - 1440 : minutes.end);
    return `${time(minutes.start)} ${isOverMidnight ? '→' : '–'} ${until}`;
  }

  protected choose(place: Place): void {
    this.chosen.set(place);
  }

  protected hear(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
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
    A: () => this.add(this.place().day),
    N: () => this.passMidnight(),
    B: () => this.cut(),
    C: () => this.copyAsked.emit(),
    Delete: () => this.remove(),
    Backspace: () => this.remove(),
    Z: () => this.undoAsked.emit(),
  };
  private readonly shifted: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => this.nudge('end', -step),
    ArrowRight: () => this.nudge('end', step),
    ArrowUp: () => this.nudge('start', -step),
    ArrowDown: () => this.nudge('start', step),
  };

  private go(days: number, windows: number): void {
    const { day, at } = this.place();
    const next = weekdays[Math.min(6, Math.max(0, weekdays.indexOf(day) + days))]!;
    this.chosen.set(placeIn(this.week(), { day: next, at: Math.max(0, at + windows) }));
  }

  private nudge(edge: 'start' | 'end', by: number): void {
    const minutes = this.minutes();
    const { day, at } = this.place();
    if (minutes) this.put(windowOf(withEdge(minutes, edge, minutes[edge] + by)), `${day} ${at} ${edge}`);
  }

  add(day: Weekday): void {
    this.chosen.set({ day, at: this.week()[day].length });
    this.change(withAnother(this.week(), day));
    this.focusChosen();
  }

  passMidnight(): void {
    const minutes = this.minutes();
    if (minutes) this.put(windowOf(overMidnight(minutes)));
  }

  cut(): void {
    const minutes = this.minutes();
    const parts = minutes && inTwo(minutes);
    if (parts) this.change(withWindows(this.week(), this.place(), ...parts.map(windowOf)));
  }

  remove(): void {
    if (windowAt(this.week(), this.place())) this.change(withWindows(this.week(), this.place()));
  }

  /** An edge under the pointer, until it is let go. */
  protected drag(event: PointerEvent, { place }: Bar, edge: 'start' | 'end'): void {
    const handle = event.target as HTMLElement;
    const row = handle.closest<HTMLElement>('.day');
    if (this.isReadOnly() || !row) return;
    this.choose(place);
    const gesture = `drag ${event.timeStamp}`;
    const { move, end } = edgeAt(row, (to) => {
      const minutes = this.minutes();
      if (minutes) this.put(windowOf(withEdge(minutes, edge, to)), gesture);
    });
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => end(handle), { once: true });
  }

  private put(window: TypedWindow, gesture?: string): void {
    this.change(withWindows(this.week(), this.place(), window), gesture);
  }

  private change(week: TypedWeek, gesture?: string): void {
    if (!this.isReadOnly()) this.changed.emit(gesture === undefined ? { week } : { week, gesture });
  }

  private focusChosen(): void {
    const show = (): void => this.element.querySelector<HTMLElement>('[data-chosen]')?.focus();
    afterNextRender(show, { injector: this.injector });
  }
}

/** The last window of a day in place of one that it does not have. */
export const placeIn = (week: TypedWeek, { day, at }: Place): Place => ({
  day,
  at: Math.max(0, Math.min(at, week[day].length - 1)),
});
