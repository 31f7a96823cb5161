import type { Language } from '@vigie/copy';
import type { Instant, Zone } from '@vigie/kernel';

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const unitsOfDay: Record<Language, string> = { fr: 'j', en: 'd' };
const dayMs = 86_400_000;
const made = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** `1 300` in French, `1,300` in English. */
export function formatCount(language: Language, count: number): string {
  return spaced(once(`count ${language}`, () => new Intl.NumberFormat(locales[language])).format(count));
}

/** A length of time as people say it: `0 min`, `57 min`, `1 h 52`, `1 j 2 h`, `12 j`. */
export function formatLength(language: Language, milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const [hours, days] = [Math.floor(minutes / 60), Math.floor(minutes / 1_440)];
  if (hours === 0) return `${minutes}\u00a0min`;
  if (days === 0) return `${hours}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`;
  const inDays = `${formatCount(language, days)}\u00a0${unitsOfDay[language]}`;
  return days < 10 && hours % 24 > 0 ? `${inDays}\u00a0${hours % 24}\u00a0h` : inDays;
}

/** Open time, never in days, since a day of open hours has no length of its own: `42 s`, `57 min`, `2 h 41`, `30 h`. */
export function formatOpenTime(seconds: number): string {
  const size = Math.abs(seconds);
  if (size < 60) return `${size}\u00a0s`;
  const [hours, minutes] = [Math.floor(size / 3600), Math.floor((size % 3600) / 60)];
  if (hours === 0) return `${minutes}\u00a0min`;
  return minutes === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(minutes).padStart(2, '0')}`;
}

/** Open time to the second, so that a column of lengths sums before the eye: `8:57:40`. */
export function formatExactly(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return [hours, ...[minutes, seconds % 60].map((part) => String(part).padStart(2, '0'))].join(':');
}

/** `09:47`. */
export const formatHour = (language: Language, at: Instant): string =>
  dated(language, 'hour', { hour: '2-digit', minute: '2-digit' }).format(at);

/** `10:47`, by the clock on the wall of a place. */
export const formatHourIn = (language: Language, at: Instant, zone: Zone): string =>
  dated(language, `hour ${zone}`, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at);

/** `09:47:12`: when a state shown is no longer the present one. */
export const formatSecond = (language: Language, at: Instant): string =>
  dated(language, 'second', { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(at);

/** `jeudi 20 novembre`, with the year when it is another one. */
export function formatDay(language: Language, at: Instant, now: Instant): string {
  const shape = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  if (sameYear(at, now)) return dated(language, 'day', shape).format(at);
  return dated(language, 'day of year', { ...shape, year: 'numeric' }).format(at);
}

/** `09:47` today, `18 nov. 09:47` this year, `18/11/2025 09:47` before. */
export function formatMoment(language: Language, at: Instant, now: Instant): string {
  if (sameDay(at, now)) return formatHour(language, at);
  const shape = sameYear(at, now) ? { day: 'numeric', month: 'short' } : { dateStyle: 'short' };
  const day = dated(language, `moment ${Object.keys(shape)[0]}`, shape as Intl.DateTimeFormatOptions).format(at);
  return `${day}\u00a0${formatHour(language, at)}`;
}

/** `09:47` on the day of another instant, `mar. 09:47` within a week of it, else `18 nov. 09:47`. */
export function formatNear(language: Language, at: Instant, near: Instant): string {
  if (sameDay(at, near)) return formatHour(language, at);
  const isNear = Math.abs(at - near) < 6 * dayMs;
  const shape = isNear ? ({ weekday: 'short' } as const) : ({ day: 'numeric', month: 'short' } as const);
  return `${dated(language, `near ${isNear}`, shape).format(at)}\u00a0${formatHour(language, at)}`;
}

/** `18 nov. 2025`. */
export const formatDate = (language: Language, at: Instant): string =>
  dated(language, 'dated', { day: 'numeric', month: 'short', year: 'numeric' }).format(at);

/** When something opens: `08:00` within a day, else its day alone, `lun.`, or `18 nov.` beyond a week. */
export function formatOpening(language: Language, at: Instant, now: Instant): string {
  const away = at - now;
  if (away <= dayMs) return formatHour(language, at);
  if (away <= 6 * dayMs) return dated(language, 'weekday', { weekday: 'short' }).format(at);
  return dated(language, 'date', { day: 'numeric', month: 'short' }).format(at);
}

/** Whether two instants fall on one day of the reader's calendar. */
export const sameDay = (one: Instant, other: Instant): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();

const sameYear = (one: Instant, other: Instant): boolean =>
  new Date(one).getFullYear() === new Date(other).getFullYear();

const dated = (language: Language, name: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(`${name} ${language}`, () => new Intl.DateTimeFormat(locales[language], shape));

/** Formats are costly to make and cheap to use. */
function once<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => Format): Format {
  const format = (made.get(key) as Format | undefined) ?? make();
  made.set(key, format);
  return format;
}

/** Intl writes thousands with U+202F, nearly invisible in this face at 12 px. */
const spaced = (text: string): string => text.replaceAll('\u202f', '\u00a0');
