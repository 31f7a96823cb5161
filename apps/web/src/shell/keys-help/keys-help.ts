import { Component, computed, inject, output } from '@angular/core';
import { SingleLetters } from '../../ui/keys';
import { Popup } from '../../ui/popup/popup';
import { Copy } from '../../words/copy';

/** Every key, by screen, and the switch that turns single letters off. */
@Component({ selector: 'vg-keys-help', imports: [Popup], templateUrl: './keys-help.html', styleUrl: './keys-help.css' })
export class KeysHelp {
  private readonly copy = inject(Copy);
  protected readonly letters = inject(SingleLetters);
  protected readonly screens = this.copy.screens;
  readonly left = output();

  protected readonly groups = computed(() => {
    const { key, board, sheet, team } = this.screens();
    return [
      {
        name: board.title,
        rows: [
          { keys: ['J', 'K', '↓', '↑'], word: key.browse },
          { keys: [key.home, key.end], word: key.firstLast },
          { keys: [key.pageDown, key.pageUp], word: key.page },
          { keys: [key.enter], word: key.open },
          { keys: [key.space], word: key.peek },
          { keys: ['A'], word: key.assign },
          { keys: ['T'], word: key.take },
          { keys: ['C'], word: key.create },
          { keys: ['/'], word: key.search },
          { keys: ['R'], word: key.refresh },
          { keys: ['Z'], word: key.undo },
          { keys: ['G'], word: team.key },
          { keys: ['G', 'A'], word: team.toPerson },
        ],
      },
      {
        name: sheet.conversation,
        rows: [
          { keys: ['R'], word: key.reply },
          { keys: ['I'], word: key.note },
          { keys: [key.control, key.enter], word: key.send },
          { keys: ['A'], word: key.assign },
          { keys: ['T'], word: key.take },
          { keys: ['S'], word: key.holdOrResume },
          { keys: ['D'], word: key.resolve },
          { keys: ['E'], word: key.escalate },
          { keys: [key.shift, 'E'], word: key.giveBack },
          { keys: ['P'], word: key.qualify },
          { keys: ['F'], word: key.settle },
          { keys: ['O'], word: key.reopen },
          { keys: ['M'], word: key.merge },
          { keys: ['X'], word: key.split },
          { keys: ['L'], word: key.link },
          { keys: ['U'], word: key.follow },
          { keys: [key.shift, 'X'], word: key.cancel },
          { keys: ['.'], word: key.more },
          { keys: ['Z'], word: key.undo },
          { keys: ['V'], word: key.calculation },
          { keys: [key.escape], word: key.back },
        ],
      },
    ];
  });
}
