import type { Reason, ReasonCode } from '@vigie/roster';

/** Why somebody may not take a ticket, one sentence for each reason; it stands under their name. */
export type Reasons = { readonly [Code in ReasonCode]: (why: Extract<Reason, { readonly code: Code }>) => string };

/** The sentence of one reason. */
export const reasonIn = (words: Reasons, reason: Reason): string =>
  (words[reason.code] as (why: Reason) => string)(reason);
