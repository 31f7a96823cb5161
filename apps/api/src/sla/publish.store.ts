import type { Id, Instant } from '@vigie/kernel';
import { iso } from '@vigie/kernel';
import type { Tx } from '../platform/desk.ts';
import { changeTerms } from './clock.store.ts';
import type { StoredCalendar, StoredCoverage, StoredHoliday, StoredTerms } from './client-terms.ts';

type ClientId = Id<'Client'>;

/**
 * What these clients' clocks go by is about to change: acts that go by the old terms end first, those that come after
 * wait. Every open ticket is then looked at by the worker, which makes its clocks anew.
 */
export async function beginChange(tx: Tx, clientIds: readonly ClientId[]): Promise<void> {
  await changeTerms(tx, clientIds);
  await tx.query(
    `INSERT INTO desk.terms_revision AS r (client_id, revision) SELECT unnest($1::uuid[]), 1
         ON CONFLICT (client_id) DO UPDATE SET revision = r.revision + 1`,
    [clientIds],
  );
  await tx.query(
    `UPDATE desk.clock_watch w SET next_event_at = '-infinity' FROM desk.ticket t
      WHERE t.client_id = ANY ($1::uuid[]) AND t.status NOT IN ('closed', 'cancelled')
        AND w.client_id = t.client_id AND w.ticket_id = t.id`,
    [clientIds],
  );
}

export type NewTerms = Omit<StoredTerms, 'internal'> & Required<Pick<StoredTerms, 'internal'>>;

async function insertTerms(tx: Tx, clientId: ClientId, { id, name, from, clauses, internal }: NewTerms): Promise<void> {
  await tx.query(
    `INSERT INTO desk.terms_version (client_id, id, name, valid_from, clauses, published_at, published_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [clientId, id, name, iso(from), JSON.stringify(clauses), iso(tx.now), tx.userId],
  );
  await tx.query('INSERT INTO desk.internal_terms (client_id, version_id, ola, uc) VALUES ($1, $2, $3, $4)', [
    clientId,
    id,
    JSON.stringify(internal?.ola ?? []),
    JSON.stringify(internal?.uc ?? []),
  ]);
}

/** A coverage that is known takes the name and number that are said now. */
async function saveCoverage(tx: Tx, clientId: ClientId, coverage: Omit<StoredCoverage, 'calendars'>): Promise<void> {
  await tx.query(
    `INSERT INTO desk.coverage (client_id, id, name, number) VALUES ($1, $2, $3, $4)
         ON CONFLICT (client_id, id) DO UPDATE SET name = excluded.name, number = excluded.number`,
    [clientId, coverage.id, coverage.name, coverage.number],
  );
}

async function insertCalendar(tx: Tx, clientId: ClientId, coverageId: string, calendar: StoredCalendar): Promise<void> {
  const { id, from, zone, week, overrides, breaks, holidayLists, countsProvisional } = calendar;
  await tx.query(
    `INSERT INTO desk.calendar_version (client_id, id, coverage_id, valid_from, zone, week, overrides, breaks,
       holiday_lists, counts_provisional, published_at, published_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      clientId,
      id,
      coverageId,
      iso(from),
      zone,
      JSON.stringify(week),
      JSON.stringify(overrides),
      JSON.stringify(breaks),
      holidayLists,
      countsProvisional,
      iso(tx.now),
      tx.userId,
    ],
  );
}

/** Hours of a coverage, new or known, from an instant on; the terms of this client are about to change. */
export async function publishCalendarVersion(
  tx: Tx,
  clientId: ClientId,
  coverage: Omit<StoredCoverage, 'calendars'>,
  calendar: StoredCalendar,
): Promise<void> {
  await beginChange(tx, [clientId]);
  await saveCoverage(tx, clientId, coverage);
  await insertCalendar(tx, clientId, coverage.id, calendar);
}

export async function publishTermsVersion(tx: Tx, clientId: ClientId, terms: NewTerms): Promise<void> {
  await beginChange(tx, [clientId]);
  await insertTerms(tx, clientId, terms);
}

export type NewHoliday = Omit<StoredHoliday, 'list'>;

export async function insertClientHoliday(tx: Tx, clientId: ClientId, holiday: NewHoliday): Promise<void> {
  await tx.query(
    `INSERT INTO desk.client_holiday (client_id, id, day, name_fr, name_en, status) VALUES ($1, $2, $3, $4, $5, $6)`,
    [clientId, holiday.id, holiday.date, holiday.nameFr, holiday.nameEn, holiday.status],
  );
}

export async function insertPublicHoliday(tx: Tx, { list, ...holiday }: StoredHoliday): Promise<void> {
  await tx.query(
    `INSERT INTO desk.public_holiday (list, id, day, name_fr, name_en, status) VALUES ($1, $2, $3, $4, $5, $6)`,
    [list, holiday.id, holiday.date, holiday.nameFr, holiday.nameEn, holiday.status],
  );
}

export type Settlement = Pick<StoredHoliday, 'id' | 'date' | 'status'>;

export async function settleHolidayRow(
  tx: Tx,
  clientId: ClientId | null,
  { id, date, status }: Settlement,
): Promise<void> {
  await (clientId === null
    ? tx.query('UPDATE desk.public_holiday SET day = $2, status = $3 WHERE id = $1', [id, date, status])
    : tx.query('UPDATE desk.client_holiday SET day = $2, status = $3 WHERE id = $1 AND client_id = $4', [
        id,
        date,
        status,
        clientId,
      ]));
}

/** A day off by its id, with its client unless it is of a country's list; undefined when it is not the caller's to see. */
export async function holidayById(
  tx: Tx,
  id: string,
): Promise<(StoredHoliday & { readonly clientId: ClientId | null }) | undefined> {
  const [row] = await tx.query<StoredHoliday & { readonly clientId: ClientId | null }>(
    `SELECT id, list, day::text AS date, name_fr AS "nameFr", name_en AS "nameEn", status, NULL AS "clientId"
       FROM desk.public_holiday WHERE id = $1
      UNION ALL
     SELECT id, 'client', day::text, name_fr, name_en, status, client_id FROM desk.client_holiday WHERE id = $1`,
    [id],
  );
  return row;
}

/** Clients one of whose calendars observes a country's list, as far as the caller serves them. */
export async function observersOf(tx: Tx, list: string): Promise<readonly ClientId[]> {
  const rows = await tx.query<{ client_id: ClientId }>(
    'SELECT DISTINCT client_id FROM desk.calendar_version WHERE $1 = ANY (holiday_lists) ORDER BY 1',
    [list],
  );
  return rows.map(({ client_id }) => client_id);
}

/** Whether another version of these hours, or of the terms where there is no coverage, holds from the same instant or later. */
export const holdsFrom = async (
  tx: Tx,
  clientId: ClientId,
  coverageId: string | null,
): Promise<Instant | undefined> => {
  const [row] = await tx.query<{ last: Date | null }>(
    coverageId === null
      ? 'SELECT max(valid_from) AS last FROM desk.terms_version WHERE client_id = $1'
      : 'SELECT max(valid_from) AS last FROM desk.calendar_version WHERE client_id = $1 AND coverage_id = $2',
    coverageId === null ? [clientId] : [clientId, coverageId],
  );
  return row?.last ? (row.last.getTime() as Instant) : undefined;
};
