import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { comment, open } from '../testing/acts.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import { actId } from '../testing/person.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const conversation = `query ($id: ID!, $last: Int!, $before: String) { ticket(id: $id) {
  timeline(last: $last, before: $before) { pageInfo { hasPreviousPage startCursor }
    edges { node { __typename ... on Comment { body author { name } } } } } } }`;
interface Conversation {
  readonly ticket: {
    readonly timeline: {
      readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string };
      readonly edges: readonly { readonly node: { readonly body?: string } }[];
    };
  };
}

describe('commenting a ticket', () => {
  it('adds a word under its author’s name, lines kept', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    const said = await comment(technician, id, 'First line\r\nSecond line\u0000');
    expect(said).toMatchObject({
      body: 'First line\nSecond line',
      author: { name: 'Tom Technician' },
      audience: 'PUBLIC',
    });
  });

  it('lets the client answer, but not among ourselves', async () => {
    const { id } = await open(await desk.as('dispatcher'), desk.acme.id, { contactId: desk.idOf('acmeUser') });
    const user = await desk.as('acmeUser');
    expect(await comment(user, id, 'It still does not work')).toMatchObject({ __typename: 'Comment' });
    expect(await comment(user, id, 'Psst', 'INTERNAL')).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('records who speaks, the client or the provider', async () => {
    const { id } = await open(await desk.as('dispatcher'), desk.acme.id, { contactId: desk.idOf('acmeUser') });
    for (const who of ['acmeUser', 'technician', 'acmeManager', 'accountManager'] as const)
      await comment(await desk.as(who), id, 'A word');
    const said = await desk.underWalls('admin', (tx) =>
      tx.query<{ from: string }>(
        `SELECT data->>'from' AS "from" FROM desk.ticket_fact WHERE ticket_id = $1 AND type = 'commented' ORDER BY id`,
        [id],
      ),
    );
    expect(said.map(({ from }) => from)).toEqual(['client', 'provider', 'client', 'provider']);
  });

  it('names the rule an empty or endless word breaks', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    expect(await comment(technician, id, '  ')).toMatchObject({ fields: [{ path: 'body', rule: 'required' }] });
    expect(await comment(technician, id, 'x'.repeat(100_001))).toMatchObject({
      fields: [{ path: 'body', rule: 'tooLong' }],
    });
  });

  it('says a word once, however often it is sent', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    const once = actId();
    const said = [1, 2, 3].map(() => comment(technician, id, 'Once', 'PUBLIC', once));
    expect(new Set((await Promise.all(said)).map((answer) => answer.id)).size).toBe(1);
  });

  it('pages back through a long conversation without losing or repeating a word', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    for (let at = 0; at < 7; at += 1) await comment(technician, id, `word ${at}`);
    const words: string[] = [];
    let before: string | null = null;
    do {
      const { ticket }: Conversation = await technician.ask(conversation, { id, last: 3, before });
      words.unshift(...ticket.timeline.edges.map(({ node }) => node.body ?? 'opened'));
      before = ticket.timeline.pageInfo.hasPreviousPage ? ticket.timeline.pageInfo.startCursor : null;
    } while (before !== null);
    expect(words).toEqual(['opened', ...Array.from({ length: 7 }, (_, at) => `word ${at}`)]);
  });
});
