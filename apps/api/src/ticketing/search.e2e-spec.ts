import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asOwner } from '../platform/as-owner.ts';
import { comment, open } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';

let desk: OpenDesk;
const references: Record<string, string> = {};
beforeAll(async () => {
  desk = await openDesk();
  const lead = await desk.as('lead');
  const told = async (name: string, client: 'acme' | 'beta', title: string, contactId: string | null, says: string) => {
    const { id, reference } = await open(lead, desk[client].id, { title, contactId });
    await comment(lead, id, says);
    references[name] = reference;
    return id;
  };
  const user = desk.idOf('acmeUser');
  const printer = await told('printer', 'acme', 'Les imprimantes du siège sont bloquées', user, 'Œuvre en cours au 2e');
  await comment(lead, printer, 'Facture impayée : prudence', 'INTERNAL');
  await told(
    'network',
    'acme',
    'Network switches are failing',
    desk.idOf('acmeColleague'),
    'vpn-gw01.acme.local rebooted',
  );
  await told('mail', 'acme', 'Messagerie lente', null, 'Deux imprimantes attendent aussi');
  await told('beta', 'beta', 'Imprimante de Beta', desk.idOf('betaManager'), 'Secret de fabrication');
});
afterAll(() => desk.close());

async function found(who: Who, text: string, first = 10): Promise<readonly string[]> {
  const query = 'query ($text: String!, $first: Int!) { searchTickets(text: $text, first: $first) { reference } }';
  const person = await desk.as(who);
  const { searchTickets } = await person.ask<{ searchTickets: { reference: string }[] }>(query, { text, first });
  return searchTickets.map(({ reference }) => Object.keys(references).find((key) => references[key] === reference)!);
}

async function listed(who: Who, text: string): Promise<readonly string[]> {
  const query = `query ($text: String!) { tickets(filter: { text: $text }, sort: OPENED) { edges { node { reference } } } }`;
  const { tickets } = await (
    await desk.as(who)
  ).ask<{ tickets: { edges: { node: { reference: string } }[] } }>(query, { text });
  return tickets.edges.map(({ node }) => Object.keys(references).find((key) => references[key] === node.reference)!);
}

describe('a search', () => {
  it.each([
    ['another number of a French word', 'imprimante bloquée', ['printer']],
    ['another form of an English word', 'switch failed', ['network']],
    ['accents and case aside', 'SIEGE', ['printer']],
    ['a ligature as its letters', 'oeuvre', ['printer']],
    ['words of a title and of a comment together', 'messagerie attendent', ['mail']],
    ['a part of a machine’s name', 'gw01', ['network']],
    ['the contact’s name', 'uma', ['printer']],
    ['the contact’s name with a word', 'carl network', ['network']],
    ['the beginning of the last word', 'messa', ['mail']],
    ['what else was said, though a word says nothing', 'le siège de', ['printer']],
    ['words of which one is nowhere', 'imprimante girafe', []],
    ['the beginning of a word before the last', 'messa lente', []],
    ['no word at all', '%', []],
    ['quotes and operators as what they are', `siège' | (x:*`, []],
  ])('finds %s', async (_, text, wanted) => {
    expect(await found('lead', text)).toEqual(wanted);
    expect(await listed('lead', text)).toEqual(wanted);
  });

  it('puts a title before a comment, and a ticket’s own reference before all', async () => {
    expect(await found('lead', 'imprimante')).toEqual(['beta', 'printer', 'mail']);
    expect((await found('lead', references['mail']!.toLowerCase()))[0]).toBe('mail');
    expect((await found('lead', references['mail']!.split('-')[1]!))[0]).toBe('mail');
    expect(await found('lead', 'imprimantes', 1)).toHaveLength(1);
  });

  it('refuses too long a text and too large a page by name', async () => {
    const lead = await desk.as('lead');
    for (const [name, wrong] of [
      ['text', { text: 'x'.repeat(201) }],
      ['first', { text: 'x', first: 51 }],
      ['first', { text: 'x', first: 0 }],
    ] as const) {
      const { errors } = await lead.tryToAsk(
        'query ($text: String!, $first: Int) { searchTickets(text: $text, first: $first) { id } }',
        wrong,
      );
      expect([errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([
        'BAD_USER_INPUT',
        expect.stringContaining(name),
      ]);
    }
  });
});

describe('who searches', () => {
  it('finds internal words only as the provider’s people', async () => {
    expect(await found('lead', 'impayée')).toEqual(['printer']);
    expect(await found('lead', 'impay')).toEqual(['printer']);
    for (const who of ['acmeManager', 'acmeUser'] as const)
      for (const text of ['impayée', 'impay', 'facture'])
        expect([who, await found(who, text), await listed(who, text)]).toEqual([who, [], []]);
  });

  it('finds only their own as an end user, and their company’s as its manager', async () => {
    expect(await found('acmeUser', 'imprimante')).toEqual(['printer']);
    expect(await found('acmeUser', 'messagerie')).toEqual([]);
    expect(await found('acmeManager', 'imprimante')).toEqual(['printer', 'mail']);
    expect(await found('betaManager', 'imprimante')).toEqual(['beta']);
  });

  it('finds nothing of clients they do not serve', async () => {
    expect(await found('technician', 'fabrication')).toEqual([]);
    expect(await found('technician', references['beta']!)).toEqual([]);
    expect(await found('betaDispatcher', 'fabrication')).toEqual(['beta']);
  });

  it('is told by the functions themselves no more than that, past the walls of the tickets', async () => {
    const matching = async (who: Who, text: string) =>
      (await desk.underWalls(who, (tx) => tx.query('SELECT sec.tickets_matching($1)', [text]))).length;
    const best = async (who: Who, text: string) =>
      (await desk.underWalls(who, (tx) => tx.query('SELECT FROM sec.best_matches($1, 50)', [text]))).length;
    for (const count of [matching, best]) {
      expect(await count('lead', 'imprimante')).toBe(3);
      expect(await count('technician', 'imprimante')).toBe(2);
      expect(await count('acmeUser', 'imprimante')).toBe(1);
      expect(await count('acmeManager', 'impayée')).toBe(0);
    }
  });

  it('may not read the index itself', async () => {
    for (const table of ['ticket_search', 'text_search', 'contact_search'])
      await expect(desk.underWalls('admin', (tx) => tx.query(`SELECT FROM sec.${table}`))).rejects.toThrow(
        'permission denied',
      );
  });
});

describe('the index of words', () => {
  /** What an erasure does, which no act does yet. */
  const erase = (sql: string): Promise<void> =>
    asOwner(desk.database.url, async (owner) => {
      const tables = ['ticket', 'ticket_text', 'contact'];
      await owner.query(tables.map((table) => `ALTER TABLE desk.${table} NO FORCE ROW LEVEL SECURITY`).join(';'));
      await owner.query(sql);
      await owner.query(tables.map((table) => `ALTER TABLE desk.${table} FORCE ROW LEVEL SECURITY`).join(';'));
    });
  const kept = (word: string): Promise<number> =>
    asOwner(desk.database.url, async (owner) => {
      const { rows } = await owner.query<{ n: number }>(
        `SELECT ((SELECT count(*) FROM sec.ticket_search WHERE words @@ $1::text::tsquery OR $1::text = ANY (title))
           + (SELECT count(*) FROM sec.text_search WHERE $1 = ANY (words))
           + (SELECT count(*) FROM sec.contact_search WHERE $1 = ANY (words)))::int AS n`,
        [word],
      );
      return rows[0]!.n;
    });

  it.each([
    ['text', 'zebre', `UPDATE desk.ticket_text SET salt = NULL, body = NULL WHERE body LIKE '%zèbre%'`],
    ['title', 'girafe', `UPDATE desk.ticket SET title = NULL WHERE title LIKE '%Girafe%'`],
    ['name', 'dupond', `UPDATE desk.contact SET name = 'Erased' WHERE name LIKE '%Dupond%'`],
  ])('forgets a %s that is erased, and keeps the other words', async (_, word, sql) => {
    const lead = await desk.as('lead');
    const contactId = word === 'dupond' ? desk.idOf('acmeManager') : null;
    if (word === 'dupond') await erase(`UPDATE desk.contact SET name = 'Zoé Dupond' WHERE id = '${contactId}'`);
    const { id, reference } = await open(lead, desk.acme.id, {
      title: `Vu : ${word === 'girafe' ? 'Girafe' : ''}`,
      contactId,
    });
    await comment(lead, id, `Vu : ${word === 'zebre' ? 'un zèbre' : ''}`);
    await comment(lead, id, 'Une antilope reste');
    references[word] = reference;
    expect([await found('lead', `${word} antilope`), (await kept(word)) > 0]).toEqual([[word], true]);
    await erase(sql);
    expect([await found('lead', word), await kept(word)]).toEqual([[], 0]);
    expect(await found('lead', 'antilope')).toContain(word);
  });

  it('takes a text of a hundred thousand different words', async () => {
    const lead = await desk.as('lead');
    const { id, reference } = await open(lead, desk.acme.id, { title: 'Journal' });
    references['log'] = reference;
    const words = Array.from({ length: 16_000 }, (__, at) => (1e5 + at).toString(36));
    expect((await comment(lead, id, words.join(' '))).code).toBeUndefined();
    expect(await found('lead', `journal ${words[0]}`)).toEqual(['log']);
  });
});
