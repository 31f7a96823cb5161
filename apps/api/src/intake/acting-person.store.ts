import type { Caller } from '@vigie/tenancy';
import type { Desk } from '../platform/desk.ts';

/** In whose name a command acts: the account of that address, or the first administrator; undefined when there is none. */
export async function actingPerson(desk: Desk, email: string | undefined): Promise<Caller | undefined> {
  const [found] =
    email === undefined
      ? await desk.ask<Caller>(`SELECT ${callerColumns} FROM sec.first_administrator()`, [])
      : await desk.ask<Caller>(`SELECT ${callerColumns} FROM sec.account_by_email($1)`, [email]);
  return found;
}

const callerColumns = 'id AS "userId", kind, sec.memberships_of(id) AS memberships';
