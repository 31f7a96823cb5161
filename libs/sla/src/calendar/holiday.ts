import type { LocalDate } from './local-date.ts';

/** One day off, as a row of a country's list or of a client's own. */
export interface Holiday {
  readonly date: LocalDate;
  readonly name: Readonly<Record<'fr' | 'en', string>>;
  /** A lunar feast is provisional until it is announced on its eve. */
  readonly status: HolidayStatus;
  /** `FR`, `FR-alsace-moselle`, `TN`, or the id of a client's own list. */
  readonly list: string;
}

export type HolidayStatus = 'provisional' | 'confirmed';
