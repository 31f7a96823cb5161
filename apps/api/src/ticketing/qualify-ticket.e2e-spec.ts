import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theTerms } from '../builders/index.ts';
import { open, qualify } from '../testing/acts.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('qualifying a ticket', () => {
  it('sets what is named and leaves the rest', async () => {
    const technician = await desk.as('technician');
    const { id, revision } = await open(technician, desk.acme.id, { priority: 'P2' });
    const wish = { root: 'NETWORK', level: 'L2', siteId: desk.acme.sites[0], serviceId: desk.acme.services[0] };
    expect(await qualify(technician, id, wish)).toMatchObject({
      level: 'L2',
      priority: 'P2',
      site: { id: desk.acme.sites[0] },
      service: { id: desk.acme.services[0] },
      revision: revision + 1,
    });
  });

  it('records nothing when nothing differs', async () => {
    const technician = await desk.as('technician');
    const { id, revision } = await open(technician, desk.acme.id);
    expect(await qualify(technician, id, { level: 'L1' })).toMatchObject({ revision });
  });

  it('names the fields that are wrong and changes none of the others', async () => {
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    const answer = await qualify(technician, id, { kind: null, level: 'L3', siteId: desk.beta.sites[0] });
    expect(answer.fields.map(({ path, rule }) => `${path} ${rule}`)).toEqual(['kind required', 'siteId unknown']);
    expect(await qualify(technician, id, {})).toMatchObject({ level: 'L1' });
  });

  it('is not for client people', async () => {
    const { id } = await open(await desk.as('dispatcher'), desk.acme.id);
    expect(await qualify(await desk.as('acmeManager'), id, { level: 'L2' })).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('ranks by the client’s own matrix, at the opening and after', async () => {
    const flat = { high: 'P1', medium: 'P2', low: 'P2' } as const;
    const matrix = { high: flat, medium: flat, low: flat };
    await desk.underWalls('admin', (tx) =>
      theTerms('Contract of BETA').always().promising('resolution', 8).ranking(matrix).for(tx, desk.beta.id),
    );
    const lead = await desk.as('lead');
    const graded = { impact: 'LOW', urgency: 'LOW' };
    const [beta, acme] = [await open(lead, desk.beta.id, graded), await open(lead, desk.acme.id, graded)];
    expect([beta, acme]).toMatchObject([{ priority: 'P2' }, { priority: 'P4' }]);
    expect(await qualify(lead, beta.id, { urgency: 'HIGH' })).toMatchObject({ priority: 'P1' });
  });
});
