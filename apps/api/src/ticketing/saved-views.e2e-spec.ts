import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asOwner } from '../platform/as-owner.ts';
import { open, qualify } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import { actId } from '../testing/person.ts';

let desk: OpenDesk;
let categoryId: string;
beforeAll(async () => {
  desk = await openDesk();
  const lead = await desk.as('lead');
  const { id } = await open(lead, desk.acme.id);
  categoryId = (await qualify(lead, id, { category: 'Réseau' })).category!.id;
});
afterAll(() => desk.close());

interface View {
  readonly __typename: string;
  readonly id: string;
  readonly viewId: string;
  readonly name: string;
  readonly filter: { readonly text: string | null; readonly categoryIds: readonly string[] | null };
  readonly position: number;
  readonly deskId: string | null;
  readonly isMine: boolean;
  readonly faults: readonly { readonly path: string; readonly rule: string }[];
  readonly code: string;
  readonly fields: readonly { readonly path: string; readonly rule: string }[];
  readonly max: number;
}
const shown = `id name sort position deskId isMine owner { name } faults { path rule message }
  filter { assignment text categoryIds status openedFrom }`;

async function act(
  who: Who,
  name: 'saveView' | 'changeView' | 'removeView',
  input: object,
  id = actId(),
): Promise<View> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($actId: ID!, $input: ${type}!) { answer: ${name}(actId: $actId, input: $input) { __typename
    ${name === 'removeView' ? '... on ViewRemoved { viewId }' : `... on SavedView { ${shown} }`}
    ${name === 'saveView' ? '... on TooManyViews { max }' : ''}
    ... on Refusal { code message } ... on InvalidInput { fields { path rule } } } }`;
  return (await (await desk.as(who)).ask<{ answer: View }>(query, { actId: id, input })).answer;
}
const save = (who: Who, more: object = {}, id = actId()): Promise<View> =>
  act(who, 'saveView', { name: 'My view', filter: {}, sort: 'DUE', ...more }, id);

async function views(who: Who): Promise<readonly View[]> {
  const query = `{ viewer { savedViews { ${shown} } } }`;
  return (await (await desk.as(who)).ask<{ viewer: { savedViews: View[] } }>(query)).viewer.savedViews;
}
const names = async (who: Who): Promise<readonly string[]> => (await views(who)).map(({ name }) => name);

describe('a saved view', () => {
  it('reads back as it was saved, to its owner alone', async () => {
    const filter = {
      text: 'réseau',
      categoryIds: [categoryId],
      status: ['OPEN'],
      openedFrom: '2026-01-01T00:00:00.000Z',
    };
    const saved = await save('technician', { name: '  Mine\nalone ', filter, sort: 'OPENED' });
    expect(saved).toMatchObject({ name: 'Mine alone', filter, sort: 'OPENED', position: 1, isMine: true, faults: [] });
    expect(await views('technician')).toEqual([{ ...saved, __typename: undefined }]);
    for (const who of ['lead', 'admin', 'otherTechnician', 'acmeManager'] as const)
      expect([who, await names(who)]).toEqual([who, []]);
  });

  it('is saved once however often it is sent', async () => {
    const id = actId();
    const [one, other] = [await save('finance', {}, id), await save('dispatcher', { name: 'Once' }, id)];
    expect([one.code, other.name]).toEqual(['NOT_ALLOWED', 'Once']);
    expect((await save('dispatcher', { name: 'Once' }, id)).id).toBe(other.id);
    expect(await names('dispatcher')).toEqual(['Once']);
  });

  it('that is shared is seen by the people of the desk, and changed by its owner alone', async () => {
    const { id } = await save('lead', { name: 'Shared', deskId: desk.deskId });
    expect(await views('otherTechnician')).toMatchObject([
      { name: 'Shared', isMine: false, owner: { name: 'Lea Lead' } },
    ]);
    expect(await names('acmeManager')).toEqual([]);
    expect((await act('otherTechnician', 'changeView', { viewId: id, name: 'Mine' })).code).toBe('NOT_ALLOWED');
    expect((await act('otherTechnician', 'removeView', { viewId: id })).code).toBe('NOT_ALLOWED');
    expect((await act('lead', 'changeView', { viewId: id, deskId: null })).deskId).toBeNull();
    expect(await names('otherTechnician')).toEqual([]);
  });

  it('changes in what is said, and stays as it is in the rest', async () => {
    const saved = await save('accountManager', { name: 'Before', filter: { text: 'vpn' } });
    await save('accountManager', { name: 'Second' });
    const changed = await act('accountManager', 'changeView', { viewId: saved.id, name: 'After', position: 7 });
    expect(changed).toEqual({ ...saved, name: 'After', position: 7 });
    expect(await names('accountManager')).toEqual(['Second', 'After']);
    const other = await act('accountManager', 'changeView', {
      viewId: saved.id,
      filter: { text: 'mail' },
      sort: 'UPDATED',
    });
    expect(other).toMatchObject({ name: 'After', filter: { text: 'mail' }, sort: 'UPDATED' });
  });

  it('is gone once it is removed', async () => {
    const { id } = await save('betaDispatcher', { name: 'Short' });
    expect(await act('betaDispatcher', 'removeView', { viewId: id })).toMatchObject({ viewId: id });
    expect(await names('betaDispatcher')).toEqual([]);
    for (const name of ['changeView', 'removeView'] as const)
      expect((await act('betaDispatcher', name, { viewId: id })).code).toBe('NOT_FOUND');
  });

  it('of somebody else reads like an absent one', async () => {
    const { id } = await save('lead', { name: 'Hidden' });
    for (const viewId of [id, actId()])
      for (const name of ['changeView', 'removeView'] as const)
        expect((await act('technician', name, { viewId })).code).toBe('NOT_FOUND');
  });

  it('tells when what it names is gone, and fails nothing', async () => {
    const { id } = await save('otherTechnician', { name: 'Stale', filter: { categoryIds: [categoryId], text: 'vpn' } });
    const gone = '01890000-0000-7000-8000-000000000000';
    await asOwner(desk.database.url, async (owner) => {
      await owner.query('ALTER TABLE desk.saved_view NO FORCE ROW LEVEL SECURITY');
      const filter = JSON.stringify({ categoryIds: [gone], text: 'vpn', status: ['asleep'] });
      await owner.query('UPDATE desk.saved_view SET filter = $1 WHERE id = $2', [filter, id]);
      await owner.query('ALTER TABLE desk.saved_view FORCE ROW LEVEL SECURITY');
    });
    const [view] = await views('otherTechnician');
    expect(view!.faults.map(({ path, rule }) => [path, rule])).toEqual([
      ['filter.status', 'unknown'],
      ['filter.categoryIds', 'unknown'],
    ]);
    expect(view!.filter).toMatchObject({ text: 'vpn', status: null });
  });

  it.each([
    [{ name: '' }, 'name', 'required'],
    [{ name: 'x'.repeat(81) }, 'name', 'tooLong'],
    [{ filter: { categoryIds: ['no id'] } }, 'filter.categoryIds', 'id'],
    [{ filter: { text: 'x'.repeat(201) } }, 'filter.text', 'tooLong'],
    [{ filter: { teamIds: ['01890000-0000-7000-8000-000000000000'] } }, 'filter.teamIds', 'unknown'],
    [{ deskId: '01890000-0000-7000-8000-000000000000' }, 'deskId', 'unknown'],
  ])('is refused with %p, naming the field and the rule', async (wrong, path, rule) => {
    expect((await save('lead', wrong)).fields).toEqual([{ path, rule }]);
  });

  it('does not name a client that its owner does not serve', async () => {
    expect((await save('technician', { filter: { clientId: desk.beta.id } })).fields).toEqual([
      { path: 'filter.clientId', rule: 'unknown' },
    ]);
  });

  it('keeps a name and a place', async () => {
    const { id } = await save('lead', { name: 'Named' });
    const wrong = async (change: object) => (await act('lead', 'changeView', { viewId: id, ...change })).fields;
    expect(await wrong({ name: ' ' })).toEqual([{ path: 'name', rule: 'required' }]);
    expect(await wrong({ position: 0 })).toEqual([{ path: 'position', rule: 'positive' }]);
  });

  it('is one of fifty at most', async () => {
    for (let at = (await views('admin')).length; at < 50; at += 1) await save('admin', { name: `View ${at}` });
    expect(await save('admin')).toMatchObject({ __typename: 'TooManyViews', code: 'TOO_MANY_VIEWS', max: 50 });
    const [first] = await views('admin');
    await act('admin', 'removeView', { viewId: first!.id });
    expect((await save('admin', { name: 'Again' })).name).toBe('Again');
  });
});

describe('the database itself', () => {
  const of = (who: Who) =>
    desk.underWalls(who, (tx) => tx.query<{ owner_id: string }>('SELECT owner_id FROM desk.saved_view'));

  it('shows people their own views and those shared with their desks', async () => {
    await save('lead', { name: 'For all', deskId: desk.deskId });
    const sharing = desk.idOf('lead');
    expect(new Set((await of('technician')).map(({ owner_id }) => owner_id))).toEqual(
      new Set([desk.idOf('technician'), sharing]),
    );
    for (const who of ['acmeManager', 'acmeUser', 'betaManager'] as const)
      expect([who, await of(who)]).toEqual([who, []]);
  });

  it('lets nobody write a view in another’s name, nor change one', async () => {
    const insert = `INSERT INTO desk.saved_view (id, owner_id, name, filter, sort, position, saved_at)
      VALUES ($1, $2, 'x', '{}', 'due', 1, now())`;
    await expect(desk.underWalls('technician', (tx) => tx.query(insert, [actId(), desk.idOf('lead')]))).rejects.toThrow(
      'row-level security',
    );
    const [, changed] = await desk.underWalls('technician', (tx) =>
      tx.query<unknown>(`UPDATE desk.saved_view SET name = 'x' WHERE owner_id <> $1`, [desk.idOf('technician')]),
    );
    expect(changed).toBe(0);
    await expect(
      desk.underWalls('acmeManager', (tx) => tx.query(insert, [actId(), desk.idOf('acmeManager')])),
    ).rejects.toThrow('row-level security');
  });
});
