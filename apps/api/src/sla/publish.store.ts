import { type Id, iso } from '@vigie/kernel';
import type { Tx } from '../platform/desk.ts';
import { changeTerms } from './terms-lock.store.ts';
import type { StoredCalendar, StoredCoverage, StoredTerms } from './client-terms.ts';

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
      WHERE t.client_id = ANY ($1::uuid[]) AND t.status NOT IN ('closed', 'cancelled', 'merged')
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
