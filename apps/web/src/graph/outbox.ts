import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import { iso, instant } from '@vigie/kernel';
import { Subject } from 'rxjs';
import { readStored, storedNames, writeStored } from '../browser/storage';
import { type ActId, Acts, newActId } from './acts';
import { Connection } from './connection';
import { type Audience, CommentTicketDocument, type CommentTicketMutation } from './generated/graphql';
import { Viewer } from './viewer';

/** A message written and not yet known to have arrived. */
export interface OutgoingComment {
  readonly actId: ActId;
  readonly ticketId: string;
  readonly audience: Audience;
  readonly body: string;
  /** ISO 8601, when it was written. */
  readonly at: string;
  /** Why the server would not take it; it then waits for the person, not for the network. */
  readonly refusal?: string;
}
export type Delivered = Extract<CommentTicketMutation['commentTicket'], { __typename: 'Comment' }>;

/**
 * Messages on their way: kept in this browser until the server has taken them, sent in the order they were written, and
 * sent again after an outage or a reload under the same act, so that none is lost and none arrives twice.
 */
@Service()
export class Outbox {
  private readonly acts = inject(Acts);
  private readonly connection = inject(Connection);
  private readonly drawer = `outbox.${inject(Viewer).me().id}`;
  private readonly held = signal(this.kept());
  private sending: Promise<void> | undefined;
  readonly items = this.held.asReadonly();
  /** How many will leave by themselves. */
  readonly leaving = computed(() => this.items().filter(({ refusal }) => refusal === undefined).length);
  /** Each message as the server wrote it down. */
  readonly delivered = new Subject<{ readonly ticketId: string; readonly comment: Delivered }>();

  constructor() {
    effect(() => {
      if (!this.connection.outage()) untracked(() => this.flush());
    });
  }

  /** Takes charge of a message. Answers false when this browser cannot keep it: it is then sent, but not across a reload. */
  send(ticketId: string, audience: Audience, body: string): boolean {
    const comment = { actId: newActId(), ticketId, audience, body, at: iso(instant(Date.now())) };
    this.held.update((items) => [...items, comment]);
    const isKept = writeStored(`${this.drawer}.${comment.actId}`, JSON.stringify(comment));
    this.flush();
    return isKept;
  }

  /** Gives up a message, for instance to write it anew. */
  withdraw(actId: ActId): void {
    this.held.update((items) => items.filter((item) => item.actId !== actId));
    writeStored(`${this.drawer}.${actId}`, null);
  }

  private flush(): void {
    this.sending ??= this.sendAll().finally(() => (this.sending = undefined));
  }

  private async sendAll(): Promise<void> {
    for (let next = this.nextOne(); next && (await this.deliver(next)); next = this.nextOne());
  }

  private nextOne(): OutgoingComment | undefined {
    return this.items().find(({ refusal }) => refusal === undefined);
  }

  /** Answers false when the server was not reached: the rest waits too, in order. */
  private async deliver({ actId, ticketId, audience, body }: OutgoingComment): Promise<boolean> {
    try {
      const answer = await this.acts.send(CommentTicketDocument, { ticketId, audience, body }, actId);
      if (answer.ok) this.arrive(actId, ticketId, answer.value);
      else this.refuse(actId, answer.refusal.message);
      return true;
    } catch {
      return false;
    }
  }

  private arrive(actId: ActId, ticketId: string, comment: Delivered): void {
    this.withdraw(actId);
    this.delivered.next({ ticketId, comment });
  }

  private refuse(actId: ActId, refusal: string): void {
    this.held.update((items) => items.map((item) => (item.actId === actId ? { ...item, refusal } : item)));
  }

  private kept(): readonly OutgoingComment[] {
    return storedNames(`${this.drawer}.`)
      .map((name) => readStored(name))
      .filter((text) => text !== null)
      .map((text) => JSON.parse(text) as OutgoingComment)
      .sort((one, other) => (one.actId < other.actId ? -1 : 1));
  }
}
