import { instant, type Instant } from '@vigie/kernel';
import type { TicketFact, TicketStatus } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import { keysOf, namedTickets, type TicketKey } from '../platform/ticket-key.ts';

/**
 * Imports of one source take turns, batch by batch, so that two at once make nothing double. The checks of foreign keys
 * are planned anew each time: planned while the tables were empty, they would walk ever longer through full ones.
 */
export const takeImportTurn = async (tx: Tx, source: string): Promise<void> => {
  await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`vigie import ${source}`]);
  await tx.query('DISCARD PLANS');
};

/** What is known here of a ticket that was imported before. */
export interface ImportedBefore extends TicketKey {
  readonly digest: string;
  readonly readUntil: Instant;
}

type OriginRow = Omit<ImportedBefore, 'readUntil'> & { readonly externalId: string; readonly readUntil: Date };

/** By external id; those never imported are missing. */
export async function importedBefore(
  tx: Tx,
  source: string,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, ImportedBefore>> {
  const rows = await tx.query<OriginRow>(
    `SELECT external_id AS "externalId", client_id AS "clientId", ticket_id AS "ticketId", digest, read_until AS "readUntil"
       FROM desk.imported_ticket WHERE source = $1 AND external_id = ANY ($2)`,
    [source, externalIds],
  );
  return new Map(rows.map((row) => [row.externalId, { ...row, readUntil: instant(row.readUntil.getTime()) }]));
}

/** What was recorded of an imported ticket, in order, and whether our own people have done more than comment since. */
export interface RecordedHistory {
  readonly facts: readonly TicketFact[];
  readonly isWorkedOnHere: boolean;
}

interface FactRow {
  readonly ticket_id: string;
  readonly type: TicketFact['type'];
  readonly at: Date;
  readonly source: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Locks tickets until the transaction ends: whoever acts on one now waits, or has already been recorded. People lock a
 * ticket before they coin a category for it; an import that did it the other way round could wait for them in a circle.
 */
export const lockImported = async (tx: Tx, tickets: readonly TicketKey[]): Promise<void> => {
  if (tickets.length === 0) return;
  await tx.query(
    `SELECT FROM ${namedTickets} JOIN desk.ticket t ON t.client_id = named.client_id AND t.id = named.ticket_id
      ORDER BY t.id FOR UPDATE OF t`,
    keysOf(tickets),
  );
};

/** By ticket id; of tickets that are locked. */
export async function recordedHistories(
  tx: Tx,
  source: string,
  tickets: readonly TicketKey[],
): Promise<ReadonlyMap<string, RecordedHistory>> {
  if (tickets.length === 0) return new Map();
  const rows = await tx.query<FactRow>(
    `SELECT ticket_id, type, at, source, data FROM ${namedTickets} JOIN desk.ticket_fact USING (client_id, ticket_id)
      ORDER BY at, id`,
    keysOf(tickets),
  );
  const byTicket = Map.groupBy(rows, ({ ticket_id }) => ticket_id);
  return new Map([...byTicket].map(([id, facts]) => [id, historyIn(source, facts)]));
}

const historyIn = (source: string, rows: readonly FactRow[]): RecordedHistory => ({
  facts: rows.filter((row) => row.source === source).map(factOf),
  isWorkedOnHere: rows.some((row) => row.source !== source && row.type !== 'commented'),
});

const factOf = ({ type, at, data }: Pick<FactRow, 'type' | 'at' | 'data'>): TicketFact =>
  ({ type, at: instant(new Date(at).getTime()), ...data }) as TicketFact;

/** An imported ticket read back from the tables: what was recorded of the log, and where it stands now. */
export interface ImportedAccount {
  readonly externalId: string;
  readonly status: TicketStatus;
  /** Undefined once it was erased. */
  readonly openingTitle: string | undefined;
  readonly facts: readonly TicketFact[];
}

type AccountRow = Omit<ImportedAccount, 'facts' | 'openingTitle'> & {
  readonly openingTitle: string | null;
  readonly facts: readonly Pick<FactRow, 'type' | 'at' | 'data'>[];
};

/** One page of them by external id, beginning after the given one. */
export async function importedAccounts(
  tx: Tx,
  source: string,
  after: string,
  limit: number,
): Promise<readonly ImportedAccount[]> {
  const rows = await tx.query<AccountRow>(
    `SELECT i.external_id AS "externalId", t.status, told.facts, opening.body AS "openingTitle"
       FROM (SELECT * FROM desk.imported_ticket WHERE source = $1 AND external_id > $2 ORDER BY external_id LIMIT $3) i
       JOIN desk.ticket t ON t.client_id = i.client_id AND t.id = i.ticket_id
      CROSS JOIN LATERAL (SELECT json_agg(json_build_object('type', type, 'at', at, 'data', data) ORDER BY at, id) AS facts
        FROM desk.ticket_fact f WHERE f.client_id = i.client_id AND f.ticket_id = i.ticket_id AND f.source = $1) told
       LEFT JOIN LATERAL (SELECT body FROM desk.ticket_text x WHERE x.client_id = i.client_id AND x.ticket_id = i.ticket_id
        AND x.use = 'title' ORDER BY at, id LIMIT 1) opening ON true ORDER BY i.external_id`,
    [source, after, limit],
  );
  return rows.map(({ facts, openingTitle, ...row }) => ({
    ...row,
    openingTitle: openingTitle ?? undefined,
    facts: facts.map(factOf),
  }));
}
