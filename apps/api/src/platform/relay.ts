import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { workerDatabase } from './database.ts';
import { changeOf, Live, type OutboxRow } from './live.ts';
import { Outbox } from './outbox.ts';
import { Recurring } from './recurring.ts';

const idlePause = 200;
const batch = 1000;

const stampRows = `
  WITH waiting AS (SELECT id FROM desk.outbox WHERE position IS NULL ORDER BY entry LIMIT ${batch}),
       stamped AS MATERIALIZED (SELECT id, nextval('desk.outbox_position') AS position FROM waiting)
  UPDATE desk.outbox o SET position = stamped.position FROM stamped WHERE o.id = stamped.id`;

/**
 * Gives outbox rows their position, one process at a time, and publishes them in that order in every process. The
 * position is stamped after commit: reading by row id instead would lose rows whose transaction commits late.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(Relay.name);
  private readonly turns = new Recurring(idlePause, () => this.turn());

  constructor(
    @Inject(workerDatabase) private readonly database: DataSource,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.live.head = await this.lastPosition();
    this.outbox.onCommit(() => this.turns.wake());
    this.turns.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.turns.stop();
  }

  /** Whether anything moved, so that there may be more. */
  private async turn(): Promise<boolean> {
    try {
      await this.stamp();
      return (await this.tail()) > 0;
    } catch (error) {
      this.log.warn(`the outbox cannot be read: ${String(error)}`);
      return false;
    }
  }

  /** The lock makes stampers take turns, so that a lower position is never committed after a higher one was read. */
  private async stamp(): Promise<void> {
    const waiting: unknown[] = await this.database.query('SELECT FROM desk.outbox WHERE position IS NULL LIMIT 1');
    if (waiting.length === 0) return;
    await this.database.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('vigie relay'))`);
      await manager.query(stampRows);
    });
  }

  private async tail(): Promise<number> {
    const rows: OutboxRow[] = await this.database.query(
      `SELECT position, client_id, desk_id, ticket_id, internal, actor_id, at FROM desk.outbox
        WHERE position > $1 ORDER BY position LIMIT ${batch}`,
      [this.live.head.toString()],
    );
    rows.map(changeOf).forEach((change) => this.live.publish(change));
    return rows.length;
  }

  private async lastPosition(): Promise<bigint> {
    const rows: { last: string }[] = await this.database.query(
      'SELECT coalesce(max(position), 0)::text AS last FROM desk.outbox',
    );
    return BigInt(rows[0]!.last);
  }
}
