import type { Holiday } from './holiday.ts';
import type { LocalDate } from './local-date.ts';

const fixed: readonly (readonly [day: string, fr: string, en: string])[] = [
  ['01-01', 'Jour de l’an', 'New Year’s Day'],
  ['03-20', 'Fête de l’indépendance', 'Independence Day'],
  ['04-09', 'Journée des martyrs', 'Martyrs’ Day'],
  ['05-01', 'Fête du Travail', 'Labour Day'],
  ['07-25', 'Fête de la République', 'Republic Day'],
  ['08-13', 'Fête de la femme', 'Women’s Day'],
  ['10-15', 'Fête de l’évacuation', 'Evacuation Day'],
  ['12-17', 'Fête de la révolution', 'Revolution Day'],
];

/** Both Eids last two days; the dates are those of the Umm al-Qura calendar, which an announcement may move by a day. */
const lunar: readonly (readonly [fr: string, en: string, ...dates: readonly LocalDate[]])[] = [
  ['Aïd el-Fitr', 'Eid al-Fitr', '2025-03-30', '2026-03-20', '2027-03-09', '2028-02-26'],
  ['Aïd el-Fitr, 2e jour', 'Eid al-Fitr, day 2', '2025-03-31', '2026-03-21', '2027-03-10', '2028-02-27'],
  ['Aïd el-Idha', 'Eid al-Adha', '2025-06-06', '2026-05-27', '2027-05-16', '2028-05-05'],
  ['Aïd el-Idha, 2e jour', 'Eid al-Adha, day 2', '2025-06-07', '2026-05-28', '2027-05-17', '2028-05-06'],
  ['Ras el-Am el-Hijri', 'Islamic New Year', '2025-06-26', '2026-06-16', '2027-06-06', '2028-05-25'],
  ['Mouled', 'The Prophet’s Birthday', '2025-09-04', '2026-08-25', '2027-08-14', '2028-08-03'],
];

/** The days off of the decree of 7 December 2021, list `TN`; the lunar ones, known here for 2025 to 2028, provisional. */
export function holidaysOfTunisia(year: number): readonly Holiday[] {
  const civil = fixed.map(([day, fr, en]) => row(`${year}-${day}` as LocalDate, fr, en, 'confirmed'));
  const feasts = lunar.flatMap(([fr, en, ...dates]) =>
    dates.filter((date) => date.startsWith(`${year}-`)).map((date) => row(date, fr, en, 'provisional')),
  );
  return [...civil, ...feasts];
}

const row = (date: LocalDate, fr: string, en: string, status: Holiday['status']): Holiday => ({
  date,
  name: { fr, en },
  status,
  list: 'TN',
});
