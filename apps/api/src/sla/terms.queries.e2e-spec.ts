import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aStaff } from '../builders/index.ts';
import { change, fourHours, ofCoverage, officeHours, ofTerms } from '../testing/contract.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import type { Person } from '../testing/person.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
  const admin = await desk.as('admin');
  for (const { id } of [desk.acme, desk.beta]) {
    const { coverage } = await change(admin, 'publishCalendar', officeHours(id));
    const promise = { number: '8.1', priority: null, seconds: 600, coverageId: coverage.id };
    const internal = {
      ola: [{ id: 'stay', ...promise, level: 'L1', deskId: null }],
      uc: [{ id: 'wait', ...promise, supplier: 'Telecom' }],
    };
    await change(admin, 'publishTerms', fourHours(id, coverage.id, internal));
  }
});
afterAll(() => desk.close());

interface Terms {
  readonly revision: number;
  readonly coverages: readonly object[];
  readonly versions: readonly {
    readonly targets: object[];
    readonly ola: object[] | null;
    readonly uc: object[] | null;
  }[];
}

const termsOf = async (person: Person, id: string) => {
  const query = `query ($id: ID!) { client(id: $id) { terms { ${ofTerms} } } }`;
  return (await person.ask<{ client: { terms: Terms | null } | null }>(query, { id })).client;
};

describe('what is promised', () => {
  it.each<Who>(['dispatcher', 'technician', 'lead', 'accountManager', 'finance'])(
    'is the %s’s to read',
    async (who) => {
      const read = await termsOf(await desk.as(who), desk.acme.id);
      expect(read?.terms).toMatchObject({
        revision: 2,
        coverages: [{ clientId: desk.acme.id, number: '3.1' }],
        versions: [
          {
            targets: [{ metric: 'RESOLUTION', seconds: 14_400 }],
            ola: [{ id: 'stay', level: 'L1' }],
            uc: [{ id: 'wait', supplier: 'Telecom' }],
          },
        ],
      });
    },
  );

  it.each<Who>(['acmeManager', 'acmeUser'])('is the %s’s too, but for what is internal', async (who) => {
    const read = await termsOf(await desk.as(who), desk.acme.id);
    expect(read?.terms?.coverages).toHaveLength(1);
    expect(read?.terms?.versions).toMatchObject([{ targets: [{ seconds: 14_400 }], ola: null, uc: null }]);
    expect(JSON.stringify(read)).not.toMatch(/Telecom|stay/);
  });

  it('is nothing of a client to whom nothing was published', async () => {
    const { id } = await desk.admit('BARE');
    expect(await termsOf(await desk.as('admin'), id)).toEqual({ terms: null });
  });
});

describe('the coverages of a desk', () => {
  const coveragesOf = async (who: Who, deskId: string) => {
    const query = `query ($deskId: ID!) { coverages(deskId: $deskId) { ${ofCoverage} } }`;
    const { coverages } = await (await desk.as(who)).ask<{ coverages: { clientId: string }[] }>(query, { deskId });
    return coverages.map(({ clientId }) => clientId).toSorted();
  };

  it.each<readonly [Who, () => readonly string[]]>([
    ['lead', () => [desk.acme.id, desk.beta.id]],
    ['dispatcher', () => [desk.acme.id]],
    ['betaManager', () => [desk.beta.id]],
  ])('are, for the %s, those of the clients that they see', async (who, clients) => {
    expect(await coveragesOf(who, desk.deskId)).toEqual(clients().toSorted());
  });

  it('are none of a desk that is not there', async () => {
    expect(await coveragesOf('lead', desk.acme.id)).toEqual([]);
    expect(await coveragesOf('lead', 'nothing')).toEqual([]);
  });

  it('are none for somebody without a role', async () => {
    const nora = await desk.underWalls('admin', (tx) => aStaff('Nora').in(tx, { passwordHash: '' }));
    const query = 'query ($deskId: ID!) { coverages(deskId: $deskId) { id } holidays { id } }';
    const answer = await (await desk.signIn(nora)).ask(query, { deskId: desk.deskId });
    expect(answer).toEqual({ coverages: [], holidays: [] });
  });
});
