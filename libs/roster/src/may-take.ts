import type { Instant } from '@vigie/kernel';
import { type OverridableReason, overridableReasons, type Reason } from './reason.ts';
import { type Technician, type TicketToTake, type WorkLevel, workLevels } from './technician.ts';

export type Verdict = { readonly yes: true } | { readonly no: true; readonly reasons: readonly [Reason, ...Reason[]] };

/** Whether somebody may take a ticket now, and if not, every reason why, the heaviest first. */
export function mayTake(technician: Technician, ticket: TicketToTake, now: Instant): Verdict {
  const [first, ...others] = tests.flatMap((test) => test(technician, ticket, now) ?? []);
  return first === undefined ? { yes: true } : { no: true, reasons: [first, ...others] };
}

/** What still stands in the way once somebody sets reasons aside on purpose, and which of them that took. */
export function setAside(
  verdict: Verdict,
  override: readonly OverridableReason[],
): { readonly reasons: readonly Reason[]; readonly overrode: readonly OverridableReason[] } {
  const reasons = 'no' in verdict ? verdict.reasons : [];
  const isOverridden = ({ code }: Reason) => (override as readonly string[]).includes(code);
  return {
    reasons: reasons.filter((reason) => !isOverridden(reason)),
    overrode: overridableReasons.filter((code) => override.includes(code) && reasons.some((why) => why.code === code)),
  };
}

type Test = (technician: Technician, ticket: TicketToTake, now: Instant) => Reason | undefined;

const isNotDisabled: Test = ({ isDisabled }) => (isDisabled ? { code: 'ACCOUNT_DISABLED' } : undefined);

const isAuthorised: Test = ({ serves }, { clientId }) =>
  serves.has(clientId) ? undefined : { code: 'NOT_AUTHORISED' };

/** Work of a lower level is nobody's privilege; work of a higher one has to be escalated to. */
const isHighEnough: Test = ({ level }, { level: needed }) =>
  level !== null && rankOf(level) < rankOf(needed) ? { code: 'LEVEL_TOO_LOW', level, needed } : undefined;

const hasRoom: Test = ({ openTickets, ceiling }) =>
  ceiling !== null && openTickets >= ceiling ? { code: 'AT_CAPACITY', openTickets, ceiling } : undefined;

/** In the order in which reasons are told. */
const tests: readonly Test[] = [isNotDisabled, isAuthorised, isHighEnough, hasRoom];

export const rankOf = (level: WorkLevel): number => workLevels.indexOf(level);
