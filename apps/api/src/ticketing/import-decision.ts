import type { Id, Instant } from '@vigie/kernel';
import type { ImportedHistory, ImportedTicket, TicketFact } from '@vigie/ticketing';
import type { ImportedBefore } from './imported-tickets.store.ts';
import type { NewText } from './texts.ts';

/** A ticket of another system as its log tells it up to an instant, in our words and ids. */
export interface TicketElsewhere {
  readonly externalId: string;
  /** Of what the log says up to the instant: the same digest is the same history. */
  readonly digest: string;
  readonly deskId: Id<'Desk'>;
  readonly contactId: Id<'Contact'> | null;
  readonly title: string;
  readonly updatedAt: Instant;
  readonly openingTitle: NewText;
  readonly history: ImportedHistory;
}

export interface ImportBatch {
  readonly source: string;
  readonly until: Instant;
  readonly tickets: readonly TicketElsewhere[];
}

/**
 * What becomes of a ticket: `bridged` = its past now reads otherwise and facts were added that lead to how it stands;
 * `ahead` = it was read further before; `worked_on_here` = our own people have acted on it; `contradicts` = it was opened
 * at another time than recorded. The last three are left as they are.
 */
export const importOutcomes = [
  'created',
  'updated',
  'bridged',
  'unchanged',
  'ahead',
  'worked_on_here',
  'contradicts',
] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** A ticket, what becomes of it, and the facts that this adds. */
export interface ImportDecision {
  readonly ticket: TicketElsewhere;
  readonly before: ImportedBefore | undefined;
  readonly outcome: ImportOutcome;
  readonly facts: readonly TicketFact[];
  readonly stands: ImportedTicket;
}
