import { Component, computed, effect, type ElementRef, inject, output, viewChild } from '@angular/core';
import { present } from '../../../browser/alarms';
import type { TicketSort } from '../../../graph/generated/graphql';
import { Viewer } from '../../../graph/viewer';
import { Icon } from '../../../ui/icon';
import { Copy } from '../../../words/copy';
import { beginningOf, dayOf, instantOf } from '../days';
import { FacetChip } from '../facet-chip/facet-chip';
import { type Asker, optionsOf } from '../facet-options';
import { type FacetName, facetNames, isNarrowed, released, valueOf } from '../facets';
import { KnownPeople } from '../known-people';
import { ListFilter } from '../list-filter';
import { isSameWish, usual } from '../listing-wish';

const pauseInTyping = 250;
const sorts: readonly TicketSort[] = ['DUE', 'PRIORITY', 'OPENED', 'UPDATED'];
const spans = { day: 0, week: 7, month: 30 } as const;

/** What narrows the list, said and changed in one place: words, then one chip for each facet. */
@Component({
  selector: 'vg-filter-bar',
  imports: [FacetChip, Icon],
  templateUrl: './filter-bar.html',
  styleUrl: './filter-bar.css',
})
export class FilterBar {
  private readonly copy = inject(Copy);
  private readonly people = inject(KnownPeople);
  private readonly searchBox = viewChild.required<ElementRef<HTMLInputElement>>('search');
  private readonly clients = inject(Viewer).me().clients;
  private typing: ReturnType<typeof setTimeout> | undefined;
  protected readonly filter = inject(ListFilter);
  protected readonly t = this.copy.screens;
  protected readonly sorts = sorts;
  protected readonly spans = Object.keys(spans) as readonly (keyof typeof spans)[];
  protected readonly dayOf = dayOf;
  protected readonly wish = this.filter.wish;
  /** The person leaves the search for the list. */
  readonly searched = output();

  private readonly asker = computed((): Asker => ({
    ...{ words: this.t(), language: this.copy.language(), clients: this.clients, names: this.people.names() },
  }));
  protected readonly facets = computed(() => {
    const [{ filter }, asker] = [this.wish(), this.asker()];
    const told = facetNames.map((name) => ({
      ...{ name, label: asker.words.listing.facets[name], value: valueOf(name, filter, asker) },
      ...{ isNarrowed: isNarrowed(name, filter), options: optionsOf(name, filter, asker) },
    }));
    return told.filter(({ name, value }) => name !== 'other' || value !== undefined);
  });
  protected readonly isWhole = computed(() => isSameWish({ ...this.wish(), sort: usual.sort }, usual));

  constructor() {
    effect(() => {
      if (this.wish().filter.assigneeIds) this.people.need();
    });
    effect(() => {
      const text = this.wish().filter.text ?? '';
      const box = this.searchBox().nativeElement;
      if (box.value.trim() !== text && box.ownerDocument.activeElement !== box) box.value = text;
    });
  }

  focusSearch(): void {
    this.searchBox().nativeElement.select();
  }

  /** Asks the server once the fingers rest. */
  protected type(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.filter.put({ text: text.trim() || null }), pauseInTyping);
  }

  protected clearSearch(): void {
    clearTimeout(this.typing);
    this.searchBox().nativeElement.value = '';
    this.filter.put({ text: null });
    this.searched.emit();
  }

  protected widen(): void {
    clearTimeout(this.typing);
    this.searchBox().nativeElement.value = '';
    this.filter.widen();
    this.searchBox().nativeElement.focus();
  }

  protected release(facet: FacetName): void {
    this.filter.put(released(facet));
  }

  protected look(facet: FacetName): void {
    if (facet === 'assignee') this.people.need();
  }

  protected openedSince(span: keyof typeof spans): void {
    this.filter.put({ openedFrom: beginningOf(present(), spans[span]), openedTo: null });
  }

  protected openedFrom(day: string): void {
    this.filter.put({ openedFrom: instantOf(day) });
  }

  /** The last day counts whole, and the filter ends after it. */
  protected openedTo(day: string): void {
    this.filter.put({ openedTo: instantOf(day, 1) });
  }
}
