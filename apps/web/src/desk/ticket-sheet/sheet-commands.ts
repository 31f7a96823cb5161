import type { Screens } from '@vigie/copy';
import type { Command, Subject } from '../../ui/commands';
import { type Move, offeredMoves } from '../../moves/offered-moves';
import type { SheetTicket } from './sheet-feed';

/** What the sheet does when it is asked for by name: the same as by its keys. */
export interface SheetActs {
  move(move: Move): void;
  write(audience: 'PUBLIC' | 'INTERNAL'): void;
  assign(): void;
  take(): void;
  qualify(): void;
}

/** Everything that may be done to the ticket now. */
export function sheetCommands(ticket: SheetTicket, words: Screens, acts: SheetActs): readonly Command[] {
  const { assign, commentInternal, commentPublic, qualify, take } = ticket.may;
  const act = (id: string, said: string, key: string, run: () => void): Command => ({
    ...{ id, group: 'ticket', words: said, keys: [key], run },
  });
  return [
    ...(assign ? [act('assign', words.sheet.assign, 'A', () => acts.assign())] : []),
    ...(take ? [act('take', words.assign.take, 'T', () => acts.take())] : []),
    ...offeredMoves(ticket).map(({ move, letter, isShifted }): Command => ({
      ...act(move, words.life.verb[move], letter, () => acts.move(move)),
      keys: isShifted ? [words.key.shift, letter] : [letter],
    })),
    ...(commentPublic ? [act('reply', words.composer.reply, 'R', () => acts.write('PUBLIC'))] : []),
    ...(commentInternal ? [act('note', words.composer.note, 'I', () => acts.write('INTERNAL'))] : []),
    ...(qualify ? [act('qualify', words.sheet.qualification, 'P', () => acts.qualify())] : []),
  ];
}

export const subjectOf = ({ client, reference, title }: SheetTicket, words: Screens): Subject => ({
  client,
  reference,
  title: title ?? words.ticket.erasedTitle,
});
