export { applyFact, applyFacts } from './apply-fact.ts';
export { type AssignRefusal, assignTicket, type AssignTicket } from './assign-ticket.ts';
export type { MoveRefusal, TicketCannotMove } from './cannot-move.ts';
export { commentTicket, type CommentTicket } from './comment-ticket.ts';
export {
  type QualificationChange,
  type TextReference,
  type TicketFact,
  type TicketFactType,
  ticketFactTypes,
} from './facts.ts';
export { categoryLimit, categoryName } from './category.ts';
export { type Continuation, continueHistory } from './continued-history.ts';
export { holdTicket, type HoldTicket, isHoldable } from './hold-ticket.ts';
export {
  type ImportedHistory,
  type ImportedTicket,
  importHistory,
  type Move,
  type Observation,
  type ObservedState,
} from './imported-history.ts';
export { isLegalMove } from './moves.ts';
export { type OpenedFact, openTicket, type OpenTicket } from './open-ticket.ts';
export { priorityOf } from './priority.ts';
export { qualifyTicket, type QualifyTicket } from './qualify-ticket.ts';
export { parseReference, referenceOf } from './reference.ts';
export { isResolvable, resolveTicket } from './resolve-ticket.ts';
export { isResumable, resumeTicket } from './resume-ticket.ts';
export { refuseWhenClosed, type TicketIsClosed } from './still-open.ts';
export {
  type Assignment,
  openStatuses,
  type Qualification,
  type Ticket,
  type TicketState,
  type TicketStatus,
  ticketStatuses,
} from './ticket.ts';
export { bodyLimit, oneLine, plainText, titleLimit } from './title.ts';
export { isWithin, type WorkMove, workMoveTypes, type WorkSpan, workSpans } from './work-spans.ts';
export * from './words.ts';
