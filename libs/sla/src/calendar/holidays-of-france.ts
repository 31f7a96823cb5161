import type { Holiday } from './holiday.ts';
import { dayNumber, localDate, type LocalDate } from './local-date.ts';

type Feast = readonly [day: string | number, fr: string, en: string];

/** Legal days off: `MM-DD`, or days after Easter Sunday. */
const metropole: readonly Feast[] = [
  ['01-01', 'Jour de l’an', 'New Year’s Day'],
  [1, 'Lundi de Pâques', 'Easter Monday'],
  ['05-01', 'Fête du Travail', 'Labour Day'],
  ['05-08', 'Victoire de 1945', 'Victory in Europe Day'],
  [39, 'Ascension', 'Ascension Day'],
  [50, 'Lundi de Pentecôte', 'Whit Monday'],
  ['07-14', 'Fête nationale', 'Bastille Day'],
  ['08-15', 'Assomption', 'Assumption Day'],
  ['11-01', 'Toussaint', 'All Saints’ Day'],
  ['11-11', 'Armistice de 1918', 'Armistice Day'],
  ['12-25', 'Noël', 'Christmas Day'],
];

/** What Bas-Rhin, Haut-Rhin and Moselle have besides. */
const alsaceMoselle: readonly Feast[] = [
  [-2, 'Vendredi saint', 'Good Friday'],
  ['12-26', 'Saint-Étienne', 'St Stephen’s Day'],
];

/** The eleven days of `FR` and the two of `FR-alsace-moselle`, a list that goes with the first. Fixed by law: confirmed. */
export function holidaysOfFrance(year: number): readonly Holiday[] {
  const rows = (list: string, feasts: readonly Feast[]): Holiday[] =>
    feasts.map(([day, fr, en]) => ({ date: dateOf(year, day), name: { fr, en }, status: 'confirmed', list }));
  return [...rows('FR', metropole), ...rows('FR-alsace-moselle', alsaceMoselle)];
}

function dateOf(year: number, day: string | number): LocalDate {
  if (typeof day === 'string') return `${year}-${day}` as LocalDate;
  return localDate(dayNumber(easterSunday(year)) + day);
}

/** Easter Sunday of the Gregorian calendar: the Sunday after the full moon, by the church's tables, of spring. */
export function easterSunday(year: number): LocalDate {
  const century = Math.floor(year / 100);
  const leapless = century - Math.floor(century / 4);
  const moonDrift = Math.floor((8 * century + 13) / 25);
  const age = (19 * (year % 19) + leapless - moonDrift + 15) % 30;
  const fullMoon = age - (age === 29 || (age === 28 && year % 19 > 10) ? 1 : 0);
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - leapless) % 7;
  return localDate(dayNumber(`${year}-03-28` as LocalDate) + fullMoon - weekday);
}
