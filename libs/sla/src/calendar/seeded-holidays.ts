import type { Holiday } from './holiday.ts';
import { holidaysOfFrance } from './holidays-of-france.ts';
import { holidaysOfTunisia } from './holidays-of-tunisia.ts';

/** The rows that an installation starts with: France and Tunisia, 2025 to 2028. */
export const seededHolidays: readonly Holiday[] = [2025, 2026, 2027, 2028].flatMap((year) => [
  ...holidaysOfFrance(year),
  ...holidaysOfTunisia(year),
]);
