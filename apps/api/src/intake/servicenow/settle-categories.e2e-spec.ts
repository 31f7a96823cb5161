import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import type { Tx } from '../../platform/desk.ts';
import { categoryNamed } from '../../tenancy/index.ts';
import { type OpenDesk, openDesk } from '../../testing/open-desk.ts';
import { type ImportRan, installationOf, runImport, sampleLog } from '../../testing/run-import.ts';
import { untilWaitedFor } from '../../testing/until-waited-for.ts';

const noon = '2024-03-05T12:00';

let desk: OpenDesk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const run = (log: string, more: Parameters<typeof runImport>[2] = {}): Promise<ImportRan> =>
  runImport(installationOf(desk), log, { until: noon, ...more });

const asAdmin = <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  desk.underWalls('admin', (tx) => tx.query<Row>(sql, values));

const catalogues = () =>
  asAdmin<{ code: string; name: string }>(
    'SELECT c.code, g.name FROM desk.category g JOIN desk.client c ON c.id = g.client_id ORDER BY c.code, g.folded',
  );

const changesOf = async (externalId: string): Promise<readonly (object | undefined)[]> => {
  const facts = await asAdmin<{ data: { changes?: object } }>(
    `SELECT f.data FROM desk.ticket_fact f JOIN desk.imported_ticket i USING (client_id, ticket_id)
      WHERE i.external_id = $1 ORDER BY f.at, f.id`,
    [externalId],
  );
  return facts.map(({ data }) => data.changes).filter((changes) => changes !== undefined);
};

describe('the categories of a log', () => {
  it('stand in the catalogue of each client, and are counted', async () => {
    const ran = await run(sampleLog);
    expect([ran.exitCode, ran.says('categories')]).toEqual([0, '5']);
    expect((await catalogues()).map(({ code, name }) => `${code} ${name}`)).toEqual([
      ...['L12 Category 1', 'L12 Category 9', 'L30 Category 1'],
      ...['PETITS Category 1', 'PETITS Réseau, « voix »'],
    ]);
  });

  it('are foreseen by a dry run, and found again by the next one', async () => {
    expect((await run(sampleLog, { dryRun: true })).says('categories')).toBe('5');
    expect(await catalogues()).toEqual([]);
    await run(sampleLog);
    const again = await run(sampleLog, { dryRun: true });
    expect([again.says('categories'), again.says('unchanged')]).toEqual(['0', '9']);
  });

  it('are told in facts by their id, and by no word of theirs', async () => {
    await run(sampleLog);
    const [nine] = await asAdmin<{ id: string }>(`SELECT id FROM desk.category WHERE name = 'Category 9'`);
    expect(await changesOf('INC1008')).toEqual([{ categoryId: nine?.id, impact: 'high', priority: 'P2' }]);
    const facts = await asAdmin<{ data: string }>('SELECT data::text FROM desk.ticket_fact');
    expect(facts.filter(({ data }) => /category \d|voix/i.test(data))).toEqual([]);
  });

  it('are one in all their spellings, also with one that a person has coined', async () => {
    const spelled = sampleLog
      .replace(/^(INC1001,Active,true,0,0,1,.*)Category 1/m, '$1CATEGORY   1')
      .replace(/^(INC1001,Awaiting.*)Category 1/m, '$1Catégory 1');
    expect((await run(spelled)).says('categories')).toBe('5');
    expect(await changesOf('INC1001')).toEqual([]);
    const [l12] = await asAdmin<{ id: Id<'Client'> }>(`SELECT id FROM desk.client WHERE code = 'L12'`);
    const coined = await desk.underWalls('admin', (tx) => categoryNamed(tx, { clientId: l12!.id, name: 'Imprimante' }));
    const next = sampleLog.replace(/^(INC1003,Active.*)Category 1/m, '$1IMPRIMANTE');
    const ran = await run(next, { until: '2024-03-05T18:00' });
    expect([ran.exitCode, ran.says('categories')]).toEqual([0, '0']);
    expect(await changesOf('INC1003')).toEqual([{ categoryId: coined }]);
  });

  it('are waited for, never in a circle, while a person coins one for a ticket that the log leads further', async () => {
    await run(sampleLog);
    const next = sampleLog.replace(/^(INC1003,Active.*)Category 1/m, '$1Imprimante');
    const { running } = await desk.underWalls('admin', async (tx) => {
      const clientId = await lockedClientOf(tx, 'INC1003');
      const running = { ran: run(next, { until: '2024-03-05T18:00' }) };
      await untilWaitedFor(tx);
      await categoryNamed(tx, { clientId, name: 'imprimante' });
      return { running };
    });
    const ran = await running.ran;
    expect([ran.exitCode, ran.err, ran.says('updated'), ran.says('categories')]).toEqual([0, '', '1', '0']);
  });
});

/** As an act locks the ticket it is about. */
async function lockedClientOf(tx: Tx, externalId: string): Promise<Id<'Client'>> {
  const [locked] = await tx.query<{ clientId: Id<'Client'> }>(
    `SELECT t.client_id AS "clientId" FROM desk.imported_ticket i
       JOIN desk.ticket t ON t.client_id = i.client_id AND t.id = i.ticket_id WHERE i.external_id = $1 FOR UPDATE OF t`,
    [externalId],
  );
  return locked!.clientId;
}
