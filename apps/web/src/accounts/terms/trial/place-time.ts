import type { Language } from '@vigie/copy';
import type { Instant, Zone } from '@vigie/kernel';

/** Instants as the clocks of a place show them. */
export interface PlaceTime {
  /** `lundi 30 mars à 05:30`, in the language's own words. */
  readonly inFull: (at: Instant) => string;
  /** `lun. 05:30`. */
  readonly short: (at: Instant) => string;
  /** `sam. 28 mars 10:30 – 12:00`: the day only when it is another one than before. */
  readonly span: (from: Instant, to: Instant) => string;
  /** As a field for a date and a time holds it, `2026-03-28T10:30`. */
  readonly typed: (at: Instant) => string;
}

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** Speaks of days as they come: one value tells one list, from its beginning. */
export function placeTime(language: Language, zone: Zone): PlaceTime {
  const format = (shape: Intl.DateTimeFormatOptions, locale = locales[language]) =>
    new Intl.DateTimeFormat(locale, { ...shape, timeZone: zone, hourCycle: 'h23' });
  const minute = { hour: '2-digit', minute: '2-digit' } as const;
  const [time, second] = [format(minute), format({ ...minute, second: '2-digit' })];
  const full = format({ weekday: 'long', day: 'numeric', month: 'long', ...minute });
  const [weekday, day] = [format({ weekday: 'short' }), format({ weekday: 'short', day: 'numeric', month: 'short' })];
  const typed = format({ year: 'numeric', month: '2-digit', day: '2-digit', ...minute }, 'sv-SE');
  /** The first of a month has a name of its own in French. */
  const written = (text: string): string => (language === 'fr' ? text.replace(/ 1 /, ' 1er ') : text);
  let last = '';
  const clock = (at: Instant): string => (at % 60_000 === 0 ? time : second).format(at);
  const spoken = (at: Instant): string => {
    const before = last;
    last = written(day.format(at));
    return last === before ? clock(at) : `${last} ${clock(at)}`;
  };
  return {
    inFull: (at) => written(full.format(at)),
    short: (at) => `${weekday.format(at)} ${clock(at)}`,
    span: (from, to) => `${spoken(from)}\u00a0– ${spoken(to)}`,
    typed: (at) => typed.format(at).replace(' ', 'T'),
  };
}
