import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { asOwner } from '../platform/as-owner.ts';
import { upgradedDatabase } from '../testing/upgraded-database.ts';

const [client, desk, entity, ticket, contact] = Array.from({ length: 5 }, () => randomUUID());
const walled = ['ticket', 'ticket_text', 'contact', 'client'];
let database: Awaited<ReturnType<typeof upgradedDatabase>>;
beforeAll(async () => {
  database = await upgradedDatabase({ before: 'Lists', live, walled });
});
afterAll(() => database.drop());

/** A ticket with a contact, a public and an internal comment, and one that was erased. */
async function live(owner: pg.Client): Promise<void> {
  const provider = randomUUID();
  await owner.query(`
    INSERT INTO desk.provider VALUES ('${provider}', 'Provider', now());
    INSERT INTO desk.legal_entity VALUES ('${entity}', '${provider}', 'Provider SAS', 'FR', 'EUR', 'Europe/Paris');
    INSERT INTO desk.client VALUES ('${client}', 'ACME', 'Acme', 1, '${entity}', 'fr', now());
    INSERT INTO desk.desk VALUES ('${desk}', 'Desk', now());
    INSERT INTO desk.contact (id, client_id, name, created_at) VALUES ('${contact}', '${client}', 'Mia Durand', now());
    INSERT INTO desk.ticket (id, client_id, number, desk_id, title, kind, status, priority, level, channel, contact_id, opened_at, updated_at)
    VALUES ('${ticket}', '${client}', 1, '${desk}', 'Réseaux coupés', 'incident', 'open', 3, 'L1', 'phone', '${contact}', now(), now())`);
  const texts = [
    ['title', false, 'Vieux titre'],
    ['comment', false, 'Le switch redémarre'],
    ['comment', true, 'Client mécontent'],
    ['comment', false, null],
  ] as const;
  for (const [use, internal, body] of texts)
    await owner.query(
      `INSERT INTO desk.ticket_text (id, client_id, ticket_id, use, internal, at, salt, body)
       VALUES ($1, $2, $3, $4, $5, now(), $6, $7)`,
      [randomUUID(), client, ticket, use, internal, body === null ? null : Buffer.from('salt'), body],
    );
}

/** Whether all of an installation’s tickets, that is to say the one, have these words for somebody. */
const isFound = (words: string, isStaff: boolean): Promise<boolean> =>
  asOwner(database.url, async (owner) => {
    const { rows } = await owner.query('SELECT FROM sec.ticket_search WHERE words @@ sec.words_sought($1, $2)', [
      words,
      isStaff,
    ]);
    return rows.length === 1;
  });

describe('an installation from before words were kept to be found', () => {
  it.each([
    ['reseau coupe', true, true],
    ['mia durand', true, true],
    ['réseau switch durand', true, true],
    ['mecontent', true, false],
    ['vieux', false, false],
  ])('finds « %s »: the provider’s people %p, the client’s %p', async (words, staff, theirs) => {
    expect([await isFound(words, true), await isFound(words, false)]).toEqual([staff, theirs]);
  });

  it('stands behind its walls again', async () => {
    const open = await asOwner(database.url, async (owner) => {
      const { rows } = await owner.query(
        `SELECT relname FROM pg_class WHERE relnamespace = 'desk'::regnamespace AND relkind = 'r' AND relrowsecurity
            AND NOT relforcerowsecurity`,
      );
      return rows as unknown[];
    });
    expect(open).toEqual([]);
  });
});
