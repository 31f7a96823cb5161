import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { Connection } from '../../graph/connection';
import { Graph } from '../../graph/graph';
import { Live } from '../../graph/live';
import { Viewer } from '../../graph/viewer';
import { aRow } from '../../testing/a-row';
import { ListFeed } from './list-feed';
import { usual } from './listing-wish';

interface Asked {
  readonly after: string | null;
  readonly first: number;
  readonly counted: boolean;
  readonly sort: string;
}

/** A server that answers when the test says so. */
function opened() {
  const asked: { readonly variables: Asked; answer(tickets: object | null): void; fail(): void }[] = [];
  const ask = (_query: unknown, variables: Asked) =>
    new Promise((answer, refuse) => {
      asked.push({
        variables,
        answer: (tickets) => answer({ tickets }),
        fail: () => refuse(new Error('lost')),
      });
    });
  const changes = new Subject<object>();
  const outage = signal<object | undefined>(undefined);
  const followed: unknown[] = [];
  const follow = (_document: unknown, { deskId }: { deskId: string }, position: string) => {
    followed.push([deskId, position]);
    return changes;
  };
  TestBed.configureTestingModule({
    providers: [
      ListFeed,
      { provide: Graph, useValue: { ask } },
      { provide: Live, useValue: { follow } },
      { provide: Connection, useValue: { outage } },
      { provide: Viewer, useValue: { me: () => ({ id: 'me', desks: [{ id: 'lyon' }] }) } },
    ],
  });
  const feed = TestBed.inject(ListFeed);
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  };
  return { feed, asked, settle, changes, outage, followed };
}
const page = (ids: readonly string[], next: string | null, total?: number) => ({
  edges: ids.map((id) => ({ node: aRow({ id }) })),
  pageInfo: { hasNextPage: next !== null, endCursor: next },
  position: '7',
  ...(total !== undefined && { count: { total, isCapped: false } }),
});

describe('reading a list', () => {
  it('reads pages as they are needed, and counts once', async () => {
    const { feed, asked, settle } = opened();
    feed.open(usual);
    expect(feed.reading()).toBe('loading');
    asked[0]?.answer(page(['a', 'b'], 'cursor', 3));
    await settle();
    void feed.loadUpTo(2);
    expect(asked).toHaveLength(1);
    void feed.loadUpTo(3);
    void feed.loadUpTo(3);
    expect(asked.map(({ variables: { after, counted } }) => [after, counted])).toEqual([
      [null, true],
      ['cursor', false],
    ]);
    asked[1]?.answer(page(['c'], null));
    await settle();
    expect(feed.listing()?.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(feed.listing()?.counted.total).toBe(3);
  });

  it('drops the answer to a list that is no longer asked for', async () => {
    const { feed, asked, settle } = opened();
    feed.open(usual);
    feed.open({ ...usual, sort: 'OPENED' });
    asked[1]?.answer(page(['new'], null, 1));
    await settle();
    asked[0]?.answer(page(['old'], null, 1));
    await settle();
    expect(feed.listing()?.rows.map(({ id }) => id)).toEqual(['new']);
  });

  it('keeps the last rows when it fails, and reads again when the server is back', async () => {
    const { feed, asked, settle, outage } = opened();
    feed.open(usual);
    asked[0]?.answer(page(['a'], null, 1));
    await settle();
    void feed.reload();
    asked[1]?.fail();
    outage.set({});
    await settle();
    expect([feed.reading(), feed.listing()?.rows.length]).toEqual(['failed', 1]);
    outage.set(undefined);
    await settle();
    expect(asked).toHaveLength(3);
  });

  it('says when the server does not accept the filter', async () => {
    const { feed, asked, settle } = opened();
    feed.open(usual);
    asked[0]?.answer(null);
    await settle();
    expect([feed.reading(), feed.listing()]).toEqual(['refused', undefined]);
  });

  it('hears its desks from where the page was read, and reads all again when too much was missed', async () => {
    const { feed, asked, settle, changes, followed } = opened();
    feed.open(usual);
    asked[0]?.answer(page(['a'], null, 1));
    await settle();
    expect(followed).toEqual([['lyon', '7']]);
    changes.next({ kind: 'CHANGED', ticket: aRow({ id: 'b' }), ticketId: 'b' });
    expect(feed.waiting()).toBe(1);
    changes.next({ kind: 'GONE', ticket: null, ticketId: 'a' });
    expect(feed.listing()?.rows).toEqual([]);
    changes.next({ kind: 'RESET', ticket: null, ticketId: null });
    expect(asked).toHaveLength(2);
  });
});
