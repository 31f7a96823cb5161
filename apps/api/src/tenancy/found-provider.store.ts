import type { Id } from '@vigie/kernel';
import type pg from 'pg';
import { asOwner } from '../platform/as-owner.ts';
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
export const foundProvider = (databaseUrl: string, first: FirstAdministrator): Promise<Founded | undefined> =>
  asOwner(databaseUrl, async (owner) => {
    await owner.query(`SELECT pg_advisory_lock(hashtext('vigie first administrator'))`);
    const { rows } = await owner.query<{ id: Id<'Person'> | null; isTaken: boolean }>(standing, [first.email]);
    const { id, isTaken } = rows[0]!;
    if (!isTaken) return { id: await admit(owner, first), isNew: true };
    return id === null ? undefined : { id, isNew: false };
  });

async function admit(owner: pg.Client, { email, password }: FirstAdministrator): Promise<Id<'Person'>> {
  const id = idAt<'Person'>(new Clock().now());
  await owner.query(insertAdministrator, [id, email, await hashPassword(password)]);
  return id;
}

const standing = `
  SELECT (SELECT id FROM sec.account WHERE email = lower($1)) AS id, EXISTS (SELECT FROM sec.account) AS "isTaken"`;

const insertAdministrator = `
  WITH account AS (
    INSERT INTO sec.account (id, kind, email, password_hash, created_at) VALUES ($1, 'staff', lower($2), $3, now())
    RETURNING id)
  INSERT INTO sec.membership (account_id, client_id, role, granted_at)
  SELECT id, NULL, 'provider_admin', now() FROM account`;
