import type { Id } from '@vigie/kernel';
import type { ClientTerms, StoredCalendar, StoredCoverage, StoredHoliday, StoredTerms } from './client-terms.ts';
import { clientTerms, publicHolidays, type Statements } from './client-terms.store.ts';

/** What a client's clocks go by now; of a client to whom nothing is promised yet, revision 0 of nothing. */
export async function presentTerms(tx: Statements, clientId: Id<'Client'>): Promise<ClientTerms> {
  const [present] = await clientTerms(tx, [clientId]);
  return present ?? { clientId, revision: 0, coverages: [], versions: [], holidays: await publicHolidays(tx) };
}

/** The version comes last, wherever its instant lies. */
export const withVersion = (terms: ClientTerms, version: StoredTerms): ClientTerms => ({
  ...terms,
  versions: [...terms.versions, version],
});

/** A coverage that is known takes the name and number that are said now, and another calendar after those it has. */
export function withCalendar(
  terms: ClientTerms,
  coverage: Omit<StoredCoverage, 'calendars'>,
  calendar: StoredCalendar,
): ClientTerms {
  const known = terms.coverages.find(({ id }) => id === coverage.id);
  const changed = { ...coverage, calendars: [...(known?.calendars ?? []), calendar] };
  const coverages = known
    ? terms.coverages.map((other) => (other === known ? changed : other))
    : [...terms.coverages, changed];
  return { ...terms, coverages };
}

/** In place of the row of its id, or beside the others. */
export const withHoliday = (terms: ClientTerms, holiday: StoredHoliday): ClientTerms => ({
  ...terms,
  holidays: [...terms.holidays.filter(({ id }) => id !== holiday.id), holiday],
});
