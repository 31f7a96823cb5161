import type pg from 'pg';
import type { Tx } from './works.ts';

export type Milliseconds = number;

/** A statement as the product sent it. */
export interface Asked {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** As the API's own role, for a person; notes what is sent. */
export const behindTheWalls = (
  superuser: pg.Client,
  userId: string,
  read: (tx: Tx) => Promise<unknown>,
  asked: Asked[],
): Promise<Milliseconds> =>
  inTransaction(superuser, userId, async () => {
    await superuser.query('SET LOCAL ROLE desk_app');
    const query: Tx['query'] = async (sql, values = []) => {
      asked.push({ sql, values });
      return (await superuser.query(sql, values as unknown[])).rows as unknown[];
    };
    return timed(() => read({ userId, now: Date.now(), query }));
  });

/** How many blocks the statements touch as the API's own role. */
export const blocksOf = (superuser: pg.Client, userId: string, asked: readonly Asked[]): Promise<number> =>
  inTransaction(superuser, userId, async () => {
    await superuser.query('SET LOCAL ROLE desk_app');
    let blocks = 0;
    for (const { sql, values } of asked) {
      const explain = `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`;
      const { rows } = await superuser.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(explain, values as unknown[]);
      const { Plan: plan } = rows[0]!['QUERY PLAN'][0];
      blocks += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
    }
    return blocks;
  });

type Plan = Readonly<Record<'Shared Hit Blocks' | 'Shared Read Blocks', number>>;

/** The same statements past the walls, with the person’s clients said as a list of ids instead. */
export const besideTheWalls = (superuser: pg.Client, userId: string, asked: readonly Asked[]): Promise<Milliseconds> =>
  inTransaction(superuser, userId, async () => {
    const { rows } = await superuser.query<{ ids: string }>(
      `SELECT array_agg(client_id)::text AS ids FROM sec.membership WHERE account_id = $1`,
      [userId],
    );
    const plain = asked.map(({ sql, values }) => ({ sql: withoutWalls(sql, rows[0]!.ids), values }));
    return timed(async () => {
      for (const { sql, values } of plain) await superuser.query(sql, values as unknown[]);
    });
  });

const withoutWalls = (sql: string, ids: string): string =>
  sql
    .replaceAll('desk.client lane', `unnest('${ids}'::uuid[]) AS lane (id)`)
    .replaceAll('FROM desk.ticket t WHERE', `FROM desk.ticket t WHERE t.client_id = ANY ('${ids}'::uuid[]) AND`)
    .replaceAll(
      'FROM desk.desk_client',
      `FROM (SELECT * FROM desk.desk_client WHERE client_id = ANY ('${ids}'::uuid[])) s`,
    );

async function inTransaction<T>(superuser: pg.Client, userId: string, work: () => Promise<T>): Promise<T> {
  await superuser.query('BEGIN');
  try {
    await superuser.query(`SELECT set_config('app.user_id', $1, true)`, [userId]);
    return await work();
  } finally {
    await superuser.query('ROLLBACK');
  }
}

async function timed(work: () => Promise<unknown>): Promise<Milliseconds> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
