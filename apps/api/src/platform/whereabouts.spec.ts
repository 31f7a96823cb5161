import { describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import { HandClock } from '../testing/hand-clock.ts';
import { OwnPresenceBus, type Sighting } from './presence-bus.ts';
import { Whereabouts } from './whereabouts.ts';

const clock = new HandClock();
const deskId = 'desk' as Id<'Desk'>;
const screen = (id: string, more: Partial<Sighting> = {}): Sighting => ({
  id,
  personId: 'karim' as Id<'Person'>,
  sessionId: 'session' as Id<'Session'>,
  deskId,
  ticketId: null,
  doing: 'looking',
  since: clock.now(),
  ...more,
});
const ids = (whereabouts: Whereabouts) => whereabouts.atDesk(deskId).map(({ id }) => id);
const seconds = (count: number): void => clock.pass(count / 60);

/** Two processes on one bus. */
function processes(): readonly [Whereabouts, Whereabouts] {
  const bus = new OwnPresenceBus();
  return [new Whereabouts(bus, clock), new Whereabouts(bus, clock)];
}

describe('who is where', () => {
  it('is known in every process, until the screen closes', () => {
    const [here, there] = processes();
    const leave = here.enter(screen('one'));
    expect([ids(here), ids(there)]).toEqual([['one'], ['one']]);
    leave();
    expect([ids(here), ids(there)]).toEqual([[], []]);
  });

  it('is forgotten after fifteen seconds when the process that told it died', () => {
    const [here, there] = processes();
    here.enter(screen('one'));
    seconds(14);
    there.sweep();
    expect(ids(there)).toEqual(['one']);
    seconds(1);
    there.sweep();
    expect(ids(there)).toEqual([]);
  });

  it('lives on while its process tells it again', () => {
    const [here, there] = processes();
    here.enter(screen('one'));
    for (let second = 0; second < 60; second += 1) {
      seconds(1);
      here.sweep();
      there.sweep();
    }
    expect(ids(there)).toEqual(['one']);
  });

  it('tells apart a ticket from its desk', () => {
    const [here] = processes();
    const ticketId = 'ticket' as Id<'Ticket'>;
    here.enter(screen('list'));
    here.enter(screen('sheet', { ticketId }));
    expect(ids(here)).toEqual(['list', 'sheet']);
    expect(here.atTicket(ticketId).map(({ id }) => id)).toEqual(['sheet']);
  });

  it('says since when somebody is away, from their last screen on', () => {
    const [here] = processes();
    const [first, second] = [here.enter(screen('one')), here.enter(screen('two'))];
    first();
    expect(here.leftAt('karim' as Id<'Person'>)).toBeUndefined();
    seconds(30);
    second();
    expect(here.leftAt('karim' as Id<'Person'>)).toBe(clock.now());
    here.enter(screen('three'));
    expect(here.leftAt('karim' as Id<'Person'>)).toBeUndefined();
  });
});
