import { createHash, randomBytes } from 'node:crypto';
import type { Instant } from '@vigie/kernel';
import { abilityOf, type Caller, mayEver, operations } from '@vigie/tenancy';
import { continueHistory, openStatuses } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import { idAt } from '../platform/ids.ts';
import { Outbox } from '../platform/outbox.ts';
import { watchTickets } from '../sla/index.ts';
import type { ImportBatch, ImportDecision, TicketElsewhere } from './import-decision.ts';
import { insertImportedTickets, noteImport, updateImportedTickets } from './import-ticket.store.ts';
import { type ImportedBefore, recordedHistories, type RecordedHistory } from './imported-tickets.store.ts';
import type { NewText } from './texts.ts';

/** Imports are for those whom the policy table lets run the command. */
export function mayImport(caller: Caller): boolean {
  const needs = operations['vigie import servicenow'];
  if (!Array.isArray(needs)) throw new Error('the import has no line in the policy table');
  return mayEver(abilityOf(caller), needs[1] as 'import', needs[0] as 'Ticket');
}

/** What an import does to tickets; those known from `before` whose digest is another now have been locked. */
export async function decideImport(
  tx: Tx,
  batch: ImportBatch,
  before: ReadonlyMap<string, ImportedBefore>,
): Promise<readonly ImportDecision[]> {
  const changed = batch.tickets.filter(({ externalId, digest }) => before.get(externalId)?.digest !== digest);
  const known = changed.flatMap(({ externalId }) => before.get(externalId) ?? []);
  const recorded = await recordedHistories(tx, batch.source, known);
  return batch.tickets.map((ticket) => {
    const known = before.get(ticket.externalId);
    return decide(ticket, known, known && recorded.get(known.ticketId), batch.until);
  });
}

/** Writes what was decided, with one audit line and one announcement; a batch that changes nothing leaves no trace. */
export async function recordImport(tx: Tx, batch: ImportBatch, decisions: readonly ImportDecision[]): Promise<void> {
  const created = decisions.filter(({ outcome }) => outcome === 'created');
  const updated = decisions.filter(({ outcome }) => outcome === 'updated' || outcome === 'bridged');
  if (created.length + updated.length === 0) return;
  await insertImportedTickets(tx, batch, created);
  await updateImportedTickets(tx, batch, updated);
  const tally = { source: batch.source, created: created.length, updated: updated.length };
  await noteImport(tx, { accepted: tally }, digestOf([...created, ...updated]));
  await watchTickets(tx, [...created, ...updated].map(placeOf));
  await announceOne(tx, [...created, ...updated]);
}

/** One ticket speaks for its batch: an open board learns that there is news, and thousands of changes would tell it no more. */
async function announceOne(tx: Tx, decisions: readonly ImportDecision[]): Promise<void> {
  const newest = decisions.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  await new Outbox().announce(tx, { ...placeOf(newest), deskId: newest.ticket.deskId, internal: false });
}

const placeOf = ({ before, stands }: ImportDecision) => ({
  clientId: before?.clientId ?? stands.clientId,
  ticketId: before?.ticketId ?? stands.id,
});

/** Boards show what is open, the latest of it before all. */
const rank = ({ stands, ticket }: ImportDecision): number =>
  (openStatuses.some((status) => status === stands.state.status) ? 1e15 : 0) + ticket.updatedAt;

/** The audit line of an import that was refused to the caller. */
export const recordRefusedImport = (tx: Tx): Promise<void> => noteImport(tx, { refused: { code: 'NOT_ALLOWED' } }, '');

/** The title under which a ticket was opened elsewhere, salted like any text of ours. */
export function openingText(at: Instant, body: string): NewText {
  const salt = randomBytes(16);
  const digest = createHash('sha256').update(salt).update(body).digest('hex');
  return { textId: idAt<'Text'>(at), salt, body, digest };
}

function decide(
  ticket: TicketElsewhere,
  before: ImportedBefore | undefined,
  recorded: RecordedHistory | undefined,
  until: Instant,
): ImportDecision {
  const { facts, ticket: stands } = ticket.history;
  const left = { ticket, before, facts: [], stands };
  if (before === undefined) return { ...left, outcome: 'created', facts };
  if (before.digest === ticket.digest) return { ...left, outcome: 'unchanged' };
  const next = continueHistory(recorded?.facts ?? [], ticket.history);
  if (next.kind === 'contradicts') return { ...left, outcome: 'contradicts' };
  if (until < before.readUntil) return { ...left, outcome: 'ahead' };
  if (recorded?.isWorkedOnHere) return { ...left, outcome: 'worked_on_here' };
  const outcome = next.kind === 'bridged' ? 'bridged' : 'updated';
  return { ticket, before, outcome, facts: next.facts, stands: next.ticket };
}

function digestOf(decisions: readonly ImportDecision[]): string {
  const digest = createHash('sha256');
  for (const { ticket } of decisions) digest.update(`${ticket.externalId} ${ticket.digest}\n`);
  return digest.digest('hex');
}
