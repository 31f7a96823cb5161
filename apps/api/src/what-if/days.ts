import { type Weekday, weekdays } from '@vigie/sla';

const days: ReadonlyMap<string, Weekday> = new Map([
  ...weekdays.map((day) => [day, day] as const),
  ...(['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'] as const).map((name, at) => [name, weekdays[at]!] as const),
]);

/** `mon` or `lun`; undefined for what is no day. */
export const weekdayNamed = (name: string): Weekday | undefined => days.get(name.toLowerCase());
