import { describe, expect, it } from '@jest/globals';
import { type Id, instant } from '@vigie/kernel';
import type { Doing, Sighting } from '../platform/presence-bus.ts';
import { doingByPerson, presenceOf } from './onlookers.ts';

const screen = (doing: Doing, minute = 0, person = 'karim'): Sighting => ({
  id: `${person} ${doing} ${minute}`,
  personId: person as Id<'Person'>,
  sessionId: 'session' as Id<'Session'>,
  deskId: 'desk' as Id<'Desk'>,
  ticketId: null,
  doing,
  since: instant(minute * 60_000),
});

describe('the presence of a person', () => {
  it.each([
    ['online', [screen('idle', 1), screen('looking', 3)], 3],
    ['online', [screen('writing', 2), screen('looking', 3)], 2],
    ['idle', [screen('idle', 1), screen('idle', 4)], 4],
  ])('is %s by all their screens', (state, screens, minute) => {
    expect(presenceOf(screens, undefined)).toEqual({ state, since: new Date(minute * 60_000) });
  });

  it('is away since the last screen closed, or nobody knows since when', () => {
    expect(presenceOf([], instant(60_000))).toEqual({ state: 'away', since: new Date(60_000) });
    expect(presenceOf([], undefined)).toEqual({ state: 'away', since: null });
  });
});

describe('people at a place', () => {
  it('stand there once each, with the most they do on any screen', () => {
    const screens = [screen('idle', 1), screen('writing', 2), screen('looking', 3), screen('idle', 1, 'lea')];
    expect(doingByPerson(screens)).toEqual([
      ['karim', 'writing'],
      ['lea', 'idle'],
    ]);
  });
});
