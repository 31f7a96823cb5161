import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';

/** Something to find by a few letters; `more` tells two of one name apart. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly more: string | null;
}

let count = 0;

/** A field that searches as one types and lets one choose from what is found; leaving it empty chooses nothing. */
@Component({ selector: 'vg-finder', templateUrl: './finder.html', styleUrl: './finder.css' })
export class Finder {
  readonly label = input.required<string>();
  readonly placeholder = input('');
  readonly nothingFound = input.required<string>();
  /** Undefined while they are being searched. */
  readonly options = input.required<readonly Found[] | undefined>();
  readonly selected = input<Found | null>(null);
  readonly isDisabled = input(false);
  readonly searched = output<string>();
  readonly chosen = output<Found | null>();

  protected readonly id = `finder-${++count}`;
  protected readonly isOpen = signal(false);
  protected readonly text = linkedSignal(() => this.selected()?.name ?? '');
  protected readonly active = linkedSignal<readonly Found[] | undefined, number>({
    source: this.options,
    computation: () => 0,
  });
  protected readonly activeId = computed(() =>
    this.isOpen() && this.options()?.length ? `${this.id}-${this.active()}` : null,
  );

  protected open(): void {
    if (this.isOpen() || this.isDisabled()) return;
    this.isOpen.set(true);
    this.searched.emit(this.selected() ? '' : this.text());
  }

  protected type(text: string): void {
    this.text.set(text);
    this.isOpen.set(true);
    this.searched.emit(text);
    if (text === '') this.chosen.emit(null);
  }

  protected travel(event: Event, by: number): void {
    event.preventDefault();
    this.open();
    const last = (this.options()?.length ?? 0) - 1;
    this.active.update((index) => Math.max(0, Math.min(last, index + by)));
  }

  protected enter(event: Event): void {
    const option = this.options()?.[this.active()];
    if (!this.isOpen() || !option) return;
    event.preventDefault();
    this.choose(option);
  }

  protected choose(option: Found): void {
    this.text.set(option.name);
    this.isOpen.set(false);
    this.chosen.emit(option);
  }

  /** Closes the list alone: the popup around it stays. */
  protected leave(event: Event): void {
    if (!this.isOpen()) return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  /** A text that chose nothing is not kept: it would look like a choice. */
  protected close(): void {
    this.isOpen.set(false);
    this.text.set(this.selected()?.name ?? '');
  }
}
