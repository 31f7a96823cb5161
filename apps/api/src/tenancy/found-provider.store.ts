import type { Id } from '@vigie/kernel';
import pg from 'pg';
import { hashPassword } from '../platform/auth/passwords.ts';
import { Clock } from '../platform/clock.ts';
import { idAt } from '../platform/ids.ts';

/** The first person of an installation, from whom every other right comes. */
export interface FirstAdministrator {
  readonly email: string;
  readonly password: string;
}

/** Who came first, and whether that was now. */
export interface Founded {
  readonly id: Id<'Person'>;
  readonly isNew: boolean;
}

/**
 * Gives an empty installation its first administrator; the same address again changes nothing, any other finds it taken
 * (undefined). Works over the owner's connection, because nobody yet could grant it.
 */
export async function foundProvider(databaseUrl: string, first: FirstAdministrator): Promise<Founded | undefined> {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    const id = idAt<'Person'>(new Clock().now());
    const passwordHash = await hashPassword(first.password);
    await owner.query(`SELECT pg_advisory_lock(hashtext('vigie first administrator'))`);
    const { rows } = await owner.query<Founded>(admit, [id, first.email, passwordHash]);
    return rows[0];
  } finally {
    await owner.end();
  }
}

const admit = `
  WITH account AS (
    INSERT INTO sec.account (id, kind, email, password_hash, created_at)
    SELECT $1, 'staff', lower($2), $3, now()
     WHERE NOT EXISTS (SELECT FROM sec.account) OR EXISTS (SELECT FROM sec.account WHERE email = lower($2))
    ON CONFLICT (email) DO UPDATE SET email = excluded.email RETURNING id, xmax = 0 AS "isNew"),
  role AS (
    INSERT INTO sec.membership (account_id, client_id, role, granted_at)
    SELECT id, NULL, 'provider_admin', now() FROM account ON CONFLICT DO NOTHING)
  SELECT id, "isNew" FROM account`;
