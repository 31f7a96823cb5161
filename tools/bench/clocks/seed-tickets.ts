import { defaultClauses, weekdays } from '@vigie/sla';
import type pg from 'pg';

/** Tickets as acts would have left them: opened, unanswered, watched. */
export interface Seed {
  readonly clientId: string;
  readonly deskId: string;
  readonly count: number;
  /** The number that the first of them takes. */
  readonly firstNumber: number;
  /** SQL over `i`, from 0 on. */
  readonly openedAt: string;
  /** SQL over `opened_at`: when the worker is to look next, and until when it has looked. */
  readonly nextEventAt: string;
  readonly lookedUntil: string;
  readonly dueAt: string;
}

export async function seedTickets(superuser: pg.Client, seed: Seed): Promise<void> {
  await superuser.query('DROP TABLE IF EXISTS seeded');
  await superuser.query(
    `CREATE TEMP TABLE seeded AS
     SELECT gen_random_uuid() AS id, gen_random_uuid() AS fact_id, $1::int + i AS number, date_trunc('milliseconds', ${seed.openedAt}) AS opened_at
       FROM generate_series(0, $2::int - 1) AS i`,
    [seed.firstNumber, seed.count],
  );
  for (const sql of inserts(seed))
    await superuser.query(sql, [seed.clientId, seed.deskId].slice(0, sql.includes('$2') ? 2 : 1));
}

const inserts = ({ nextEventAt, lookedUntil, dueAt }: Seed): readonly string[] => [
  `INSERT INTO desk.ticket (id, client_id, number, desk_id, title, kind, status, priority, level, channel, opened_at, updated_at, next_due_at)
   SELECT id, $1, number, $2, 'Ticket ' || number, 'incident', 'new', 3, 'L1', 'phone', opened_at, opened_at, ${dueAt} FROM seeded`,
  `INSERT INTO desk.ticket_fact (id, client_id, ticket_id, type, at, recorded_at, data)
   SELECT fact_id, $1, id, 'opened', opened_at, opened_at, '{"kind":"incident","priority":"P3","level":"L1","channel":"phone","contactId":null,"serviceId":null,"siteId":null}'
     FROM seeded`,
  `INSERT INTO desk.clock_watch (client_id, ticket_id, next_event_at, looked_until)
   SELECT $1, id, ${nextEventAt}, ${lookedUntil} FROM seeded`,
];

/** What the client is promised from now on and alone: `seconds` of any hour to resolve. */
export async function promise(superuser: pg.Client, clientId: string, seconds: number): Promise<void> {
  for (const table of ['internal_terms', 'terms_version', 'calendar_version', 'coverage'])
    await superuser.query(`DELETE FROM desk.${table} WHERE client_id = $1`, [clientId]);
  const [{ rows: coverage }, { rows: version }] = [
    await superuser.query<{ id: string }>(
      `INSERT INTO desk.coverage (client_id, id, name, number) VALUES ($1, gen_random_uuid(), '24 h sur 24', '3.1') RETURNING id`,
      [clientId],
    ),
    await superuser.query<{ id: string }>('SELECT gen_random_uuid() AS id'),
  ];
  const [coverageId, versionId] = [coverage[0]!.id, version[0]!.id];
  await superuser.query(
    `INSERT INTO desk.calendar_version (client_id, id, coverage_id, valid_from, zone, week, overrides, breaks, holiday_lists,
       counts_provisional, published_at, published_by)
     VALUES ($1, gen_random_uuid(), $2, '2020-01-01', 'Europe/Paris', $3, '{}', '{}', '{}', true, now(), gen_random_uuid())`,
    [clientId, coverageId, JSON.stringify(Object.fromEntries(weekdays.map((day) => [day, allDay])))],
  );
  await superuser.query(
    `INSERT INTO desk.terms_version (client_id, id, name, valid_from, clauses, published_at, published_by)
     VALUES ($1, $2, 'banc', '2020-01-01', $3, now(), gen_random_uuid())`,
    [
      clientId,
      versionId,
      JSON.stringify({ ...clauses, targets: [{ ...target, target: seconds, coverage: coverageId }] }),
    ],
  );
  await superuser.query(
    `INSERT INTO desk.internal_terms (client_id, version_id, ola, uc) VALUES ($1, $2, '[]', '[]')`,
    [clientId, versionId],
  );
  await superuser.query(
    `INSERT INTO desk.terms_revision AS r (client_id, revision) VALUES ($1, 1)
         ON CONFLICT (client_id) DO UPDATE SET revision = r.revision + 1`,
    [clientId],
  );
}

const allDay = [{ from: '00:00', to: '24:00' }];
const target = { id: 'resolution', number: '5.3', metric: 'resolution', service: null, priority: null };
const { ola: _, uc: __, ...clauses } = defaultClauses;
