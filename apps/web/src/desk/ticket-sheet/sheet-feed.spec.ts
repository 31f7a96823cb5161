import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { EMPTY, Subject } from 'rxjs';
import { Connection } from '../../graph/connection';
import { Graph } from '../../graph/graph';
import { Live } from '../../graph/live';
import { Outbox } from '../../graph/outbox';
import { Viewer } from '../../graph/viewer';
import { aRow } from '../../testing/a-row';
import { someTerms } from '../../testing/some-terms';
import { SheetFeed } from './sheet-feed';

const timeline = { edges: [], pageInfo: { hasPreviousPage: false, startCursor: null } };
const row = aRow();
const ticket = { ...row, client: { ...row.client, terms: someTerms() }, timeline };

/** A sheet whose ticket is read, the changes that it hears, and how often it read again. */
function reading() {
  const changes = new Subject<unknown>();
  const read = { again: 0 };
  const answer = { data: { queue: null, ticketByReference: ticket }, dataState: 'complete', loading: false };
  const question = {
    subscribe: (next: (told: unknown) => void) => {
      next(answer);
      return { unsubscribe: () => undefined };
    },
    refetch: () => Promise.resolve(++read.again),
  };
  TestBed.configureTestingModule({
    providers: [
      SheetFeed,
      { provide: Graph, useValue: { client: { watchQuery: () => question } } },
      { provide: Live, useValue: { follow: () => changes } },
      { provide: Connection, useValue: { outage: signal(undefined) } },
      { provide: Outbox, useValue: { delivered: EMPTY } },
      { provide: Viewer, useValue: { me: signal({ desks: [] }) } },
    ],
  });
  const feed = TestBed.inject(SheetFeed);
  feed.open(ticket.reference);
  TestBed.tick();
  const change = (revision: number) => {
    const client = { ...row.client, terms: { revision } };
    changes.next({ position: '2', kind: 'CHANGED', at: row.updatedAt, ticket: { ...ticket, client }, actor: null });
  };
  return { feed, read, change };
}

describe('a sheet that hears of a change', () => {
  it('goes on by the terms that it read while their revision is the same', () => {
    const { feed, read, change } = reading();
    expect(feed.ticket()?.client.terms).toEqual(someTerms());
    change(1);
    expect(read.again).toBe(0);
  });

  it('reads everything again when the client goes by other terms', () => {
    const { read, change } = reading();
    change(2);
    expect(read.again).toBe(1);
  });
});
