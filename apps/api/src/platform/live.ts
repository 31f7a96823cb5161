import { EventEmitter } from 'node:events';
import { Injectable } from '@nestjs/common';
import { type Id, instant, type Instant } from '@vigie/kernel';
import { PubSub } from 'graphql-subscriptions';
import type { Announcement } from './outbox.ts';
import { badArgument } from './paging.ts';

/** A published announcement; positions rise in the order in which everybody hears them. */
export interface Change extends Announcement {
  readonly position: bigint;
  readonly actorId: Id<'Person'> | null;
  readonly at: Instant;
}

/** The topic fixes what is published on it. */
export interface Topics {
  [topic: `desk/${string}`]: Change;
  [topic: `ticket/${string}`]: Change;
}

/** The live driver of one process; others can stand behind the same two calls. */
@Injectable()
export class Live {
  private readonly bus = new PubSub({ eventEmitter: new EventEmitter().setMaxListeners(0) });
  /** The last position this process has published: a reader that starts from it misses nothing later. */
  head = 0n;

  publish(change: Change): void {
    this.head = change.position;
    this.tell(`desk/${change.deskId}`, change);
    this.tell(`ticket/${change.ticketId}`, change);
  }

  /** Everything published on a topic from the call on. */
  hear<Topic extends keyof Topics & string>(topic: Topic): AsyncIterableIterator<Topics[Topic]> {
    return this.bus.asyncIterableIterator<Topics[Topic]>(topic);
  }

  private tell<Topic extends keyof Topics & string>(topic: Topic, payload: Topics[Topic]): void {
    void this.bus.publish(topic, payload);
  }
}

/** A row of the outbox as Postgres gives it. */
export interface OutboxRow {
  readonly position: string;
  readonly client_id: Id<'Client'>;
  readonly desk_id: Id<'Desk'>;
  readonly ticket_id: Id<'Ticket'>;
  readonly internal: boolean;
  readonly actor_id: Id<'Person'> | null;
  readonly at: Date;
}

export const changeOf = (row: OutboxRow): Change => ({
  position: BigInt(row.position),
  clientId: row.client_id,
  deskId: row.desk_id,
  ticketId: row.ticket_id,
  internal: row.internal,
  actorId: row.actor_id,
  at: instant(row.at.getTime()),
});

/** Throws BAD_USER_INPUT when it is no position. */
export function positionOf(after: string | null): bigint | undefined {
  if (after === null || after === undefined) return undefined;
  if (!/^\d{1,18}$/.test(after)) throw badArgument('after', 'not a position');
  return BigInt(after);
}
