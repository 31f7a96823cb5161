import { type Instant, iso } from '@vigie/kernel';
import { paris } from '../calendar/calendar.builder.ts';
import type { TermsVersion } from '../terms/contract-terms.ts';
import { someTerms } from '../terms/terms.builder.ts';
import type { Clock } from './clock.ts';
import type { ClockFact, OpenedFact } from './clock-fact.ts';
import { instantOfWall, parseWall } from '../wall-time.ts';
import { timeline } from './timeline.ts';

/** An instant by the clocks of Paris, such as `inParis('2026-06-15 09:00')`, a Monday; seconds may follow. */
export const inParis = (text: string): Instant => instantOfWall(paris, parseWall(text)!);

/** A P2 at level 1, but for what is said otherwise. */
export const opened = (at: string, changes: Partial<OpenedFact> = {}): OpenedFact => ({
  type: 'opened',
  at: inParis(at),
  priority: 'P2',
  service: null,
  level: 'L1',
  desk: null,
  ...changes,
});

type FactOf<Type, Fact = ClockFact> = Fact extends { readonly type: infer Types }
  ? Type extends Types
    ? Fact
    : never
  : never;
type Details<Type> = Omit<FactOf<Type>, 'at' | 'type'>;

/** Any other fact, such as `fact('held', '2026-06-15 10:00', { reason: 'client' })`. */
export const fact = <Type extends ClockFact['type']>(type: Type, at: string, details?: Details<Type>): ClockFact =>
  ({ type, at: inParis(at), ...details }) as unknown as ClockFact;

export const monday = '2026-06-15';
export const tuesday = '2026-06-16';
/** A ticket opened on a Monday as the desk opens. */
export const start = opened(`${monday} 09:00`);

/** The GTR at a moment, four hours of office time unless the terms say otherwise. */
export const gtrAt = (now: string, facts: readonly ClockFact[], changes: Partial<TermsVersion> = {}): Clock =>
  timeline(facts, someTerms(changes), inParis(now)).promises.resolution!;

/** Instants as a failing test can be read. */
export const told = (at: Instant | undefined): string | undefined => at && iso(at);
export const at = (text: string): string => iso(inParis(text));
