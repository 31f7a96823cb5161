import type { Role } from '@vigie/tenancy';
import type { Level } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';

/** What a right to be changed is about: one client, or the provider and every client there is. */
export type Place = string | null;

export async function grantRoles(tx: Tx, personId: string, place: Place, roles: readonly Role[]): Promise<void> {
  await eachPlace(tx, 'sec.grant_role', personId, place, roles);
}

export async function withdrawRoles(tx: Tx, personId: string, place: Place, roles: readonly Role[]): Promise<void> {
  await eachPlace(tx, 'sec.revoke_role', personId, place, roles);
}

/** One statement for all places; the provider stands for the clients to come, the others are named. */
async function eachPlace(
  tx: Tx,
  door: 'sec.grant_role' | 'sec.revoke_role',
  personId: string,
  place: Place,
  roles: readonly Role[],
): Promise<void> {
  if (roles.length === 0) return;
  const places =
    place === null ? 'SELECT NULL::uuid AS id UNION ALL SELECT id FROM desk.client' : 'SELECT $4::uuid AS id';
  await tx.query(`SELECT ${door}($1, place.id, role, $3) FROM (${places}) place, unnest($2::text[]) role`, [
    personId,
    roles,
    new Date(tx.now),
    ...(place === null ? [] : [place]),
  ]);
}

export const writeLevel = (tx: Tx, staffId: string, level: Level | null): Promise<unknown> =>
  tx.query('UPDATE desk.staff SET level = $2 WHERE id = $1', [staffId, level]);

export const enableAccount = (tx: Tx, personId: string): Promise<unknown> =>
  tx.query('SELECT sec.enable_account($1)', [personId]);

/** False when somebody signs in with that address already. */
export async function openAccount(
  tx: Tx,
  account: { readonly id: string; readonly email: string; readonly passwordHash: string },
): Promise<boolean> {
  const [found] = await tx.query<{ opened: boolean }>(`SELECT sec.open_account($1, 'staff', $2, $3, $4) AS opened`, [
    account.id,
    account.email,
    account.passwordHash,
    new Date(tx.now),
  ]);
  return found!.opened;
}
