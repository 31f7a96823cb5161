/** Sends one statement; past the walls, since what it sets up is nobody's act. */
export type Send = (sql: string) => Promise<unknown>;

export interface Multitude {
  readonly clients: number;
  readonly tickets: number;
  /** A person, and how many of the clients they serve as a technician. */
  readonly serving: readonly (readonly [personId: string, clients: number])[];
}

/** In one of three titles, and in one of five thousand. */
export const frequentWord = 'imprimante';
export const rareWord = 'zanzibar';

/**
 * Tickets of years at clients of very different size, by the database itself, for what only shows with many of them: a
 * tenth is open, half of the titles repeat, a fifth has a comment. The installation has a provider and a desk before.
 */
export async function manyTickets(send: Send, { clients, tickets, serving }: Multitude): Promise<void> {
  await send(`SET synchronous_commit = off`);
  await send(clientsOf(clients));
  for (const [personId, served] of serving) await send(servedBy(personId, served));
  await send(ticketsOf(clients, tickets));
  for (const sql of whatHangsOnThem) await send(sql);
  for (const table of [...grown, 'sec.ticket_search', 'sec.membership', 'desk.client'])
    await send(`VACUUM (ANALYZE) ${table}`);
}

const grown = ['ticket', 'ticket_fact', 'ticket_text', 'clock', 'contact', 'category', 'site'].map(
  (name) => `desk.${name}`,
);

/** Their tables, from which the walls are to be taken meanwhile by who owns them. */
export const filledTables = [...grown, 'desk.client', 'desk.desk', 'desk.desk_client', 'desk.legal_entity'];

const clientsOf = (clients: number): string => `
  CREATE TEMP TABLE many_client AS
    SELECT i, gen_random_uuid() AS id, 'M' || lpad(i::text, 5, '0') AS code FROM generate_series(1, ${clients}) AS i;
  INSERT INTO desk.client (id, code, name, tint, legal_entity_id, created_at)
    SELECT id, code, 'Client ' || i, 1 + i % 8, (SELECT id FROM desk.legal_entity LIMIT 1), now() FROM many_client;
  INSERT INTO desk.desk_client (desk_id, client_id) SELECT (SELECT id FROM desk.desk LIMIT 1), id FROM many_client;
  INSERT INTO desk.contact (id, client_id, name, created_at)
    SELECT gen_random_uuid(), id, 'Contact ' || k || ' of ' || code, now() FROM many_client, generate_series(1, 10) AS k;
  INSERT INTO desk.site (id, client_id, name, zone, country)
    SELECT gen_random_uuid(), id, 'Site ' || k, 'Europe/Paris', 'FR' FROM many_client, generate_series(1, 3) AS k;
  INSERT INTO desk.category (id, client_id, name)
    SELECT gen_random_uuid(), id, 'Category ' || k FROM many_client, generate_series(1, 20) AS k;`;

/** Clients spread over all sizes, so that few of them are no luckier than many. */
const servedBy = (personId: string, served: number): string => `
  INSERT INTO sec.membership (account_id, client_id, role, granted_at)
    SELECT '${personId}', id, 'technician', now() FROM many_client
     ORDER BY i % greatest(1, (SELECT count(*) FROM many_client) / ${served}), i LIMIT ${served}`;

/** A client’s share falls with the square of its place; ids rise with time, as ours do. */
const ticketsOf = (clients: number, tickets: number): string => `
  SELECT setseed(0.5);
  CREATE TEMP TABLE many_ticket AS
    SELECT drawn.i, c.id AS client_id, row_number() OVER (PARTITION BY c.id ORDER BY drawn.i) AS number, opened_at, dice,
           (lpad(to_hex((extract(epoch FROM opened_at) * 1000)::bigint), 12, '0') || '7' || substr(md5(drawn.i::text), 1, 3)
             || '8' || substr(md5(drawn.i::text), 4, 15))::uuid AS id
      FROM (SELECT i, 1 + floor(${clients} * power(random(), 2))::int AS place, random() AS dice,
                   date_trunc('milliseconds', now() - interval '3 years' * (1 - i / ${tickets}.0)) AS opened_at
              FROM generate_series(1, ${tickets}) AS i) drawn
      JOIN many_client c ON c.i = drawn.place;
  INSERT INTO desk.ticket (id, client_id, number, desk_id, kind, title, status, priority, level, channel, opened_at, updated_at,
      next_due_at, contact_id, site_id, category_id)
    SELECT t.id, t.client_id, t.number, (SELECT id FROM desk.desk LIMIT 1), 'incident',
           CASE WHEN t.i % 5000 = 0 THEN '${rareWord} ' WHEN t.i % 3 = 0 THEN '${frequentWord} ' ELSE '' END
             || 'panne ' || (t.i % 977) || ' au poste ' || t.number,
           CASE WHEN dice < 0.06 THEN 'open' WHEN dice < 0.1 THEN 'new' ELSE 'closed' END, 1 + t.i % 4, 'L1', 'phone',
           opened_at, opened_at + interval '2 days' * dice,
           CASE WHEN dice < 0.08 THEN now() + interval '1 hour' * (dice * 1000 - 20) ELSE 'infinity' END,
           k.ids[1 + t.i % 10], s.ids[1 + t.i % 3], y.ids[1 + t.i % 20]
      FROM many_ticket t
      JOIN (SELECT client_id, array_agg(id) AS ids FROM desk.contact GROUP BY 1) k USING (client_id)
      JOIN (SELECT client_id, array_agg(id) AS ids FROM desk.site GROUP BY 1) s USING (client_id)
      JOIN (SELECT client_id, array_agg(id) AS ids FROM desk.category GROUP BY 1) y USING (client_id);`;

const whatHangsOnThem = [
  `INSERT INTO desk.ticket_text (id, client_id, ticket_id, use, internal, at, salt, body)
     SELECT gen_random_uuid(), client_id, id, 'comment', i % 2 = 0, opened_at, '\\x00', 'rappel ' || (i % 4999) || ' fait'
       FROM many_ticket WHERE i % 5 = 0`,
  `INSERT INTO desk.ticket_fact (id, client_id, ticket_id, type, at, recorded_at, data)
     SELECT gen_random_uuid(), client_id, id, 'opened', opened_at, opened_at, '{}' FROM many_ticket`,
  `INSERT INTO desk.clock (client_id, ticket_id, name, kind, internal, state, outcome, target_s, anchored_at, used_ms, due_at)
     SELECT client_id, id, 'resolution', 'resolution', false, 'running', 'pending', 3600, opened_at, 0, now() FROM many_ticket
      WHERE dice < 0.1`,
];
