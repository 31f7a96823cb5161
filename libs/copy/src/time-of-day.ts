const formats = new Map<string, Intl.DateTimeFormat>();

/** The reader's own day is not known here, so the date stands before the time: `18 mai, 09:47` or `18 May, 09:47`. */
export function shortInstant(iso: string, locale: 'fr-FR' | 'en-GB', zone: string): string {
  const key = `${locale} ${zone}`;
  const format = formats.get(key) ?? newFormat(locale, zone);
  formats.set(key, format);
  return format.format(Date.parse(iso));
}

const newFormat = (locale: string, timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone });
