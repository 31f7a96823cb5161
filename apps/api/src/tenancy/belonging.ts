import type { Tx } from '../platform/desk.ts';
import type { FieldFault } from '../platform/input.ts';

/** Ids named by an input that must all belong to one client. */
export interface Belonging {
  readonly siteId?: string | null | undefined;
  readonly serviceId?: string | null | undefined;
  readonly contactId?: string | null | undefined;
}

/** One fault for each id that is absent, foreign or another client's: all three read the same. */
export async function belongsToClient(tx: Tx, clientId: string, named: Belonging): Promise<readonly FieldFault[]> {
  const fields = (['siteId', 'serviceId', 'contactId'] as const).filter((field) => typeof named[field] === 'string');
  if (fields.length === 0) return [];
  const [found] = await tx.hot<Record<keyof Belonging, boolean>>(
    `SELECT EXISTS (SELECT FROM desk.site WHERE client_id = $1 AND id = $2) AS "siteId",
            EXISTS (SELECT FROM desk.client_service WHERE client_id = $1 AND id = $3) AS "serviceId",
            EXISTS (SELECT FROM desk.contact WHERE client_id = $1 AND id = $4) AS "contactId"`,
    [clientId, named.siteId ?? null, named.serviceId ?? null, named.contactId ?? null],
  );
  return fields.filter((field) => !found?.[field]).map((path) => ({ path, rule: 'unknown', data: {} }));
}

/** Of these services, those that are absent or another client's. */
export const foreignServices = (tx: Tx, clientId: string, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  missing(tx, 'SELECT id FROM desk.client_service WHERE client_id = $1', clientId, ids);

/** Of these desks, those that are absent or do not serve the client. */
export const foreignDesks = (tx: Tx, clientId: string, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  missing(tx, 'SELECT desk_id FROM desk.desk_client WHERE client_id = $1', clientId, ids);

async function missing(tx: Tx, known: string, clientId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(`SELECT unnest($2::uuid[]) AS id EXCEPT ${known}`, [clientId, ids]);
  return new Set(rows.map(({ id }) => id));
}
