import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { ILike, In } from 'typeorm';
import type { Tx } from '../platform/desk.ts';
import { nameOfUnseen } from '../platform/speech.ts';
import { ClientRow, ClientServiceRow, ContactRow, SiteRow } from './client.row.ts';
import { DeskRow } from './provider.row.ts';
import type { ClientView, DeskView, PersonView } from './tenancy.graph.ts';

/** Every client the caller may see, by name. */
export const visibleClients = (tx: Tx): Promise<ClientRow[]> =>
  tx.manager.find(ClientRow, { order: { name: 'ASC', id: 'ASC' } });

export const clientById = (tx: Tx, id: string): Promise<ClientRow | null> => tx.manager.findOneBy(ClientRow, { id });

/** By client, each by name. */
export const sitesOf = async (tx: Tx, clientIds: readonly string[]): Promise<ReadonlyMap<string, SiteRow[]>> =>
  byClient(await tx.manager.find(SiteRow, { where: { clientId: In([...clientIds]) }, order: { name: 'ASC' } }));

/** By client, each by name. */
export const servicesOf = async (
  tx: Tx,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, ClientServiceRow[]>> =>
  byClient(
    await tx.manager.find(ClientServiceRow, { where: { clientId: In([...clientIds]) }, order: { name: 'ASC' } }),
  );

const byClient = <Row extends { readonly clientId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> =>
  Map.groupBy(rows, ({ clientId }) => clientId);

export const contactsOf = (tx: Tx, clientId: string, search: string, first: number): Promise<ContactRow[]> =>
  tx.manager.find(ContactRow, {
    where: search === '' ? { clientId } : { clientId, name: ILike(`%${search.replace(/[\\%_]/g, '\\$&')}%`) },
    order: { name: 'ASC', id: 'ASC' },
    take: first,
  });

/** The desks that serve a client of the caller's, each with those of its clients that the caller may see. */
export async function visibleDesks(tx: Tx): Promise<DeskView[]> {
  const desks = await tx.manager.find(DeskRow, { order: { name: 'ASC' } });
  const served = await tx.query<ClientView & { desk_id: string }>(
    `SELECT d.desk_id, c.id, c.name, c.code, c.tint FROM desk.desk_client d JOIN desk.client c ON c.id = d.client_id
      ORDER BY c.name, c.id`,
  );
  return desks.map(({ id, name }) => ({ id, name, clients: served.filter((client) => client.desk_id === id) }));
}

/** A client with a desk that serves it. */
export interface Served {
  readonly clientId: Id<'Client'>;
  readonly deskId: Id<'Desk'>;
}

/** By the desk asked for, or the first by name; undefined when the client is absent or not the caller's, or none serves it. */
export async function deskServing(tx: Tx, clientId: string, wished: string | null): Promise<Served | undefined> {
  const [served] = await tx.hot<Served>(
    `SELECT c.id AS "clientId", d.id AS "deskId" FROM desk.client c JOIN desk.desk_client s ON s.client_id = c.id
       JOIN desk.desk d ON d.id = s.desk_id
      WHERE c.id = $1 AND ($2::uuid IS NULL OR d.id = $2) ORDER BY d.name, d.id LIMIT 1`,
    [clientId, wished],
  );
  return served;
}

/** Names for ids of staff and contacts; whoever the caller may not see gets a word instead of a name. */
export async function personsById(
  tx: Tx,
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, PersonView>> {
  const wanted = [...new Set(ids)];
  const seen = await tx.query<PersonView>(
    `SELECT id, name, 'staff' AS kind FROM desk.staff WHERE id = ANY ($1)
     UNION ALL SELECT id, name, 'contact' FROM desk.contact WHERE id = ANY ($1)`,
    [wanted],
  );
  const byId = new Map(seen.map((person) => [person.id, person]));
  return new Map(
    wanted.map((id) => [id, byId.get(id) ?? { id, kind: 'staff', name: nameOfUnseen(language, 'staff') }]),
  );
}

/** Whether the caller may see the desk at all. */
export const seesDesk = async (tx: Tx, deskId: string): Promise<boolean> =>
  (await tx.query('SELECT FROM desk.desk WHERE id = $1', [deskId])).length === 1;
