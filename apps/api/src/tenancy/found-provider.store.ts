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

/**
 * Gives an empty installation its first administrator; the same address again changes nothing. Works over the owner's
 * connection, because nobody yet could grant it.
 */
export async function foundProvider(databaseUrl: string, first: FirstAdministrator): Promise<Id<'Person'>> {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    const id = idAt<'Person'>(new Clock().now());
    const { rows } = await owner.query<{ id: Id<'Person'> }>(admit, [
      id,
      first.email,
      await hashPassword(first.password),
    ]);
    return rows[0]!.id;
  } finally {
    await owner.end();
  }
}

/** Whether the installation has nobody yet, or was founded by this very address. */
export async function isOpenFor(databaseUrl: string, email: string): Promise<boolean> {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ open: boolean }>(
      'SELECT NOT EXISTS (SELECT FROM sec.account) OR EXISTS (SELECT FROM sec.account WHERE email = lower($1)) AS open',
      [email],
    );
    return rows[0]!.open;
  } finally {
    await owner.end();
  }
}

const admit = `
  WITH account AS (
    INSERT INTO sec.account (id, kind, email, password_hash, created_at) VALUES ($1, 'staff', lower($2), $3, now())
    ON CONFLICT (email) DO UPDATE SET email = excluded.email RETURNING id),
  role AS (
    INSERT INTO sec.membership (account_id, client_id, role, granted_at)
    SELECT id, NULL, 'provider_admin', now() FROM account ON CONFLICT DO NOTHING)
  SELECT id FROM account`;
