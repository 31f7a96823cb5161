import type { Id } from '@vigie/kernel';
import type { Tx } from '../platform/desk.ts';
import { ownList, type StoredHoliday } from './client-terms.ts';
import { holidayColumns } from './client-terms.store.ts';

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
    `SELECT ${holidayColumns}, list, NULL AS "clientId" FROM desk.public_holiday WHERE id = $1
      UNION ALL
     SELECT ${holidayColumns}, '${ownList}', client_id FROM desk.client_holiday WHERE id = $1`,
    [id],
  );
  return row;
}

/** The table that holds it, and the column that says whose it is. */
const placeOf = ({ clientId, list }: PlacedHoliday) =>
  clientId === null
    ? ({ table: 'public_holiday', column: 'list', owner: list } as const)
    : ({ table: 'client_holiday', column: 'client_id', owner: clientId } as const);

/** Whether its list has another one of that name on that day. */
export async function isTaken(tx: Tx, holiday: PlacedHoliday): Promise<boolean> {
  const { table, column, owner } = placeOf(holiday);
  const rows = await tx.query(
    `SELECT FROM desk.${table} WHERE ${column} = $1 AND day = $2 AND name_fr = $3 AND id <> $4`,
    [owner, holiday.date, holiday.nameFr, holiday.id],
  );
  return rows.length > 0;
}

export async function insertHoliday(tx: Tx, holiday: PlacedHoliday): Promise<void> {
  const { table, column, owner } = placeOf(holiday);
  await tx.query(
    `INSERT INTO desk.${table} (${column}, id, day, name_fr, name_en, status) VALUES ($1, $2, $3, $4, $5, $6)`,
    [owner, holiday.id, holiday.date, holiday.nameFr, holiday.nameEn, holiday.status],
  );
}

/** Its day and its status become what they are said to be. */
export async function updateHoliday(tx: Tx, holiday: PlacedHoliday): Promise<void> {
  const { table, column, owner } = placeOf(holiday);
  await tx.query(`UPDATE desk.${table} SET day = $3, status = $4 WHERE ${column} = $1 AND id = $2`, [
    owner,
    holiday.id,
    holiday.date,
    holiday.status,
  ]);
}
