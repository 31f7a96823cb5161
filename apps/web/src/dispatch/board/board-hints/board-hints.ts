import { Component, computed, inject } from '@angular/core';
import { Connection } from '../../../graph/connection';
import { takesTickets, Viewer } from '../../../graph/viewer';
import { Copy } from '../../../words/copy';
import { Moment } from '../../../words/time-pipes';
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
  private readonly me = inject(Viewer).me;
  protected readonly outage = inject(Connection).outage;
  protected readonly lastChange = inject(QueueFeed).lastChange;
  protected readonly t = computed(() => this.copy.screens());
  protected readonly hints = computed(() => {
    const { key, team } = this.t();
    return [
      { keys: ['J', 'K'], word: key.browse },
      { keys: ['A'], word: key.assign },
      ...(takesTickets(this.me()) ? [{ keys: ['T'], word: key.take }] : []),
      { keys: [key.enter], word: key.open },
      { keys: ['C'], word: key.create, isTold: true },
      { keys: ['/'], word: key.search, isTold: true },
      { keys: ['R'], word: key.refresh },
      { keys: ['Z'], word: key.undo },
      { keys: ['G'], word: team.key },
    ];
  });
}
