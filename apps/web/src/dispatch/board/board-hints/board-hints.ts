import { Component, computed, inject } from '@angular/core';
import { Connection } from '../../../graph/connection';
import { Copy } from '../../../words/copy';
import { Moment } from '../../../words/time-pipes';
import { BoardActs } from '../acts/acting';
import { printedKeys } from '../acts/board-acts';
import { QueueFeed } from '../queue-feed';

/** The most useful keys of the board, and how fresh it is. */
@Component({
  selector: 'vg-board-hints',
  imports: [Moment],
  templateUrl: './board-hints.html',
  styleUrl: './board-hints.css',
  host: { class: 'hints' },
})
export class BoardHints {
  private readonly copy = inject(Copy);
  private readonly acts = inject(BoardActs);
  protected readonly outage = inject(Connection).outage;
  protected readonly lastChange = inject(QueueFeed).lastChange;
  protected readonly t = computed(() => this.copy.screens());
  protected readonly hints = computed(() => {
    const { key, boardActs } = this.t();
    const acts = this.acts.offered().filter(({ isHinted }) => isHinted);
    return [
      { keys: ['J', 'K'], word: key.browse },
      ...acts.map((act) => ({ keys: printedKeys(act, key), word: boardActs.short[act.name] })),
      { keys: ['Z'], word: key.undo },
    ];
  });
}
