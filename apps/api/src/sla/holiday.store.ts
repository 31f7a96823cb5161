import type { Id } from '@vigie/kernel';
import type { Tx } from '../platform/desk.ts';
import { ownList, type StoredHoliday } from './client-terms.ts';

type ClientId = Id<'Client'>;

/** A day off with its client, or null for one of a country's list. */
export interface PlacedHoliday extends StoredHoliday {
  readonly clientId: ClientId | null;
}

/** The country lists that have a day off. */
export async function knownLists(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ list: string }>('SELECT DISTINCT list FROM desk.public_holiday');
  return new Set(rows.map(({ list }) => list));
}

/** Clients one of whose calendars observes a country's list, as far as the caller serves them. */
export async function observersOf(tx: Tx, list: string): Promise<readonly ClientId[]> {
  const rows = await tx.query<{ client_id: ClientId }>(
    'SELECT DISTINCT client_id FROM desk.calendar_version WHERE $1 = ANY (holiday_lists) ORDER BY 1',
    [list],
  );
  return rows.map(({ client_id }) => client_id);
}

/** Undefined when it is absent or not the caller's to see. */
export async function holidayById(tx: Tx, id: string): Promise<PlacedHoliday | undefined> {
  const [row] = await tx.query<PlacedHoliday>(
    `SELECT id, list, day::text AS date, name_fr AS "nameFr", name_en AS "nameEn", status, NULL AS "clientId"
       FROM desk.public_holiday WHERE id = $1
      UNION ALL
     SELECT id, '${ownList}', day::text, name_fr, name_en, status, client_id FROM desk.client_holiday WHERE id = $1`,
    [id],
  );
  return row;
}

/** Whether its list has another one of that name on that day. */
export async function isTaken(tx: Tx, { clientId, list, ...holiday }: PlacedHoliday): Promise<boolean> {
  const named = 'day = $2 AND name_fr = $3 AND id <> $4';
  const rows = await tx.query(
    clientId === null
      ? `SELECT FROM desk.public_holiday WHERE list = $1 AND ${named}`
      : `SELECT FROM desk.client_holiday WHERE client_id = $1 AND ${named}`,
    [clientId ?? list, holiday.date, holiday.nameFr, holiday.id],
  );
  return rows.length > 0;
}

export async function insertHoliday(tx: Tx, { clientId, list, ...holiday }: PlacedHoliday): Promise<void> {
  const [table, owner] = clientId === null ? ['public_holiday', 'list'] : ['client_holiday', 'client_id'];
  await tx.query(
    `INSERT INTO desk.${table} (${owner}, id, day, name_fr, name_en, status) VALUES ($1, $2, $3, $4, $5, $6)`,
    [clientId ?? list, holiday.id, holiday.date, holiday.nameFr, holiday.nameEn, holiday.status],
  );
}

/** Its day and its status become what they are said to be. */
export async function updateHoliday(tx: Tx, { clientId, id, date, status }: PlacedHoliday): Promise<void> {
  await (clientId === null
    ? tx.query('UPDATE desk.public_holiday SET day = $2, status = $3 WHERE id = $1', [id, date, status])
    : tx.query('UPDATE desk.client_holiday SET day = $2, status = $3 WHERE id = $1 AND client_id = $4', [
        id,
        date,
        status,
        clientId,
      ]));
}
