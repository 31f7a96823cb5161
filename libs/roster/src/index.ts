export { bestFirst, type Candidate, isEligible, nearestEligible, usualCeiling } from './best-first.ts';
export { mayTake, setAside, type Verdict } from './may-take.ts';
export { type HeldTicket, proposeMoves, type ProposedMove, withLoad } from './propose-moves.ts';
export { type OverridableReason, overridableReasons, type Reason, type ReasonCode, reasonCodes } from './reason.ts';
export { type Technician, type TicketToTake, type WorkLevel, workLevels } from './technician.ts';
