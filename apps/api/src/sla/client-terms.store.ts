import type { Id } from '@vigie/kernel';
import type { Tx } from '../platform/desk.ts';
import { instantOf } from './clock-facts.ts';
import type { ClientTerms, StoredCalendar, StoredCoverage, StoredHoliday, StoredTerms } from './client-terms.ts';

export type Statements = Pick<Tx, 'query' | 'hot'>;

/** How often what each client's clocks go by has changed; a client to whom nothing is promised is missing. */
export async function revisionsOf(
  tx: Statements,
  clientIds: readonly string[],
): Promise<ReadonlyMap<Id<'Client'>, number>> {
  const rows = await tx.hot<{ client_id: Id<'Client'>; revision: number }>(
    'SELECT client_id, revision FROM desk.terms_revision WHERE client_id = ANY ($1::uuid[])',
    [clientIds],
  );
  return new Map(rows.map(({ client_id, revision }) => [client_id, revision]));
}

interface TermsRow {
  readonly clientId: Id<'Client'>;
  readonly revision: number;
  readonly coverages: readonly (Omit<StoredCoverage, 'calendars'> & {
    readonly calendars: readonly (Omit<StoredCalendar, 'from'> & { readonly from: string })[];
  })[];
  readonly versions: readonly (Omit<StoredTerms, 'from' | 'internal'> & {
    readonly from: string;
    readonly internal: StoredTerms['internal'] | null;
  })[];
  readonly holidays: readonly StoredHoliday[];
}

/** Of several clients in two statements, as far as the caller may read it; none of a client to whom nothing is promised. */
export async function clientTerms(tx: Statements, clientIds: readonly string[]): Promise<readonly ClientTerms[]> {
  const rows = await tx.query<TermsRow>(selectTerms, [clientIds]);
  if (rows.length === 0) return [];
  const ofCountries = await publicHolidays(tx);
  return rows.map(({ coverages, versions, holidays, ...row }) => ({
    ...row,
    coverages: coverages.map((coverage) => ({
      ...coverage,
      calendars: coverage.calendars.map((calendar) => ({ ...calendar, from: instantOf(calendar.from) })),
    })),
    versions: versions.map(({ internal, ...version }) => ({
      ...version,
      from: instantOf(version.from),
      internal: internal ?? undefined,
    })),
    holidays: [...ofCountries, ...holidays],
  }));
}

export const publicHolidays = (tx: Statements): Promise<StoredHoliday[]> =>
  tx.query(`SELECT ${holidayColumns}, list FROM desk.public_holiday ORDER BY day, list, name_fr`);

/** A client's own. */
export const clientHolidays = (tx: Statements, clientId: string): Promise<StoredHoliday[]> =>
  tx.query(
    `SELECT ${holidayColumns}, 'client' AS list FROM desk.client_holiday WHERE client_id = $1 ORDER BY day, name_fr`,
    [clientId],
  );

/** Of the desk's clients, those that the caller sees. */
export async function clientsOfDesk(tx: Statements, deskId: string): Promise<readonly Id<'Client'>[]> {
  const rows = await tx.query<{ client_id: Id<'Client'> }>(
    'SELECT client_id FROM desk.desk_client WHERE desk_id = $1',
    [deskId],
  );
  return rows.map(({ client_id }) => client_id);
}

export const holidayColumns = `id, day::text AS date, name_fr AS "nameFr", name_en AS "nameEn", status`;

const selectTerms = `
  SELECT r.client_id AS "clientId", r.revision, covered.coverages, said.versions, own.holidays
    FROM desk.terms_revision r
   CROSS JOIN LATERAL (
     SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'number', o.number,
              'calendars', held.calendars) ORDER BY o.id), '[]') AS coverages
       FROM desk.coverage o CROSS JOIN LATERAL (
         SELECT coalesce(json_agg(json_build_object('id', v.id, 'from', v.valid_from, 'zone', v.zone, 'week', v.week,
                  'overrides', v.overrides, 'breaks', v.breaks, 'holidayLists', v.holiday_lists,
                  'countsProvisional', v.counts_provisional) ORDER BY v.valid_from), '[]') AS calendars
           FROM desk.calendar_version v WHERE v.client_id = o.client_id AND v.coverage_id = o.id) held
      WHERE o.client_id = r.client_id) covered
   CROSS JOIN LATERAL (
     SELECT coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'from', v.valid_from, 'clauses', v.clauses,
              'internal', CASE WHEN i.version_id IS NOT NULL THEN json_build_object('ola', i.ola, 'uc', i.uc) END)
              ORDER BY v.valid_from), '[]') AS versions
       FROM desk.terms_version v LEFT JOIN desk.internal_terms i ON i.client_id = v.client_id AND i.version_id = v.id
      WHERE v.client_id = r.client_id) said
   CROSS JOIN LATERAL (
     SELECT coalesce(json_agg(json_build_object('id', h.id, 'list', 'client', 'date', h.day, 'nameFr', h.name_fr,
              'nameEn', h.name_en, 'status', h.status) ORDER BY h.day), '[]') AS holidays
       FROM desk.client_holiday h WHERE h.client_id = r.client_id) own
   WHERE r.client_id = ANY ($1::uuid[])`;
