import { aSheetTicket } from '../testing/a-sheet-ticket';
import { isInFront, moveOf, offeredMoves } from './offered-moves';

const everything = Object.fromEntries(Object.keys(aSheetTicket().may).map((act) => [act, true]));
const inProgress = aSheetTicket({
  status: 'OPEN',
  may: { hold: true, resolve: true, escalate: true, return: true, merge: true, split: true, link: true, cancel: true },
});
const names = (ticket: Parameters<typeof offeredMoves>[0]) => offeredMoves(ticket).map(({ move }) => move);

describe('the moves that are offered', () => {
  it('are those that the server would let through', () => {
    expect(names(aSheetTicket())).toEqual([]);
    expect(names(inProgress)).toEqual(['hold', 'resolve', 'escalate', 'return', 'merge', 'split', 'link', 'cancel']);
  });

  it('have one way in and out of a hold', () => {
    expect(names(aSheetTicket({ status: 'ON_HOLD', may: { hold: true, resume: true } }))).toEqual(['resume']);
  });

  it('lead on from a ticket that has ended by another one', () => {
    expect(names(aSheetTicket({ status: 'CLOSED', may: { link: true } }))).toEqual(['follow', 'link']);
    expect(names(aSheetTicket({ status: 'CLOSED' }))).toEqual([]);
  });

  it('keep the rarer ones behind', () => {
    const front = offeredMoves(inProgress).filter(isInFront);
    expect(front.map(({ move }) => move)).toEqual(['hold', 'resolve', 'escalate']);
  });

  it('have a key each, that no other has with them', () => {
    const all = offeredMoves(aSheetTicket({ status: 'CLOSED', may: { ...everything, resume: false } }));
    const keys = all.map(({ letter, isShifted }) => `${isShifted ? 'Maj ' : ''}${letter}`);
    expect(new Set(keys).size).toBe(all.length);
  });

  it('tell a letter from the same one with `Maj`', () => {
    const offered = offeredMoves(inProgress);
    expect(moveOf(offered, { key: 'e', shiftKey: false })?.move).toBe('escalate');
    expect(moveOf(offered, { key: 'E', shiftKey: true })?.move).toBe('return');
    expect(moveOf(offered, { key: 'O', shiftKey: false })).toBeUndefined();
  });
});
