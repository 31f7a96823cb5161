import type { Level, Metric } from '../terms/clock-kind.ts';

/** What a clock measures: a promise to the client, one stay at a level and a desk, or one wait for a supplier. */
export type ClockSubject =
  | { readonly kind: Metric }
  | { readonly kind: 'ola'; readonly level: Level; readonly desk: string | null }
  | { readonly kind: 'uc'; readonly supplier: string };
