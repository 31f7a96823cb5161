import type pg from 'pg';

const deadlock = '40P01';

/** Carries out each statement by itself, again where it met a transaction of a running API that goes the other way. */
export async function alter(owner: pg.Client, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await insist(owner, statement);
}

async function insist(owner: pg.Client, statement: string): Promise<void> {
  try {
    await owner.query(statement);
  } catch (error) {
    if ((error as { code?: string }).code !== deadlock) throw error;
    await insist(owner, statement);
  }
}
