import { iso } from '@vigie/kernel';
import type { Tx } from '../platform/desk.ts';
import type { ImportBatch, ImportDecision } from './import-decision.ts';
import { factColumns, newColumns, originColumns, stateColumns, titleColumns } from './imported-columns.ts';

/** New tickets with their texts, facts and origin; each client's numbers are taken as one block. */
export async function insertImportedTickets(
  tx: Tx,
  batch: ImportBatch,
  decisions: readonly ImportDecision[],
): Promise<void> {
  if (decisions.length === 0) return;
  const numbers = await takeNumbers(tx, decisions);
  await tx.query(insertTickets, [
    json(decisions.map((decision, at) => ({ ...newColumns(decision), number: numbers[at] }))),
  ]);
  await tx.query(insertTitles, [json(decisions.map(titleColumns))]);
  await insertFacts(tx, batch, decisions);
  await tx.query(insertOrigins, [batch.source, iso(batch.until), json(decisions.map(originColumns))]);
}

/** Tickets that the log has led further: added facts, then the state they lead to. */
export async function updateImportedTickets(
  tx: Tx,
  batch: ImportBatch,
  decisions: readonly ImportDecision[],
): Promise<void> {
  if (decisions.length === 0) return;
  await insertFacts(tx, batch, decisions);
  await tx.query(updateTickets, [json(decisions.map(stateColumns))]);
  await tx.query(updateOrigins, [batch.source, iso(batch.until), json(decisions.map(originColumns))]);
}

/** The audit line of an import; it is about many clients, and so names none. */
export async function noteImport(tx: Tx, outcome: object, digest: string): Promise<void> {
  await tx.query(
    `INSERT INTO desk.act (id, act_id, actor_id, act, at, input_digest, outcome)
     VALUES ($1, $2, $3, 'importTickets', $4, $5, $6)`,
    [tx.newId(), tx.newId(), tx.userId, iso(tx.now), digest, json(outcome)],
  );
}

async function insertFacts(tx: Tx, { source }: ImportBatch, decisions: readonly ImportDecision[]): Promise<void> {
  await tx.query(insertFactRows, [source, iso(tx.now), json(decisions.flatMap(factColumns))]);
}

/** One number for each, in their order. */
async function takeNumbers(tx: Tx, decisions: readonly ImportDecision[]): Promise<readonly number[]> {
  const byClient = Map.groupBy(decisions, ({ stands }) => stands.clientId);
  const counts = [...byClient.values()].map(({ length }) => length);
  const blocks = await tx.query<{ client_id: string; first: number }>(takeBlocks, [[...byClient.keys()], counts]);
  const next = new Map(blocks.map(({ client_id, first }) => [client_id, first]));
  return decisions.map(({ stands: { clientId } }) => {
    const number = next.get(clientId)!;
    next.set(clientId, number + 1);
    return number;
  });
}

const json = (value: unknown): string => JSON.stringify(value);

const takeBlocks = `
  WITH taken AS (
    UPDATE desk.ticket_number n SET next = n.next + wanted.count
      FROM unnest($1::uuid[], $2::int[]) AS wanted (client_id, count) WHERE n.client_id = wanted.client_id
    RETURNING n.client_id, n.next - wanted.count AS first)
  SELECT * FROM taken`;

const stateNames = `title, contact_id, status, hold_reason, priority, impact, urgency, category_id, team_id, assignee_id,
  assigned_at, updated_at, resolved_at, ended_at, assignments, reopenings`;
const stateTypes = `client_id uuid, ticket_id uuid, title text, contact_id uuid, status text, hold_reason text,
  priority smallint, impact text, urgency text, category_id uuid, team_id uuid, assignee_id uuid,
  assigned_at timestamptz, updated_at timestamptz, resolved_at timestamptz, ended_at timestamptz, assignments integer,
  reopenings integer`;

const insertTickets = `
  INSERT INTO desk.ticket (id, client_id, number, desk_id, kind, level, channel, site_id, opened_at, ${stateNames})
  SELECT ticket_id, client_id, number, desk_id, kind, level, channel, site_id, opened_at, ${stateNames}
    FROM jsonb_to_recordset($1) AS t (number int, desk_id uuid, kind text, level text, channel text, site_id uuid,
      opened_at timestamptz, ${stateTypes})`;

const updateTickets = `
  UPDATE desk.ticket t SET revision = t.revision + 1, title = n.title, contact_id = n.contact_id, status = n.status,
      hold_reason = n.hold_reason, priority = n.priority, impact = n.impact, urgency = n.urgency,
      category_id = n.category_id, team_id = n.team_id, assignee_id = n.assignee_id, assigned_at = n.assigned_at,
      updated_at = greatest(t.updated_at, n.updated_at), resolved_at = n.resolved_at, ended_at = n.ended_at,
      assignments = n.assignments, reopenings = n.reopenings
    FROM jsonb_to_recordset($1) AS n (${stateTypes}) WHERE t.client_id = n.client_id AND t.id = n.ticket_id`;

const insertTitles = `
  INSERT INTO desk.ticket_text (id, client_id, ticket_id, use, internal, at, salt, body)
  SELECT id, client_id, ticket_id, 'title', false, at, decode(salt, 'hex'), body
    FROM jsonb_to_recordset($1) AS t (id uuid, client_id uuid, ticket_id uuid, at timestamptz, salt text, body text)`;

const insertFactRows = `
  INSERT INTO desk.ticket_fact (id, client_id, ticket_id, type, at, recorded_at, source, data)
  SELECT id, client_id, ticket_id, type, at, $2::timestamptz, $1::text, data
    FROM jsonb_to_recordset($3) AS f (id uuid, client_id uuid, ticket_id uuid, type text, at timestamptz, data jsonb)`;

const insertOrigins = `
  INSERT INTO desk.imported_ticket (source, read_until, client_id, ticket_id, external_id, digest)
  SELECT $1::text, $2::timestamptz, client_id, ticket_id, external_id, digest
    FROM jsonb_to_recordset($3) AS o (client_id uuid, ticket_id uuid, external_id text, digest text)`;

const updateOrigins = `
  UPDATE desk.imported_ticket i SET digest = o.digest, read_until = $2::timestamptz
    FROM jsonb_to_recordset($3) AS o (client_id uuid, external_id text, digest text)
   WHERE i.client_id = o.client_id AND i.source = $1 AND i.external_id = o.external_id`;
