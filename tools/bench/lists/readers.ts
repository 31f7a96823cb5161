import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Tx } from './works.ts';

export type Milliseconds = number;

/** A statement as the product sent it. */
export interface Asked {
  readonly sql: string;
  readonly values: readonly unknown[];
  /** Its plan is kept by the connection. */
  readonly isHot: boolean;
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
    const asking =
      (isHot: boolean): Tx['query'] =>
      (sql, values = []) => {
        asked.push({ sql, values, isHot });
        return send(superuser, { sql, values, isHot });
      };
    return timed(() => read({ userId, now: Date.now(), query: asking(false), hot: asking(true) }));
  });

async function send(superuser: pg.Client, { sql, values, isHot }: Asked): Promise<unknown[]> {
  const kept = isHot ? { name: createHash('sha256').update(sql).digest('hex').slice(0, 32) } : {};
  return (await superuser.query({ text: sql, values: [...values], ...kept })).rows as unknown[];
}

/** What the statements touch as the API's own role. */
export interface Plans {
  readonly blocks: number;
  readonly wholeTables: readonly string[];
}

export const plansOf = (superuser: pg.Client, userId: string, asked: readonly Asked[]): Promise<Plans> =>
  inTransaction(superuser, userId, async () => {
    await superuser.query('SET LOCAL ROLE desk_app');
    let blocks = 0;
    const whole = new Set<string>();
    for (const { sql, values } of asked) {
      const explain = `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`;
      const { rows } = await superuser.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(explain, values as unknown[]);
      const { Plan: plan } = rows[0]!['QUERY PLAN'][0];
      blocks += plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
      readWhole(plan).forEach((table) => whole.add(table));
    }
    return { blocks, wholeTables: [...whole] };
  });

interface Plan extends Readonly<Record<'Shared Hit Blocks' | 'Shared Read Blocks', number>> {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** They grow with the tickets; what a handful of rows is read whole is no fault. */
const growing = ['ticket', 'ticket_fact', 'ticket_text', 'clock', 'contact', 'category', 'site', 'ticket_search'];

const readWhole = (plan: Plan): readonly string[] => [
  ...(plan['Node Type'] === 'Seq Scan' && growing.includes(plan['Relation Name'] ?? '')
    ? [plan['Relation Name']!]
    : []),
  ...(plan.Plans ?? []).flatMap(readWhole),
];

/** The same statements past the walls, with the person’s clients said as a list of ids instead. */
export const besideTheWalls = (superuser: pg.Client, userId: string, asked: readonly Asked[]): Promise<Milliseconds> =>
  inTransaction(superuser, userId, async () => {
    const { rows } = await superuser.query<{ ids: string }>(
      `SELECT array_agg(client_id)::text AS ids FROM sec.membership WHERE account_id = $1`,
      [userId],
    );
    const plain = asked.map((one) => ({ ...one, sql: withoutWalls(one.sql, rows[0]!.ids) }));
    return timed(async () => {
      for (const one of plain) await send(superuser, one);
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
