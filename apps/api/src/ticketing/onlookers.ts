import type { Id, Instant } from '@vigie/kernel';
import { type Doing, doings, type Sighting } from '../platform/presence-bus.ts';
import type { PersonPresenceView } from './desk-team.graph.ts';

/** A person by all their screens: in use if one is, idle since the last one was left alone, away since it closed. */
export function presenceOf(screens: readonly Sighting[], leftAt: Instant | undefined): PersonPresenceView {
  const inUse = screens.filter(({ doing }) => doing !== 'idle');
  if (inUse.length > 0) return { state: 'online', since: new Date(Math.min(...inUse.map(({ since }) => since))) };
  if (screens.length > 0) return { state: 'idle', since: new Date(Math.max(...screens.map(({ since }) => since))) };
  return { state: 'away', since: leftAt === undefined ? null : new Date(leftAt) };
}

/** Each person once, with the most that they do on any of their screens; by id, so that equal looks read alike. */
export function doingByPerson(screens: readonly Sighting[]): readonly (readonly [Id<'Person'>, Doing])[] {
  const most = new Map<Id<'Person'>, Doing>();
  for (const { personId, doing } of screens) {
    const known = most.get(personId);
    if (known === undefined || doings.indexOf(doing) < doings.indexOf(known)) most.set(personId, doing);
  }
  return [...most].sort(([one], [other]) => one.localeCompare(other));
}
