import { jest } from '@jest/globals';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { instant } from '@vigie/kernel';
import { Connection } from '../../../graph/connection';
import { Graph } from '../../../graph/graph';
import { DeskPresence, type PersonPresence } from '../desk-presence';
import { QueueFeed } from '../queue-feed';
import { TeamFeed } from './team-feed';
import type { Member } from './team-lines';

const member = (id: string, state: PersonPresence['state'] = 'ONLINE'): Member => ({
  person: { id, name: id },
  level: 'L1',
  team: null,
  openTickets: 0,
  presence: { state, since: null },
  blocks: [],
});
const window = { from: instant(0), until: instant(3_600_000) };

/** A team of two, whose reading can be lost, and a desk on which things change. */
function opened() {
  const lastChange = signal<object | undefined>(undefined);
  const people = signal<ReadonlyMap<string, PersonPresence> | undefined>(undefined);
  const outage = signal<object | undefined>(undefined);
  const answer = { isLost: false, asked: [] as string[], members: [member('lea'), member('karim')] };
  const ask = (_query: unknown, { deskId }: { deskId: string }) => {
    answer.asked.push(deskId);
    return answer.isLost
      ? Promise.reject(new Error('lost'))
      : Promise.resolve({ deskTeam: { members: answer.members } });
  };
  TestBed.configureTestingModule({
    providers: [
      TeamFeed,
      { provide: QueueFeed, useValue: { lastChange } },
      { provide: DeskPresence, useValue: { people } },
      { provide: Connection, useValue: { outage } },
      { provide: Graph, useValue: { ask } },
    ],
  });
  const feed = TestBed.inject(TeamFeed);
  feed.open({ deskId: 'lyon', window });
  const pass = async (milliseconds: number): Promise<void> => {
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(milliseconds);
    TestBed.tick();
  };
  return { feed, answer, pass, people, outage, change: () => lastChange.set({}) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the team of a desk', () => {
  it('is read once, however much happens within a second, and once more after it', async () => {
    const { feed, answer, pass, change } = opened();
    await pass(1_000);
    expect(feed.members()?.map(({ person }) => person.id)).toEqual(['lea', 'karim']);
    for (let burst = 0; burst < 9; burst++) {
      change();
      await pass(100);
    }
    expect(answer.asked).toHaveLength(2);
    await pass(2_000);
    expect(answer.asked).toHaveLength(3);
    await pass(10_000);
    expect(answer.asked).toHaveLength(3);
  });

  it('keeps what was read when it cannot be read again, says so, and reads on return', async () => {
    const { feed, answer, pass, outage, change } = opened();
    await pass(1_000);
    answer.isLost = true;
    outage.set({});
    change();
    await pass(2_000);
    expect([feed.failed(), feed.members()?.length]).toEqual([true, 2]);
    answer.isLost = false;
    outage.set(undefined);
    await pass(2_000);
    expect(feed.failed()).toBe(false);
  });

  it('is another one at another desk, and is not shown before it is read', async () => {
    const { feed, answer, pass } = opened();
    await pass(1_000);
    feed.open({ deskId: 'tunis', window });
    expect(feed.members()).toBeUndefined();
    await pass(2_000);
    expect([feed.members()?.length, answer.asked]).toEqual([2, ['lyon', 'tunis']]);
  });
});

describe('the presence of the team', () => {
  it('is what was read until it is heard, then what is heard', async () => {
    const { feed, pass, people } = opened();
    await pass(1_000);
    expect(feed.presenceOf()('lea').state).toBe('ONLINE');
    people.set(new Map([['karim', { state: 'IDLE', since: null }]]));
    expect(feed.presenceOf()('karim').state).toBe('IDLE');
    expect(feed.presenceOf()('lea').state).toBe('AWAY');
  });
});
