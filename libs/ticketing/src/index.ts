export { applyFact, applyFacts } from './apply-fact.ts';
export { type AssignRefusal, assignTicket, type AssignTicket } from './assign-ticket.ts';
export { cancelTicket, type CancelTicket, isCancellable } from './cancel-ticket.ts';
export type { MoveRefusal, TicketCannotMove } from './cannot-move.ts';
export { commentTicket, type CommentTicket } from './comment-ticket.ts';
export { type EscalateRefusal, escalateTicket, type EscalateTicket, isAtWork, nextLevel } from './escalate-ticket.ts';
export {
  type EscalationPack,
  type QualificationChange,
  reasonsSetAside,
  type SetAside,
  type TextReference,
  type TicketFact,
  type TicketFactType,
  ticketFactTypes,
} from './facts.ts';
export { categoryLimit, categoryName } from './category.ts';
export {
  categoryDepth,
  type CategoryNode,
  type CategoryPlace,
  type CategoryRefusal,
  pathOf,
  refusePlace,
  rootOf,
} from './category-tree.ts';
export { type Continuation, continueHistory } from './continued-history.ts';
export { type HoldRefusal, holdTicket, type HoldTicket, isHoldable } from './hold-ticket.ts';
export {
  type ImportedHistory,
  type ImportedTicket,
  importHistory,
  type Move,
  type Observation,
  type ObservedState,
} from './imported-history.ts';
export { type Linked, linkTickets, otherEnd, type PairRefusal, unlinkTickets } from './link-tickets.ts';
export { isMergeable, type Merged, type MergeRefusal, mergeTicket } from './merge-ticket.ts';
export { isLegalMove } from './moves.ts';
export { type OpenedFact, openTicket, type OpenTicket } from './open-ticket.ts';
export { type PriorityMatrix, priorityOf, usualMatrix } from './priority.ts';
export { type QualifyRefusal, qualifyTicket, type QualifyTicket } from './qualify-ticket.ts';
export { parseReference, referenceOf } from './reference.ts';
export { isResolvable, type ResolveRefusal, resolveTicket, type ResolveTicket } from './resolve-ticket.ts';
export { isResumable, resumeTicket } from './resume-ticket.ts';
export { lowerLevel, type ReturnRefusal, returnTicket, type ReturnTicket } from './return-ticket.ts';
export { setClientPriority } from './set-client-priority.ts';
export {
  closeTicket,
  isSettleable,
  type ReopenRefusal,
  reopenTicket,
  type ReopenTicket,
  standsFrom,
} from './settle-resolution.ts';
export { type EndedStatus, hasEnded, refuseWhenClosed, type TicketIsClosed } from './still-open.ts';
export { refuseWhenFull, type TooManyViews, viewLimit, viewNameLimit } from './save-view.ts';
export {
  type Assignment,
  type Counters,
  endedStatuses,
  openStatuses,
  type Qualification,
  type Ticket,
  type TicketState,
  type TicketStatus,
  ticketStatuses,
  untouched,
} from './ticket.ts';
export { bodyLimit, oneLine, plainText, titleLimit } from './title.ts';
export { wakeTicket } from './wake-ticket.ts';
export { isWithin, type WorkMove, workMoveTypes, type WorkSpan, workSpans } from './work-spans.ts';
export * from './words.ts';
