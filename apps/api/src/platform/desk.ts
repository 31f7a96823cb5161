import { Inject, Injectable } from '@nestjs/common';
import type { Id, Instant } from '@vigie/kernel';
import type { Caller } from '@vigie/tenancy';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { Clock } from './clock.ts';
import { appDatabase } from './database.ts';
import { idAt } from './ids.ts';
import { withKeptPlan } from './kept-plan.ts';
import { isOutage, Unavailable } from './outage.ts';

/** Nobody yet: sees no row, may only sign in. */
export const nobody = { userId: '' } as const;
export type Acting = Pick<Caller, 'userId'> | typeof nobody;

/** An open transaction in the name of a caller: the only thing that reaches the database. */
export interface Tx {
  readonly now: Instant;
  readonly userId: string;
  readonly manager: EntityManager;
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** A statement that is asked over and over: its plan is kept. Only for texts of which there are few. */
  hot<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  newId<Name extends string>(): Id<Name>;
  /** Runs once the transaction has been committed. */
  afterCommit(work: () => void): void;
}

/** The only door to tables: no statement runs without a caller whose rights the database itself checks. */
@Injectable()
export class Desk {
  constructor(
    @Inject(appDatabase) private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Throws Unavailable when the database cannot be reached; whatever `work` throws rolls everything back. */
  async inTransaction<T>(acting: Acting, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.database.createQueryRunner();
    try {
      return await this.run(runner, acting, work);
    } catch (error) {
      throw isOutage(error) ? new Unavailable(error) : error;
    } finally {
      await runner.release();
    }
  }

  /**
   * What `as` would see after a change that is not made: the change in the caller's name, then a look in the other's,
   * who cannot write, under their own rights at every wall. All of it is rolled back.
   */
  async rehearse<T>(
    acting: Acting,
    { change, as, look }: { change(tx: Tx): Promise<void>; readonly as: Acting; look(tx: Tx): Promise<T> },
  ): Promise<T> {
    const runner = this.database.createQueryRunner();
    try {
      await begin(runner, acting);
      await change(this.open(runner, acting, []));
      await become(runner, as);
      await runner.query('SET TRANSACTION READ ONLY');
      return await look(this.open(runner, as, []));
    } catch (error) {
      throw isOutage(error) ? new Unavailable(error) : error;
    } finally {
      await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
  }

  /**
   * One statement in nobody's name, before anybody is known: only the sign-in functions of `sec` answer it, and no
   * policy shows it a row.
   */
  async ask<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    try {
      return await this.database.query(sql, parameters as unknown[]);
    } catch (error) {
      throw isOutage(error) ? new Unavailable(error) : error;
    }
  }

  private async run<T>(runner: QueryRunner, acting: Acting, work: (tx: Tx) => Promise<T>): Promise<T> {
    const later: (() => void)[] = [];
    try {
      await begin(runner, acting);
      const result = await work(this.open(runner, acting, later));
      await runner.commitTransaction();
      later.forEach((announce) => announce());
      return result;
    } catch (error) {
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    }
  }

  private open(runner: QueryRunner, acting: Acting, later: (() => void)[]): Tx {
    const now = this.clock.now();
    return {
      now,
      userId: acting.userId,
      manager: runner.manager,
      query: (sql, parameters) => runner.query(sql, parameters as unknown[]),
      hot: (sql, parameters = []) => withKeptPlan(runner, sql, parameters),
      newId: () => idAt(now),
      afterCommit: (work) => later.push(work),
    };
  }
}

async function begin(runner: QueryRunner, acting: Acting): Promise<void> {
  await runner.startTransaction();
  await become(runner, acting);
}

/** Until the transaction ends, or somebody else is bound to it. */
const become = (runner: QueryRunner, { userId }: Acting): Promise<unknown> =>
  runner.query(`SELECT set_config('app.user_id', $1, true), set_config('statement_timeout', '15s', true)`, [userId]);
