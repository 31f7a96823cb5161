import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { open } from '../testing/acts.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import { actId } from '../testing/person.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const factsOf = async (ticketId: string): Promise<readonly object[]> => {
  const rows = await desk.underWalls('admin', (tx) =>
    tx.query<{ data: object }>('SELECT data FROM desk.ticket_fact WHERE ticket_id = $1 ORDER BY id', [ticketId]),
  );
  return rows.map(({ data }) => data);
};

describe('opening a ticket', () => {
  it('numbers the tickets of a client from one, each once, however many come at the same moment', async () => {
    const dispatcher = await desk.as('betaDispatcher');
    const opened = await Promise.all(Array.from({ length: 12 }, () => open(dispatcher, desk.beta.id)));
    const numbers = opened.map(({ reference }) => Number(reference.replace('BETA-', '')));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
  });

  it('gives the priority that harm and haste make, or the one named', async () => {
    const dispatcher = await desk.as('dispatcher');
    const priorities = [
      await open(dispatcher, desk.acme.id, { impact: 'HIGH', urgency: 'HIGH' }),
      await open(dispatcher, desk.acme.id, { impact: 'LOW', urgency: 'LOW' }),
      await open(dispatcher, desk.acme.id, { impact: 'HIGH', urgency: 'HIGH', priority: 'P4' }),
      await open(dispatcher, desk.acme.id),
    ];
    expect(priorities).toMatchObject([{ priority: 'P1' }, { priority: 'P4' }, { priority: 'P4' }, { priority: 'P3' }]);
  });

  it.each([
    ['ten thousand characters', 'é'.repeat(10_000)],
    ['right-to-left text', 'الطابعة لا تعمل منذ الصباح'],
    ['emoji and joined signs', '🖨️ panne 👩🏽‍💻 e\u0301cran'],
    ['quotes and markup', `<b>"Robert'); DROP TABLE desk.ticket;--</b>`],
  ])('keeps a title of %s as it is', async (_, title) => {
    expect(await open(await desk.as('dispatcher'), desk.acme.id, { title })).toMatchObject({ title });
  });

  it.each([
    ['of 10,001 characters', 'x'.repeat(10_001), 'tooLong'],
    ['of blanks', ' \n\t ', 'required'],
    ['of control characters', '\u0000\u0007', 'required'],
  ])('names the rule that a title %s breaks', async (_, title, rule) => {
    const answer = await open(await desk.as('dispatcher'), desk.acme.id, { title });
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'title', rule }] });
  });

  it("names every field that is another client's, like one that does not exist", async () => {
    const lead = await desk.as('lead');
    const more = { siteId: desk.beta.sites[0], serviceId: desk.beta.services[0], contactId: desk.idOf('betaManager') };
    const answer = await open(lead, desk.acme.id, more);
    expect(answer.fields.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'siteId unknown',
      'serviceId unknown',
      'contactId unknown',
    ]);
  });

  it('opens for an end user in their own name, through the portal, whatever they claim', async () => {
    const user = await desk.as('acmeUser');
    const opened = await open(user, desk.acme.id, { contactId: desk.idOf('acmeColleague'), channel: 'PHONE' });
    expect(opened).toMatchObject({ contact: { name: 'Uma Acme' } });
  });

  it('refuses an actId that is none', async () => {
    const answer = await open(await desk.as('dispatcher'), desk.acme.id, {}, 'once');
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'actId', rule: 'actId' }] });
  });

  it('opens one ticket for the same act sent five times at once', async () => {
    const dispatcher = await desk.as('dispatcher');
    const once = actId();
    const opened = await Promise.all(Array.from({ length: 5 }, () => open(dispatcher, desk.acme.id, {}, once)));
    expect(new Set(opened.map(({ reference }) => reference)).size).toBe(1);
  });

  it('leaves one audit line, and facts that hold no text and no name', async () => {
    const dispatcher = await desk.as('dispatcher');
    const more = {
      title: 'Claire Morvan cannot print',
      description: 'Call her back',
      contactId: desk.idOf('acmeUser'),
    };
    const { id } = await open(dispatcher, desk.acme.id, more);
    const acts = await desk.underWalls('dispatcher', (tx) =>
      tx.query('SELECT act, client_id FROM desk.act WHERE subject_id = $1', [id]),
    );
    expect(acts).toEqual([{ act: 'openTicket', client_id: desk.acme.id }]);
    const facts = await desk.underWalls('dispatcher', (tx) =>
      tx.query<{ type: string; data: object }>(
        'SELECT type, data FROM desk.ticket_fact WHERE ticket_id = $1 ORDER BY id',
        [id],
      ),
    );
    expect(facts.map(({ type }) => type)).toEqual(['opened', 'commented']);
    expect(JSON.stringify(facts)).not.toMatch(/Claire|Call|Uma/);
  });

  it('says in its facts where, for which service, and that the description is the client’s word', async () => {
    const [siteId, serviceId] = [desk.acme.sites[0], desk.acme.services[0]];
    const dispatcher = await desk.as('dispatcher');
    const placed = await open(dispatcher, desk.acme.id, { siteId, serviceId, description: 'It smokes' });
    expect(await factsOf(placed.id)).toMatchObject([{ siteId, serviceId }, { from: 'client' }]);
    const elsewhere = await open(dispatcher, desk.acme.id);
    expect(await factsOf(elsewhere.id)).toMatchObject([{ siteId: null, serviceId: null }]);
  });

  it('chains each text to its fact by a salted digest', async () => {
    const { createHash } = await import('node:crypto');
    const { id } = await open(await desk.as('dispatcher'), desk.acme.id, { title: 'Short' });
    const [row] = await desk.underWalls('dispatcher', (tx) =>
      tx.query<{ salt: Buffer; body: string; digest: string }>(
        `SELECT t.salt, t.body, f.data->'title'->>'digest' AS digest FROM desk.ticket_fact f
           JOIN desk.ticket_text t ON t.id = (f.data->'title'->>'textId')::uuid WHERE f.ticket_id = $1`,
        [id],
      ),
    );
    expect(row!.digest).toBe(createHash('sha256').update(row!.salt).update(row!.body).digest('hex'));
  });
});
