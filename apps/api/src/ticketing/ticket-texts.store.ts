import { type PackItem, packItems } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import type { EscalationPackView } from './ticketing.graph.ts';

interface OfTicket {
  readonly clientId: string;
  readonly id: string;
}

/** Bodies by id, of those that the caller may read; erased ones are null. */
export async function textsById(
  tx: Tx,
  clientId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ id: string; body: string | null }>(
    'SELECT id, body FROM desk.ticket_text WHERE client_id = $1 AND id = ANY ($2)',
    [clientId, ids],
  );
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** A pack is for the provider's people: whoever may not read its texts gets none. */
export async function latestPack(tx: Tx, { clientId, id }: OfTicket): Promise<EscalationPackView | null> {
  const rows = await tx.query<{ use: PackItem; body: string | null }>(
    `SELECT DISTINCT ON (use) use, body FROM desk.ticket_text
      WHERE client_id = $1 AND ticket_id = $2 AND use = ANY ($3) ORDER BY use, at DESC, id DESC`,
    [clientId, id, packItems],
  );
  return rows.length === 0 ? null : packOf((item) => rows.find(({ use }) => use === item)?.body);
}

export const packOf = (body: (item: PackItem) => string | null | undefined): EscalationPackView => ({
  symptom: body('symptom') ?? null,
  tried: body('tried') ?? null,
  evidence: body('evidence') ?? null,
  hypothesis: body('hypothesis') ?? null,
  ask: body('ask') ?? null,
});

export async function latestSummary(tx: Tx, { clientId, id }: OfTicket): Promise<string | null> {
  const [told] = await tx.query<{ body: string | null }>(
    `SELECT body FROM desk.ticket_text WHERE client_id = $1 AND ticket_id = $2 AND use = 'summary'
      ORDER BY at DESC, id DESC LIMIT 1`,
    [clientId, id],
  );
  return told?.body ?? null;
}
