import { type Zone, zone } from '@vigie/kernel';
import { WalkedZone } from './walked-zone.ts';

/**
 * Zones with the days (UTC) on which something happens in them: clocks move, at night, at midnight, by half an hour, for
 * Ramadan, over a whole day. On 2024-09-02 and 2026-01-27 the engine joins its stretches.
 */
const places: readonly (readonly [zone: string, ...days: readonly string[]])[] = [
  ['Europe/Paris', '2026-03-29', '2026-10-25', '2026-01-27', '2024-09-02'],
  ['Africa/Tunis', '2026-03-20', '2008-03-30', '2008-10-26', '2026-01-27'],
  ['Africa/Casablanca', '2026-02-15', '2026-03-22', '2027-02-07', '2027-03-14'],
  ['America/New_York', '2026-03-08', '2026-11-01', '2026-01-27'],
  ['Asia/Kolkata', '2026-05-01', '2026-01-27'],
  ['Australia/Lord_Howe', '2026-04-04', '2026-10-03', '2024-09-02'],
  ['America/Sao_Paulo', '2018-11-04', '2019-02-17', '2015-10-18', '2015-02-22'],
  ['Pacific/Apia', '2011-12-30', '2021-04-03', '2012-03-31'],
  ['Asia/Beirut', '2026-03-28', '2026-10-24'],
  ['Asia/Gaza', '2025-04-12', '2025-10-25'],
];

/** A zone around one of its days. */
export interface Place {
  readonly zone: Zone;
  readonly day: string;
}

export const allPlaces: readonly Place[] = places.flatMap(([name, ...days]) =>
  days.map((day) => ({ zone: zone(name), day })),
);

const walked = new Map<Place, WalkedZone>();

/** The fortnight around the day of a place; walked once. */
export function walkOf(place: Place): WalkedZone {
  const known = walked.get(place) ?? new WalkedZone(place.zone, Date.parse(place.day) - 7 * 86_400_000);
  walked.set(place, known);
  return known;
}
