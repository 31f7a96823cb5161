export { AssignTicket } from './assign-ticket.ts';
export { CommentTicket } from './comment-ticket.ts';
export {
  type ImportBatch,
  type ImportDecision,
  type ImportOutcome,
  importOutcomes,
  type TicketElsewhere,
} from './import-decision.ts';
export { countHeldBy } from './held-tickets.store.ts';
export { decideImport, mayImport, openingText, recordImport, recordRefusedImport } from './import-ticket.ts';
export {
  importedAccounts,
  type ImportedAccount,
  type ImportedBefore,
  importedBefore,
  lockImported,
  takeImportTurn,
} from './imported-tickets.store.ts';
export { HoldTicket } from './hold-ticket.ts';
export { OpenTicket } from './open-ticket.ts';
export { QualifyTicket } from './qualify-ticket.ts';
export { TicketingModule, ticketingResolvers } from './ticketing.module.ts';
