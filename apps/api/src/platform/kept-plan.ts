import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { QueryFailedError, type QueryRunner } from 'typeorm';

const names = new Map<string, string>();

/** A connection never forgets what it prepared: texts beyond these are planned each time. */
const mostKept = 200;

/** Each text is prepared once a connection, and fails like any other statement; with row-level policies on ten tables, planning costs more than reading. */
export async function withKeptPlan<Row>(
  runner: QueryRunner,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  if (names.size >= mostKept && !names.has(sql)) return runner.query(sql, [...parameters]) as Promise<Row[]>;
  const connection = (await runner.connect()) as PoolClient;
  const values = [...parameters];
  try {
    return (await connection.query({ name: nameOf(sql), text: sql, values })).rows as Row[];
  } catch (error) {
    throw new QueryFailedError(sql, values, error as Error);
  }
}

function nameOf(sql: string): string {
  const known = names.get(sql) ?? createHash('sha256').update(sql).digest('hex').slice(0, 32);
  names.set(sql, known);
  return known;
}
