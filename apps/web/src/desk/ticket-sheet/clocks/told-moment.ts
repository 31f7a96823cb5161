import type { Language } from '@vigie/copy';
import type { Instant, Zone } from '@vigie/kernel';
import { formatHour, formatHourIn, formatNear } from '../../../words/format';

/** Moments by the reader's clock, and by the client's beside it where that one shows another hour. */
export function inReadersAndClientsTime(
  language: Language,
  now: Instant,
  zone: Zone | undefined,
  thatIs: (moment: string, hour: string, city: string) => string,
): (at: Instant) => string {
  return (at) => {
    const moment = formatNear(language, at, now);
    if (zone === undefined) return moment;
    const there = formatHourIn(language, at, zone);
    return there === formatHour(language, at) ? moment : thatIs(moment, there, cityOf(zone));
  };
}

const cityOf = (zone: Zone): string => zone.split('/').at(-1)!.replaceAll('_', '\u00a0');
