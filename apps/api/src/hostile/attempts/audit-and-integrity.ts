import { Agent, request as plainRequest } from 'node:http';
import { expect } from '@jest/globals';
import request from 'supertest';
import { type Answered, assign, open } from '../../testing/acts.ts';
import { actId, type Person } from '../../testing/person.ts';
import { until } from '../../testing/until.ts';
import { type Attempts, type Ground } from '../ground.ts';

const openMutation = `mutation ($actId: ID!, $input: OpenTicketInput!) { openTicket(actId: $actId, input: $input) { ... on Ticket { id } } }`;
const numbersOf = ({ desk }: Ground, title: string): Promise<{ readonly number: number }[]> =>
  desk.underWalls('lead', (tx) => tx.query('SELECT number FROM desk.ticket WHERE title = $1 ORDER BY number', [title]));

/** What was done is not undone, and what listens hears its own alone. */
export const auditAndPrivacy: Attempts = {
  'HC-183': async ({ desk }) => {
    const changes = [
      'UPDATE desk.act SET outcome = outcome',
      'DELETE FROM desk.act',
      'TRUNCATE desk.act',
      'UPDATE desk.ticket_fact SET at = now()',
      'DELETE FROM desk.ticket_fact',
      'DELETE FROM desk.ticket_text',
    ];
    for (const sql of changes)
      await expect(desk.underWalls('admin', (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
  },

  'HC-189': async ({ desk }) => {
    for (const path of ['/metrics', '/debug/metrics', '/graphql/metrics', '/traces'])
      expect((await request(desk.url).get(path)).status).toBeGreaterThanOrEqual(400);
  },

  'HC-190': async ({ as, desk, foreign }) => {
    const manager = await as('acmeManager');
    const foreignOne = await manager.listen(
      `subscription { ticketChanged(ticketId: "${foreign.id}", after: "0") { position ticket { title } } }`,
    );
    const queue = await manager.listen(
      `subscription { queueChanged(deskId: "${desk.deskId}", after: "0") { position ticket { title } } }`,
    );
    await foreignOne.until(({ isComplete }) => isComplete);
    await queue.until(({ isComplete }) => isComplete);
    expect([foreignOne.heard, queue.heard]).toEqual([[], []]);
    const technician = await as('technician');
    const served = await technician.listen<object>(
      `subscription { queueChanged(deskId: "${desk.deskId}", after: "0") { position ticket { client { code } } } }`,
    );
    const { id } = await open(await as('lead'), desk.acme.id);
    await open(await as('lead'), desk.beta.id);
    const heard = await technician.ask<{ ticket: object }>(`{ ticket(id: "${id}") { client { code } } }`);
    await served.until((listening) => listening.heard.length > 1);
    expect(heard.ticket).toEqual({ client: { code: 'ACME' } });
    expect(JSON.stringify(served.heard)).not.toContain('BETA');
    [foreignOne, queue, served].forEach((listening) => listening.stop());
  },
};

/** Once is once, whatever happens on the way. */
export const integrity: Attempts = {
  'HC-192': async (ground) => {
    const [user, act] = [await ground.as('acmeUser'), actId()];
    const more = { title: 'Twenty times', channel: 'PORTAL', contactId: ground.desk.idOf('acmeUser') };
    const answers = await Promise.all(Array.from({ length: 20 }, () => open(user, ground.desk.acme.id, more, act)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await numbersOf(ground, 'Twenty times')).toHaveLength(1);
  },

  'HC-193': async (ground) => {
    const [lead, act] = [await ground.as('lead'), actId()];
    await open(lead, ground.desk.acme.id, { title: 'First body' }, act);
    const second = await open(lead, ground.desk.acme.id, { title: 'Second body' }, act);
    expect([second.code, await numbersOf(ground, 'Second body')]).toEqual(['ACT_ID_REUSED', []]);
  },

  'HC-195': async (ground) => {
    const [lead, act] = [await ground.as('lead'), actId()];
    const input = { clientId: ground.desk.acme.id, kind: 'INCIDENT', channel: 'PHONE', title: 'Unheard' };
    await sendAndHangUp(ground, await lead.pass(), { query: openMutation, variables: { actId: act, input } });
    await until(
      () => numbersOf(ground, 'Unheard'),
      ({ length }) => length === 1,
    );
    expect(await open(lead, ground.desk.acme.id, input, act)).toMatchObject({ __typename: 'Ticket' });
    expect(await numbersOf(ground, 'Unheard')).toHaveLength(1);
  },

  'HC-197': async (ground) => {
    const { desk, as } = ground;
    const { id } = await open(await as('lead'), desk.acme.id);
    const wish = async (who: 'dispatcher' | 'lead', to: 'technician' | 'otherTechnician') =>
      assign(await as(who), id, desk.idOf(to));
    const answers: Answered[] = await Promise.all([wish('dispatcher', 'technician'), wish('lead', 'otherTechnician')]);
    const [winner, loser] = answers.toSorted((a) => (a.__typename === 'Ticket' ? -1 : 1));
    expect(winner).toMatchObject({ __typename: 'Ticket' });
    expect(loser).toMatchObject({ code: 'TICKET_ALREADY_ASSIGNED', assignee: winner!.assignee });
  },

  'HC-198': async (ground) => {
    const { desk, as } = ground;
    const people = await Promise.all([as('lead'), as('dispatcher'), as('technician'), as('acmeManager')]);
    const opened = await Promise.all(Array.from({ length: 200 }, (_, at) => openAtLast(people[at % 4]!, desk.acme.id)));
    expect(opened.filter(({ __typename }) => __typename !== 'Ticket')).toEqual([]);
    const numbers = (await numbersOf(ground, 'Raced')).map(({ number }) => number);
    expect([numbers.length, new Set(numbers).size, numbers.at(-1)! - numbers[0]!]).toEqual([200, 200, 199]);
  },
};

/** As browsers do: an act that met a server too busy is sent again under its id. */
async function openAtLast(person: Person, clientId: string): Promise<Answered> {
  const act = actId();
  for (let attempt = 1; ; attempt++) {
    const answer = await open(person, clientId, { title: 'Raced' }, act).catch((error: Error) => error);
    if (!(answer instanceof Error)) return answer;
    if (answer.message !== 'unavailable' || attempt === 20) throw answer;
  }
}

/** The request arrives whole; whoever sent it is gone before the answer. */
function sendAndHangUp({ desk }: Ground, authorization: string, body: object): Promise<void> {
  const headers = { authorization, 'content-type': 'application/json' };
  return new Promise((resolve) => {
    const sent = plainRequest(`${desk.url}/graphql`, { method: 'POST', headers, agent: new Agent() });
    sent.on('error', () => undefined);
    sent.end(JSON.stringify(body), () => setTimeout(() => resolve(void sent.destroy()), 5));
  });
}
