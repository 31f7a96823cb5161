import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { open, qualify } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import { actId, type Person } from '../testing/person.ts';

let desk: OpenDesk;
let dispatcher: Person;
beforeAll(async () => {
  desk = await openDesk();
  dispatcher = await desk.as('dispatcher');
});
afterAll(() => desk.close());

interface Entry {
  readonly __typename: string;
  readonly id: string;
  readonly path: readonly string[];
  readonly root: string | null;
  readonly isRetired: boolean;
}

async function act(
  person: Person,
  name: 'addCategory' | 'changeCategory',
  input: object,
  id = actId(),
): Promise<Entry> {
  const type = name === 'addCategory' ? 'AddCategoryInput' : 'ChangeCategoryInput';
  const query = `mutation ($actId: ID!, $input: ${type}!) { answer: ${name}(actId: $actId, input: $input) { __typename
    ... on CatalogueEntry { id parentId name path root isRetired } ... on Refusal { code message }
    ... on InvalidInput { fields { path rule } } } }`;
  return (await person.ask<{ answer: Entry }>(query, { actId: id, input })).answer;
}
const add = (input: object, person = dispatcher) => act(person, 'addCategory', { clientId: desk.acme.id, ...input });
const change = (categoryId: string, input: object, person = dispatcher) =>
  act(person, 'changeCategory', { categoryId, ...input });

async function catalogue(who: Who = 'technician'): Promise<readonly Entry[]> {
  const query = 'query ($id: ID!) { client(id: $id) { catalogue { id path root isRetired } } }';
  const answer = await (
    await desk.as(who)
  ).ask<{ client: { catalogue: readonly Entry[] } }>(query, { id: desk.acme.id });
  return answer.client.catalogue;
}

describe('the catalogue of a client', () => {
  it('is a tree, whose branches know their root and are read in the order of their paths', async () => {
    const hardware = await add({ name: 'Matériel', root: 'HARDWARE' });
    const printing = await add({ name: 'Impression', parentId: hardware.id, root: 'NETWORK' });
    const labels = await add({ name: 'Étiquettes', parentId: printing.id });
    await add({ name: 'Écrans', parentId: hardware.id });
    expect(labels).toMatchObject({ path: ['Matériel', 'Impression', 'Étiquettes'], root: 'HARDWARE' });
    expect((await catalogue()).map(({ path, root }) => [path.join(' › '), root])).toEqual([
      ['Matériel', 'HARDWARE'],
      ['Matériel › Écrans', 'HARDWARE'],
      ['Matériel › Impression', 'HARDWARE'],
      ['Matériel › Impression › Étiquettes', 'HARDWARE'],
    ]);
  });

  it('qualifies a ticket by place: with its root, and its path to be read', async () => {
    const labels = (await catalogue()).find(({ path }) => path.at(-1) === 'Étiquettes')!;
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    await qualify(technician, id, { categoryId: labels.id });
    const query = 'query ($id: ID!) { ticket(id: $id) { root category { path } } }';
    expect(await technician.ask(query, { id })).toEqual({
      ticket: { root: 'HARDWARE', category: { path: ['Matériel', 'Impression', 'Étiquettes'] } },
    });
    expect(await qualify(technician, id, { categoryId: labels.id, category: 'Badge' })).toMatchObject({
      fields: [{ path: 'categoryId', rule: 'eitherOne' }],
    });
    expect(await qualify(technician, id, { categoryId: actId() })).toMatchObject({
      fields: [{ path: 'categoryId', rule: 'unknown' }],
    });
  });

  it('refuses in words what would make it no tree', async () => {
    const top = await add({ name: 'Réseau', root: 'NETWORK' });
    const below = await add({ name: 'Wi-Fi', parentId: top.id });
    expect(await add({ name: ' wi-fi ', parentId: top.id }, dispatcher.reading('fr'))).toMatchObject({
      __typename: 'CategoryExists',
      message: 'Une catégorie porte déjà ce nom à cet endroit. Choisissez un autre nom.',
    });
    expect(await change(top.id, { parentId: below.id })).toMatchObject({ __typename: 'CategoryWithinItself' });
    let parentId = below.id;
    for (const name of ['Trois', 'Quatre', 'Cinq']) parentId = (await add({ name, parentId })).id;
    expect(await add({ name: 'Six', parentId })).toMatchObject({ __typename: 'CategoryTooDeep' });
  });

  it('takes one of two that add the same name at the same moment', async () => {
    const answers = await Promise.all([add({ name: 'Téléphonie' }), add({ name: 'téléphonie' })]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['CatalogueEntry', 'CategoryExists']);
  });

  it('is renamed, moved and retired; tickets keep what they have', async () => {
    const [one, other] = [await add({ name: 'Divers' }), await add({ name: 'Logiciel', root: 'SOFTWARE' })];
    const technician = await desk.as('technician');
    const { id } = await open(technician, desk.acme.id);
    await qualify(technician, id, { categoryId: one.id });
    expect(await change(one.id, { name: 'Bureautique', parentId: other.id })).toMatchObject({
      path: ['Logiciel', 'Bureautique'],
      root: 'SOFTWARE',
    });
    expect(await change(one.id, { isRetired: true })).toMatchObject({
      isRetired: true,
      path: ['Logiciel', 'Bureautique'],
    });
    expect(await qualify(technician, id, {})).toMatchObject({ category: { name: 'Bureautique' } });
    expect(await change(one.id, { isRetired: false, parentId: null })).toMatchObject({
      ...{ isRetired: false, path: ['Bureautique'], root: null },
    });
  });

  it.each<Who>(['technician', 'finance', 'acmeManager', 'acmeUser'])('is not for %s to change', async (who) => {
    const [known] = await catalogue();
    const person = await desk.as(who);
    expect(await add({ name: 'Autre' }, person)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await change(known!.id, { name: 'Autre' }, person)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('of another client reads like an absent one, and gives no parent', async () => {
    const bruno = await desk.as('betaDispatcher');
    const beta = await act(bruno, 'addCategory', { clientId: desk.beta.id, name: 'Secret' });
    const answers = [await change(beta.id, { name: 'Mine' }), await change(actId(), { name: 'Mine' })];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND' });
    expect(await add({ name: 'Below', parentId: beta.id })).toMatchObject({
      fields: [{ path: 'parentId', rule: 'unknown' }],
    });
    expect(await act(dispatcher, 'addCategory', { clientId: desk.beta.id, name: 'X' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
