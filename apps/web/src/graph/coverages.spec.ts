import { instant } from '@vigie/kernel';
import { businessTime, holidayOn } from '@vigie/sla';
import { aCoverage } from '../testing/some-terms';
import { coverageClause } from './coverages';

const at = (text: string) => instant(Date.parse(text));
const calendarOf = (...told: Parameters<typeof aCoverage>) => coverageClause(aCoverage(...told)).versions[0]!.calendar;
const openOn = (day: string, ...told: Parameters<typeof aCoverage>): number =>
  businessTime(calendarOf(...told)).elapsed(at(`${day}T00:00:00+02:00`), at(`${day}T24:00:00+02:00`)) / 3_600_000;

const eid = { date: '2026-06-16', nameFr: 'Aïd', nameEn: 'Eid', status: 'PROVISIONAL', list: 'FR' } as const;

describe('a coverage as the clocks read it', () => {
  it('is open in its windows, in its own zone', () => {
    expect(openOn('2026-06-15')).toBe(9);
    expect(openOn('2026-06-14')).toBe(0);
    expect(businessTime(calendarOf()).nextOpen(at('2026-06-15T00:00:00Z'))).toBe(at('2026-06-15T07:00:00Z'));
  });

  it('has its overrides and its breaks', () => {
    const windows = [{ from: '12:00', to: '14:00' }];
    expect(openOn('2026-06-15', { overrides: [{ date: '2026-06-15', windows }] })).toBe(2);
    expect(openOn('2026-06-15', { breaks: [{ date: '2026-06-15', windows }] })).toBe(7);
  });

  it('is closed on its days off, by name, whether of a list or of the client’s own', () => {
    expect(openOn('2026-06-16', { holidays: [eid] })).toBe(0);
    expect(openOn('2026-06-16', { holidays: [{ ...eid, list: null }] })).toBe(0);
    expect(holidayOn(calendarOf({ holidays: [eid] }), '2026-06-16')).toMatchObject({
      name: { fr: 'Aïd', en: 'Eid' },
      status: 'provisional',
    });
  });

  it('waits for a provisional day off where the contract does', () => {
    expect(openOn('2026-06-16', { holidays: [eid], countsProvisional: false })).toBe(9);
    const confirmed = { ...eid, status: 'CONFIRMED' } as const;
    expect(openOn('2026-06-16', { holidays: [confirmed], countsProvisional: false })).toBe(0);
  });

  it('is the same value as long as it says the same, so that its calendars are compiled once', () => {
    const first = coverageClause(aCoverage());
    expect(coverageClause(aCoverage())).toBe(first);
    expect(coverageClause(aCoverage({}, 'other'))).not.toBe(first);
    expect(coverageClause(aCoverage({ holidays: [eid] }))).not.toBe(first);
  });
});
