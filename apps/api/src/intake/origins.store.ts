import type { Id } from '@vigie/kernel';
import type { Tx } from '../platform/desk.ts';

/** Where a place of another system is here. */
export interface KnownSite {
  readonly clientId: Id<'Client'>;
  readonly siteId: Id<'Site'>;
}

/** Every place of a source that became a site, by the name it has there. */
export async function knownSites(tx: Tx, source: string): Promise<ReadonlyMap<string, KnownSite>> {
  const rows = await tx.query<KnownSite & { readonly externalId: string }>(
    `SELECT external_id AS "externalId", client_id AS "clientId", site_id AS "siteId"
       FROM desk.imported_site WHERE source = $1`,
    [source],
  );
  return new Map(rows.map((row) => [row.externalId, row]));
}

export const noteSite = async (tx: Tx, source: string, externalId: string, site: KnownSite): Promise<void> => {
  await tx.query('INSERT INTO desk.imported_site (client_id, source, external_id, site_id) VALUES ($1, $2, $3, $4)', [
    site.clientId,
    source,
    externalId,
    site.siteId,
  ]);
};

/** Staff of a source who are here, by the name they have there. */
export async function knownStaff(
  tx: Tx,
  source: string,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, Id<'Staff'>>> {
  const rows = await tx.query<{ readonly externalId: string; readonly id: Id<'Staff'> }>(
    `SELECT external_id AS "externalId", staff_id AS id FROM desk.imported_staff
      WHERE source = $1 AND external_id = ANY ($2)`,
    [source, externalIds],
  );
  return new Map(rows.map(({ externalId, id }) => [externalId, id]));
}

export const noteStaff = async (
  tx: Tx,
  source: string,
  externalIds: readonly string[],
  ids: readonly Id<'Staff'>[],
): Promise<void> => {
  await tx.query(
    `INSERT INTO desk.imported_staff (source, external_id, staff_id)
     SELECT $1::text, person.name, person.id FROM unnest($2::text[], $3::uuid[]) AS person (name, id)`,
    [source, externalIds, ids],
  );
};
