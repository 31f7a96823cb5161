import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { open } from '../testing/acts.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import { actId } from '../testing/person.ts';
import { isOutage } from './outage.ts';

let desk: OpenDesk;
let owner: pg.Client;
beforeAll(async () => {
  desk = await openDesk();
  owner = new pg.Client({ connectionString: desk.database.url });
  await owner.connect();
  await owner.query('GRANT desk_app, desk_worker TO CURRENT_USER');
});
afterAll(async () => {
  await owner.end();
  await desk.close();
});

const cut = (state: string) =>
  owner.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
        AND usename IN ('desk_app', 'desk_worker') AND state ${state}`,
  );

const openTicket = `mutation ($actId: ID!, $input: OpenTicketInput!) {
  openTicket(actId: $actId, input: $input) { __typename } }`;

async function someoneWaits(): Promise<void> {
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await owner.query(waiting)).rowCount === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a database that goes away', () => {
  it('between two questions is not noticed', async () => {
    const dispatcher = await desk.as('dispatcher');
    await open(dispatcher, desk.acme.id);
    await cut(`IS NOT NULL`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await open(dispatcher, desk.acme.id)).toMatchObject({ __typename: 'Ticket' });
  });

  it('in the middle of an act undoes it whole, says 503 and when to come back; the same act then happens once', async () => {
    const dispatcher = await desk.as('dispatcher');
    const once = actId();
    const input = { clientId: desk.acme.id, kind: 'INCIDENT', channel: 'PHONE', title: 'Cut off' };
    const locker = new pg.Client({ connectionString: desk.database.url });
    await locker.connect();
    await locker.query('BEGIN; LOCK TABLE desk.ticket_number IN ACCESS EXCLUSIVE MODE');
    const attempt = dispatcher.send(openTicket, { actId: once, input });
    await someoneWaits();
    await cut(`= 'active' AND wait_event_type = 'Lock'`);
    const response = await attempt;
    await locker.query('ROLLBACK');
    await locker.end();
    expect([response.status, response.body.errors?.[0].extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect(response.headers['retry-after']).toBe('2');
    const again = [
      await open(dispatcher, desk.acme.id, input, once),
      await open(dispatcher, desk.acme.id, input, once),
    ];
    expect(again[0]).toEqual(again[1]);
    const tickets = await desk.underWalls('dispatcher', (tx) =>
      tx.query(`SELECT FROM desk.ticket WHERE title = 'Cut off'`),
    );
    expect(tickets).toHaveLength(1);
  });

  it('is an outage by its error, and a broken rule is not', () => {
    const postgres = (code: string) => Object.assign(new Error('x'), { code });
    expect(['ECONNREFUSED', '57P01', '57P03', '08006', '53300'].map((code) => isOutage(postgres(code)))).toEqual(
      Array(5).fill(true),
    );
    expect(['23505', '42501', '22P02'].map((code) => isOutage(postgres(code)))).toEqual([false, false, false]);
    expect(isOutage(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isOutage(new TypeError('x is not a function'))).toBe(false);
  });
});
