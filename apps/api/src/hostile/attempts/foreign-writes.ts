import { expect } from '@jest/globals';
import request from 'supertest';
import { Desk, nobody } from '../../platform/desk.ts';
import { type Answered, comment, merge, open } from '../../testing/acts.ts';
import { actId } from '../../testing/person.ts';
import { absent, type Attempts, auditOf, codesOf, elsewhere, type Ground } from '../ground.ts';

/** Acts on what is another client's, and what holds when the API forgets itself. */
export const foreignWrites: Attempts = {
  'HC-005': async (ground) => {
    const answer = await open(await ground.as('acmeManager'), ground.desk.beta.id, { title: 'Planted' });
    expect(['NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT']).toContain(answer.code);
    expect(await titled(ground, 'Planted')).toEqual([]);
    expect((await auditOf(ground, 'acmeManager', 'openTicket'))[0]?.outcome).toMatchObject({
      refused: { code: answer.code },
    });
  },

  'HC-006': async (ground) => {
    const { desk, as } = ground;
    const foreign = {
      siteId: desk.beta.sites[0]!,
      serviceId: desk.beta.services[0]!,
      contactId: desk.idOf('betaManager'),
    };
    for (const [field, id] of Object.entries(foreign)) {
      const answer = await open(await as('acmeManager'), desk.acme.id, { title: 'Crossed', [field]: id });
      expect(answer).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: field, rule: 'unknown' }] });
      const column = field.replace('Id', '_id');
      const past = desk.underWalls('lead', (tx) =>
        tx.query(`UPDATE desk.ticket SET ${column} = $1 WHERE id = $2`, [id, ground.own.id]),
      );
      await expect(past).rejects.toThrow(/foreign key/);
    }
    expect(await titled(ground, 'Crossed')).toEqual([]);
  },

  'HC-007': async (ground) => {
    const links = [{ kind: 'RELATED', ticketId: ground.foreign.id }];
    const input = { clientId: ground.desk.acme.id, kind: 'INCIDENT', channel: 'PHONE', title: 'Linked', links };
    const { status } = await (await ground.as('acmeManager')).send(openMutation, { actId: actId(), input });
    expect([status, await titled(ground, 'Linked')]).toEqual([400, []]);
  },

  'HC-008': async (ground) => {
    const dispatcher = await ground.as('dispatcher');
    const into = (id: string) => merge(dispatcher, ground.own.id, id);
    const answers = [await into(ground.foreign.id), await into(absent)];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND' });
    expect((await auditOf(ground, 'dispatcher', 'mergeTicket'))[0]?.outcome).toEqual({
      refused: { code: 'NOT_FOUND' },
    });
    expect(await dispatcher.ask(`{ ticket(id: "${ground.own.id}") { status } }`)).toEqual({
      ticket: { status: 'NEW' },
    });
  },

  'HC-010': async (ground) => {
    const { desk, own } = ground;
    const query = `mutation ($actId: ID!, $input: QualifyTicketInput!) { qualifyTicket(actId: $actId, input: $input) { __typename } }`;
    const { status } = await (
      await ground.as('lead')
    ).send(query, { actId: actId(), input: { ticketId: own.id, clientId: desk.beta.id } });
    expect(status).toBe(400);
    const past = desk.underWalls('lead', (tx) =>
      tx.query('UPDATE desk.ticket SET client_id = $1 WHERE id = $2', [desk.beta.id, own.id]),
    );
    await expect(past).rejects.toThrow();
    expect(await (await ground.as('lead')).ask(`{ ticket(id: "${own.id}") { client { code } } }`)).toEqual({
      ticket: { client: { code: 'ACME' } },
    });
  },

  'HC-011': async (ground) => {
    const user = await ground.as('acmeUser');
    const answers = [await comment(user, ground.foreign.id, 'Let me in'), await comment(user, absent, 'Let me in')];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND' });
    expect((await auditOf(ground, 'acmeUser', 'commentTicket'))[0]?.outcome).toEqual({
      refused: { code: 'NOT_FOUND' },
    });
  },

  'HC-037': async ({ as, desk }) => {
    const byGet = await request(desk.url)
      .get('/graphql')
      .query({ extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }) })
      .set('authorization', await (await as('acmeManager')).pass());
    expect([byGet.status, byGet.headers['cache-control']]).toEqual([400, 'no-store']);
    const byPost = await (await as('acmeManager')).send('{ viewer { name } }');
    expect([byPost.status, byPost.headers['cache-control']]).toEqual([200, 'no-store']);
  },

  'HC-038': (ground) =>
    elsewhere(ground, { poolSize: 1 }, async (small) => {
      await open(await small.as('lead'), small.acme.id);
      expect(await small.app.get(Desk).ask('SELECT id FROM desk.ticket', [])).toEqual([]);
      const read = await request(small.url).post('/graphql').send({ query: '{ viewer { name } }' });
      expect(codesOf(read.body)).toEqual(['UNAUTHENTICATED']);
    }),

  'HC-039': async ({ desk }) => {
    const door = desk.app.get(Desk);
    const sql = 'SELECT id FROM desk.ticket UNION ALL SELECT id FROM desk.client';
    expect(await door.ask(sql, [])).toEqual([]);
    expect(await door.inTransaction(nobody, (tx) => tx.query(sql))).toEqual([]);
  },
};

const openMutation = `mutation ($actId: ID!, $input: OpenTicketInput!) { openTicket(actId: $actId, input: $input) { __typename } }`;

const titled = ({ desk }: Ground, title: string): Promise<Pick<Answered, 'id'>[]> =>
  desk.underWalls('lead', (tx) => tx.query('SELECT id FROM desk.ticket WHERE title = $1', [title]));
