import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { BenchDesk } from '../clocks/bench-desk.ts';

/** Several connections that write the rows of a ticket, over and over. */
export interface RawWriters {
  /** How many rows a ticket has. */
  readonly rows: number;
  /** The rows of one more ticket, in one transaction, on a worker's own connection. */
  readonly write: (worker: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One prepared statement: a row like the one that the model has, under the new ticket's id. */
interface Insert {
  readonly name: string;
  readonly text: string;
  readonly values: (ticketId: string, number: number) => readonly unknown[];
}

/** What opening a ticket leaves, in the order in which foreign keys want it. */
const tables = [
  'ticket',
  'ticket_text',
  'ticket_fact',
  'clock',
  'clock_event',
  'clock_watch',
  'outbox',
  'act',
] as const;
/** Given by the database, or by others later. */
const notCopied = ['entry', 'position'];

export async function rawWriters(desk: BenchDesk, ticketId: string, atOnce: number): Promise<RawWriters> {
  const connections = await Promise.all(Array.from({ length: atOnce }, () => desk.connect()));
  const [first] = connections as [pg.Client];
  const inserts = (await Promise.all(tables.map((table) => insertsLike(first, table, ticketId)))).flat();
  const { rows } = await first.query<{ client_id: string; actor_id: string }>(
    `SELECT client_id, actor_id FROM desk.act WHERE subject_id = $1`,
    [ticketId],
  );
  const { client_id: clientId, actor_id: actorId } = rows[0]!;
  for (const connection of connections) await connection.query('SET ROLE desk_app');
  return {
    rows: inserts.length,
    write: (worker) => writeOne(connections[worker]!, inserts, clientId, actorId),
    close: async () => void (await Promise.all(connections.map((connection) => connection.end()))),
  };
}

/** One statement for each row that a table has of the model. */
async function insertsLike(superuser: pg.Client, table: string, ticketId: string): Promise<readonly Insert[]> {
  const own = table === 'ticket' ? 'id' : table === 'act' ? 'subject_id' : 'ticket_id';
  const { rows, fields } = await superuser.query<Record<string, unknown>>(
    `SELECT * FROM desk.${table} WHERE ${own} = $1`,
    [ticketId],
  );
  const columns = fields.map(({ name }) => name).filter((name) => !notCopied.includes(name));
  const text = `INSERT INTO desk.${table} (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`;
  const fresh = ['id', 'act_id'];
  return rows.map((row) => ({
    name: table,
    text,
    values: (newId, number) =>
      columns.map((column) => {
        if (column === own) return newId;
        if (column === 'number') return number;
        return fresh.includes(column) ? randomUUID() : asSent(row[column]);
      }),
  }));
}

/** JSON is read as an object, and sent as text. */
const asSent = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && value.constructor === Object ? JSON.stringify(value) : value;

async function writeOne(
  connection: pg.Client,
  inserts: readonly Insert[],
  clientId: string,
  actorId: string,
): Promise<void> {
  const ticketId = randomUUID();
  await connection.query('BEGIN');
  await connection.query({ name: 'who', text: `SELECT set_config('app.user_id', $1, true)`, values: [actorId] });
  const { rows } = await connection.query<{ number: number }>({
    name: 'number',
    text: 'UPDATE desk.ticket_number SET next = next + 1 WHERE client_id = $1 RETURNING next - 1 AS number',
    values: [clientId],
  });
  for (const { name, text, values } of inserts)
    await connection.query({ name, text, values: [...values(ticketId, rows[0]!.number)] });
  await connection.query('COMMIT');
}
