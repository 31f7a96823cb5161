import { describe, expect, it } from '@jest/globals';
import { type Id, instant } from '@vigie/kernel';
import { isWithin, type WorkMove, workSpans } from './work-spans.ts';

const [tom, lea] = ['tom', 'lea'] as Id<'Staff'>[] as [Id<'Staff'>, Id<'Staff'>];
const at = (minute: number) => instant(minute * 60_000);
const move = (minute: number, type: string, assigneeId: Id<'Staff'> | null = null): WorkMove => ({
  type,
  at: at(minute),
  assigneeId,
});
const told = (...moves: WorkMove[]) =>
  workSpans(moves).map(({ staffId, from, until }) => [staffId, from / 60_000, until && until / 60_000]);

describe('the work on a ticket', () => {
  it('goes on from the assignment while nothing ends it', () => {
    expect(told(move(5, 'assigned', tom))).toEqual([[tom, 5, undefined]]);
  });

  it('passes from one person to the next at the same instant', () => {
    expect(told(move(5, 'assigned', tom), move(9, 'assigned', lea))).toEqual([
      [tom, 5, 9],
      [lea, 9, undefined],
    ]);
  });

  it.each(['unassigned', 'escalated', 'returned', 'resolved', 'closed', 'cancelled', 'merged'])(
    'ends when the ticket is %s',
    (type) => {
      expect(told(move(5, 'assigned', tom), move(7, type))).toEqual([[tom, 5, 7]]);
    },
  );

  it('goes on for whoever held the ticket when it is reopened', () => {
    expect(told(move(1, 'assigned', tom), move(2, 'resolved'), move(6, 'reopened'))).toEqual([
      [tom, 1, 2],
      [tom, 6, undefined],
    ]);
  });

  it('does not begin for somebody named on a ticket that is over, until it is reopened', () => {
    const over = [move(1, 'assigned', tom), move(2, 'closed'), move(3, 'assigned', lea)];
    expect(told(...over)).toEqual([[tom, 1, 2]]);
    expect(told(...over, move(4, 'reopened'))).toEqual([
      [tom, 1, 2],
      [lea, 4, undefined],
    ]);
  });

  it('is nobody’s before the first assignment, also when the ticket is reopened', () => {
    expect(told(move(1, 'resolved'), move(2, 'reopened'), move(3, 'held'))).toEqual([]);
  });
});

describe('a stretch of work and a window', () => {
  const window = { from: at(10), until: at(20) };
  it.each([
    [5, undefined, true],
    [5, 11, true],
    [5, 10, false],
    [19, undefined, true],
    [20, undefined, false],
    [12, 13, true],
  ])('from %p until %p: within is %p', (from, until, isIn) => {
    const span = { staffId: tom, from: at(from), until: until === undefined ? undefined : at(until) };
    expect(isWithin(span, window)).toBe(isIn);
  });
});
