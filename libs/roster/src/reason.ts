import type { WorkLevel } from './technician.ts';

/** Why somebody may not take a ticket; one without words in every language does not compile. */
export type Reason =
  | { readonly code: 'ACCOUNT_DISABLED' }
  | { readonly code: 'NOT_AUTHORISED' }
  | { readonly code: 'LEVEL_TOO_LOW'; readonly level: WorkLevel; readonly needed: WorkLevel }
  | { readonly code: 'AT_CAPACITY'; readonly openTickets: number; readonly ceiling: number };
export type ReasonCode = Reason['code'];

/** The heaviest first: what no phone call puts right stands before what an hour does. */
export const reasonCodes = [
  'ACCOUNT_DISABLED',
  'NOT_AUTHORISED',
  'LEVEL_TOO_LOW',
  'AT_CAPACITY',
] as const satisfies readonly ReasonCode[];

/** Reasons that whoever directs the work may set aside on purpose; the rest are walls. */
export const overridableReasons = ['AT_CAPACITY'] as const satisfies readonly ReasonCode[];
export type OverridableReason = (typeof overridableReasons)[number];
