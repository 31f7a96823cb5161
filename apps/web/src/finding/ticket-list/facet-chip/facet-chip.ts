import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { Icon } from '../../../ui/icon';
import { Copy } from '../../../words/copy';
import { findWords, typedWords } from '../../../words/find-words';
import type { Option } from '../facet-options';

let count = 0;
/** Longer lists can be narrowed by a few letters. */
const readAtOnce = 10;

/** One facet of the filter: a chip that says what it lets through, and opens on its choices. */
@Component({
  selector: 'vg-facet-chip',
  imports: [Icon],
  templateUrl: './facet-chip.html',
  styleUrl: './facet-chip.css',
})
export class FacetChip {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly label = input.required<string>();
  /** What it lets through; undefined when everything. */
  readonly value = input<string>();
  readonly isNarrowed = input(false);
  readonly options = input<readonly Option[]>([]);
  readonly pressed = output<Option>();
  /** Takes the facet out of the filter. */
  readonly released = output();
  /** Its choices are looked at. */
  readonly opened = output();

  protected readonly t = inject(Copy).screens;
  protected readonly id = `facet-${++count}`;
  protected readonly letters = signal('');
  protected readonly isLong = computed(() => this.options().length > readAtOnce);
  protected readonly shown = computed(() => {
    const typed = typedWords(this.letters());
    return this.options().filter(({ word }) => findWords(typed, word));
  });

  protected follow({ newState }: ToggleEvent): void {
    if (newState === 'open') this.opened.emit();
    else this.letters.set('');
  }

  /** The chip takes the keyboard that the vanishing cross leaves. */
  protected release(): void {
    this.host.querySelector<HTMLElement>('.chip')?.focus();
    this.released.emit();
  }
}
