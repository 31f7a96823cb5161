import { Component, computed, effect, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { Viewer } from '../../../graph/viewer';
import { Icon } from '../../../ui/icon';
import { Copy } from '../../../words/copy';
import { Count } from '../../../words/count-pipe';
import { BoardFilter, levels, lists, priorities } from '../board-filter';
import { QueueFeed } from '../queue-feed';
import { QueueCounts } from '../queue-counts';

const pauseInTyping = 250;

/** Which list, of which desk, narrowed how; and what waits for `R`. */
@Component({
  selector: 'vg-board-head',
  imports: [Count, Icon],
  templateUrl: './board-head.html',
  styleUrl: './board-head.css',
})
export class BoardHead {
  private readonly copy = inject(Copy);
  private readonly searchBox = viewChild.required<ElementRef<HTMLInputElement>>('search');
  private typing: ReturnType<typeof setTimeout> | undefined;
  protected readonly t = computed(() => this.copy.screens());
  protected readonly filter = inject(BoardFilter);
  protected readonly feed = inject(QueueFeed);
  protected readonly counts = inject(QueueCounts).counts;
  protected readonly me = inject(Viewer).me;
  protected readonly lists = lists;
  protected readonly priorities = priorities;
  protected readonly levels = levels;
  protected readonly clients = computed(
    () => this.me().desks.find(({ id }) => id === this.deskId())?.clients ?? this.me().clients,
  );

  readonly deskId = input.required<string>();
  readonly deskChosen = output<string>();
  readonly created = output();
  /** The person leaves the search for the list. */
  readonly searched = output();

  constructor() {
    effect(() => {
      if (this.filter.widenings() === 0) return;
      clearTimeout(this.typing);
      this.searchBox().nativeElement.value = '';
    });
  }

  focusSearch(): void {
    this.searchBox().nativeElement.select();
  }

  /** Asks the server once the fingers rest. */
  protected type(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.filter.search(text), pauseInTyping);
  }

  protected clearSearch(): void {
    clearTimeout(this.typing);
    this.searchBox().nativeElement.value = '';
    this.filter.search('');
    this.searched.emit();
  }
}
