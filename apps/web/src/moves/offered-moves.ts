import type { Screens } from '@vigie/copy';
import type { TicketAtHand } from './ticket-at-hand';

export type Move = keyof Screens['life']['verb'];

/** A move that may be made now, and its key; `isShifted`: with `Maj`. */
export interface OfferedMove {
  readonly move: Move;
  readonly letter: string;
  readonly isShifted: boolean;
}

export type MovableTicket = Pick<TicketAtHand, 'status'> & {
  readonly may: Readonly<Record<Exclude<Move, 'follow'>, boolean>>;
};

const offer = (move: Move, letter: string, isShifted = false): OfferedMove => ({ move, letter, isShifted });

/** In the order in which people read them. */
const everyMove: readonly OfferedMove[] = [
  offer('resume', 'S'),
  offer('hold', 'S'),
  offer('resolve', 'D'),
  offer('escalate', 'E'),
  offer('confirm', 'F'),
  offer('reopen', 'O'),
  offer('follow', 'U'),
  offer('return', 'E', true),
  offer('close', 'F', true),
  offer('merge', 'M'),
  offer('split', 'X'),
  offer('link', 'L'),
  offer('cancel', 'X', true),
];

/** Moves that stand in the head of the sheet; the others are one press further. */
const inFront: readonly Move[] = ['resume', 'hold', 'resolve', 'escalate', 'confirm', 'reopen', 'follow'];
export const isInFront = ({ move }: OfferedMove): boolean => inFront.includes(move);

/**
 * What may be made of a ticket as it stands. One button and one key hold and resume: whoever has just put a ticket on
 * hold takes that back by the same gesture.
 */
export const offeredMoves = ({ status, may }: MovableTicket): readonly OfferedMove[] =>
  everyMove.filter(({ move }) => {
    if (move === 'follow') return may.link && (status === 'CLOSED' || status === 'CANCELLED');
    return may[move] && !(move === 'hold' && may.resume);
  });

/** The move that a key makes, when it is offered. */
export const moveOf = (
  offered: readonly OfferedMove[],
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): OfferedMove | undefined =>
  offered.find(({ letter, isShifted }) => letter === key.toUpperCase() && isShifted === shiftKey);

export const letters: readonly string[] = [...new Set(everyMove.map(({ letter }) => letter))];
