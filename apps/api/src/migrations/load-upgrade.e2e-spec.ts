import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { asOwner } from '../platform/as-owner.ts';
import { upgradedDatabase } from '../testing/upgraded-database.ts';

const [client, desk, entity, staff] = Array.from({ length: 4 }, () => randomUUID());
const walled = ['ticket'];
let database: Awaited<ReturnType<typeof upgradedDatabase>>;
beforeAll(async () => {
  database = await upgradedDatabase({ before: 'Load', live, walled });
});
afterAll(() => database.drop());

/** Somebody who holds two open tickets, has resolved one, and left one in the queue. */
async function live(owner: pg.Client): Promise<void> {
  const provider = randomUUID();
  await owner.query(`INSERT INTO desk.provider VALUES ('${provider}', 'Provider', now());
    INSERT INTO desk.legal_entity VALUES ('${entity}', '${provider}', 'Provider SAS', 'FR', 'EUR', 'Europe/Paris');
    INSERT INTO desk.client VALUES ('${client}', 'ACME', 'Acme', 1, '${entity}', 'fr', now());
    INSERT INTO desk.desk VALUES ('${desk}', 'Desk', now());
    INSERT INTO desk.staff (id, name, created_at) VALUES ('${staff}', 'Tom', now())`);
  const tickets = [
    ['open', staff],
    ['on_hold', staff],
    ['resolved', staff],
    ['new', null],
  ] as const;
  for (const [number, [status, assignee]] of tickets.entries())
    await owner.query(
      `INSERT INTO desk.ticket (id, client_id, number, desk_id, title, kind, status, hold_reason, resolved_at, assignee_id,
         priority, level, channel, opened_at, updated_at)
       VALUES ($1, $2, $3, $4, 'Printer', 'incident', $5, $6, $7, $8, 3, 'L1', 'phone', now(), now())`,
      [
        randomUUID(),
        client,
        number + 1,
        desk,
        status,
        status === 'on_hold' ? 'client' : null,
        status === 'resolved' ? new Date(0) : null,
        assignee,
      ],
    );
}

const ask = <Row>(sql: string): Promise<Row[]> =>
  asOwner(database.url, async (owner) => (await owner.query(sql)).rows as Row[]);

describe('a database from before loads were counted', () => {
  it('counts the open tickets that people held already', async () => {
    expect(await ask('SELECT staff_id, count(*)::int AS n FROM sec.holding GROUP BY 1')).toEqual([
      { staff_id: staff, n: 2 },
    ]);
  });

  it('gives everybody the usual ceiling', async () => {
    await ask('ALTER TABLE desk.staff NO FORCE ROW LEVEL SECURITY');
    expect(await ask('SELECT ticket_ceiling FROM desk.staff')).toEqual([{ ticket_ceiling: 12 }]);
  });

  it('has its wall back in place', async () => {
    expect(await ask(`SELECT relforcerowsecurity AS forced FROM pg_class WHERE oid = 'desk.ticket'::regclass`)).toEqual(
      [{ forced: true }],
    );
  });
});
