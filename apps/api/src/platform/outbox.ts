import { Injectable } from '@nestjs/common';
import type { Id } from '@vigie/kernel';
import type { Tx } from './desk.ts';

/** That something about a ticket changed: ids only, whoever hears it reads again under their own rights. */
export interface Announcement {
  readonly clientId: Id<'Client'>;
  readonly deskId: Id<'Desk'>;
  readonly ticketId: Id<'Ticket'>;
  /** Client people do not even hear that it happened. */
  readonly internal: boolean;
}

/** Where acts leave what is to be told once they are committed. */
@Injectable()
export class Outbox {
  private readonly listeners = new Set<() => void>();

  async announce(tx: Tx, { clientId, deskId, ticketId, internal }: Announcement): Promise<void> {
    await tx.hot(
      `INSERT INTO desk.outbox (id, client_id, desk_id, ticket_id, internal, actor_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.newId(), clientId, deskId, ticketId, internal, tx.userId, new Date(tx.now)],
    );
    tx.afterCommit(() => this.wake());
  }

  /** Those who do what follows an act ask to be called as soon as there is something, ahead of their next look. */
  onCommit(wakeUp: () => void): void {
    this.listeners.add(wakeUp);
  }

  /** Something was committed that this process did not announce through an act. */
  wake(): void {
    for (const wakeUp of this.listeners) wakeUp();
  }
}
