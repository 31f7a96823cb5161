export type { Brand } from './brand.ts';
export { type Id, isUuid, newId, parseId } from './id.ts';
export {
  instant,
  type Instant,
  iso,
  parseInstant,
  plusSeconds,
  seconds,
  type Seconds,
  secondsBetween,
  type Span,
} from './instant.ts';
export {
  allocate,
  type Currency,
  decimalsOf,
  isCurrency,
  minus,
  money,
  type Money,
  moneyFromWire,
  type MoneyOnWire,
  moneyToWire,
  plus,
} from './money.ts';
export { accept, type Outcome, refuse } from './outcome.ts';
export { parseZone, zone, type Zone } from './zone.ts';
