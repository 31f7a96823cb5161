import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Clock } from './clock.ts';
import { workerDatabase } from './database.ts';
import type { Tx } from './desk.ts';
import { idAt } from './ids.ts';
import { withKeptPlan } from './kept-plan.ts';

/** An open transaction of the worker's, which acts for nobody and serves every client. */
export type WorkerTx = Pick<Tx, 'now' | 'newId' | 'query' | 'hot'>;

/** The worker's own door to the tables that its policies name. */
@Injectable()
export class WorkerDesk {
  constructor(
    @Inject(workerDatabase) private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  inTransaction<Result>(work: (tx: WorkerTx) => Promise<Result>): Promise<Result> {
    const now = this.clock.now();
    return this.database.transaction((manager) =>
      work({
        now,
        newId: () => idAt(now),
        query: (sql, parameters) => manager.query(sql, parameters as unknown[]),
        hot: (sql, parameters = []) => withKeptPlan(manager.queryRunner!, sql, parameters),
      }),
    );
  }
}
