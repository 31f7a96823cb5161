import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tableRules } from '@vigie/tenancy';
import { cloneDatabase } from '../test-database.ts';
import pg from 'pg';
import { abilityProbes, redAbilitiesAmong } from './ability-probes.ts';
import { compositeKeys, readCatalog } from './catalog.ts';
import { keyProbes, redKeysAmong } from './key-probes.ts';
import { openTown } from './open-town.ts';
import { allRemovals, proveWalls, sampleOf, withoutPolicies } from './prove-walls.ts';
import { withoutKeys } from './remove-keys.ts';
import { policyRemovals } from './remove-policies.ts';
import { type Probe, redAmong, rowProbes } from './row-probes.ts';
import { buildTown } from './town.ts';

let ground: Awaited<ReturnType<typeof openTown>>;
let probes: readonly Probe[];
beforeAll(async () => {
  ground = await openTown();
  probes = rowProbes(ground.town);
});
afterAll(() => ground.close());

const tables = tableRules.map(({ table }) => table);
const namesOf = (red: readonly { readonly name: string }[]): readonly string[] => red.map(({ name }) => name);
const redRows = async (table: string): Promise<readonly string[]> =>
  namesOf(
    await redAmong(
      ground.attempts,
      probes.filter((probe) => probe.table === table),
    ),
  );
const redAbilities = (): readonly string[] => namesOf(redAbilitiesAmong(abilityProbes(ground.town)));
const redKeys = async (): Promise<readonly string[]> =>
  namesOf(await redKeysAmong(ground.attempts, keyProbes(ground.town)));

describe('with all walls standing', () => {
  it.each(tables)('rows of %s are found, added and changed by whom the policy table says', async (table) => {
    expect(await redRows(table)).toEqual([]);
  });

  it('every table has something to be found, and somebody who may not', () => {
    const answers = (table: string) =>
      new Set(probes.filter((one) => one.table === table).map((one) => one.expected > 0));
    expect(tables.filter((table) => answers(table).size < 2)).toEqual([]);
  });

  it('no row of one client refers to a row of another', async () => {
    expect(keyProbes(ground.town).length).toBeGreaterThan(10);
    expect(await redKeys()).toEqual([]);
  });
});

describe('with two walls off, the third still holds:', () => {
  it('the abilities, which ask nothing of a database', () => {
    expect(abilityProbes(ground.town).filter(({ expected }) => !expected).length).toBeGreaterThan(1000);
    expect(redAbilities()).toEqual([]);
  });

  it('the policies, without a key and past all abilities', async () => {
    const red = await withoutKeys(ground.owner, compositeKeys(ground.town.catalog), () =>
      redAmong(ground.attempts, probes),
    );
    expect(namesOf(red)).toEqual([]);
  });

  it('the keys, without a policy and past all abilities', async () => {
    expect(await withoutPolicies(ground.owner, redKeys)).toEqual([]);
  });
});

describe('a part of a wall that is taken away', () => {
  it('is noticed: twelve of them, drawn by a seed; npm run test:walls takes them all', async () => {
    const drawn = sampleOf(allRemovals(ground), 12, 4);
    expect(new Set(drawn.map(({ wall }) => wall)).size).toBeGreaterThan(1);
    const noticed = await proveWalls(ground, drawn);
    expect(noticed.filter(({ by }) => by === undefined).map(({ removal }) => removal.name)).toEqual([]);
  });

  it('is noticed of each wall, and named by the sentence that no longer holds', async () => {
    const named = [
      'finance: the denial to assign Ticket',
      'ticket own_select, dropped',
      'ticket ticket_client_id_site_id_fkey',
    ];
    const noticed = await proveWalls(
      ground,
      allRemovals(ground).filter(({ name }) => named.includes(name)),
    );
    expect(noticed.map(({ by }) => by)).toEqual([
      'the finance of Acme may not assign Ticket of Acme, their own',
      'the client_user of Acme is shown no ticket of Acme, the client_manager of Acme’s',
      'no ticket of Acme has a site_id of Beta',
    ]);
  });

  it('is put back: all walls stand again', async () => {
    expect([namesOf(await redAmong(ground.attempts, probes)), await redKeys()]).toEqual([[], []]);
  });

  it('and was decorative is told, since nothing turned red', async () => {
    await ground.owner.query('CREATE POLICY decorative ON desk.site FOR SELECT TO desk_app USING (false)');
    const catalog = await readCatalog(ground.owner);
    const planted = policyRemovals({ ...ground, town: { ...ground.town, catalog } }).filter(
      ({ name }) => name === 'site decorative, dropped',
    );
    const noticed = await proveWalls(ground, planted);
    await ground.owner.query('DROP POLICY decorative ON desk.site');
    expect(noticed.map(({ by }) => by)).toEqual([undefined]);
  });
});

describe('a table of which no valid row can be made', () => {
  it('is named, with what is missing', async () => {
    const database = await cloneDatabase();
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`ALTER TABLE desk.site ADD CHECK (name ~ '^Z')`);
    const built = buildTown(owner);
    await expect(built).rejects.toThrow(/^site has no probe: .*site_name_check.* make-row\.ts/);
    await owner.end();
    await database.drop();
  });
});
