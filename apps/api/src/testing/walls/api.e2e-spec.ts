import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import { type Membership, roles } from '@vigie/tenancy';
import type { GraphQLSchema } from 'graphql';
import pg from 'pg';
import { theTerms } from '../../builders/index.ts';
import { Sessions, type SignedIn } from '../../platform/auth/sessions.ts';
import { buildOwnSchema } from '../../schema.ts';
import { comment, open, qualify } from '../acts.ts';
import { change } from '../contract.ts';
import { type OpenDesk, openDesk, type Who } from '../open-desk.ts';
import { actId, type Person } from '../person.ts';
import { everyMutation, everyQuery, type Fill, type Question } from './ask-anything.ts';
import { compositeKeys, readCatalog } from './catalog.ts';
import { withoutPolicies } from './prove-walls.ts';
import { withoutKeys } from './remove-keys.ts';

/** Takes every caller for somebody with every role at every client: no ability refuses anything any more. */
class SessionsOfGiants extends Sessions {
  static clients: readonly Id<'Client'>[] = [];

  override async callersOf(...asked: Parameters<Sessions['callersOf']>): Promise<SignedIn[]> {
    const memberships: readonly Membership[] = [null, ...SessionsOfGiants.clients].flatMap((clientId) =>
      roles.map((role) => ({ clientId, role })),
    );
    return (await super.callersOf(...asked)).map((caller) => ({ ...caller, memberships }));
  }
}

let desk: OpenDesk;
let owner: pg.Client;
let schema: GraphQLSchema;
let foreign: { readonly id: string; readonly reference: string };

/** Whatever Beta has is named after it, so that it is recognized wherever it turns up. */
async function fillBeta(): Promise<void> {
  owner = new pg.Client({ connectionString: desk.database.url });
  await owner.connect();
  schema = await buildOwnSchema();
  await desk.underWalls('admin', (tx) =>
    theTerms('Contract of BETA').always().promising('resolution', 4).for(tx, desk.beta.id),
  );
  const feast = { date: '2030-01-01', nameFr: 'Fête de BETA', nameEn: 'Feast of BETA', status: 'PROVISIONAL' };
  await change(await desk.as('admin'), 'recordHoliday', { clientId: desk.beta.id, ...feast });
  const bruno = await desk.as('betaDispatcher');
  const contactId = desk.idOf('betaManager');
  foreign = await open(bruno, desk.beta.id, { title: 'Secret of BETA', description: 'BETA says', contactId });
  await qualify(bruno, foreign.id, { category: 'Trouble of BETA' });
  await comment(bruno, foreign.id, 'Only for the team of BETA', 'INTERNAL');
}

async function close(): Promise<void> {
  await owner.end();
  await desk.close();
}

const strangers: readonly Who[] = ['acmeManager', 'technician'];

/** What a field needs to be of good form, by its name; ids are Beta’s. */
const forms: Readonly<Record<string, () => string>> = {
  actId,
  deskId: () => desk.deskId,
  clientId: () => desk.beta.id,
  ticketId: () => foreign.id,
  reference: () => foreign.reference,
  email: () => 'stranger@nowhere.example',
  date: () => '2030-01-01',
  zone: () => 'Europe/Paris',
};
/** The window of a question about work: the last hour. */
const windows: Readonly<Record<string, () => string>> = {
  from: () => new Date(Date.now() - 3_600_000).toISOString(),
  until: () => new Date().toISOString(),
};
const fillWith =
  (id: string): Fill =>
  (name, type) =>
    type === 'DateTime' ? windows[name]?.() : (forms[name]?.() ?? (type === 'ID' ? id : undefined));

/** The answer with all it could tell, or as much as the limits of a document let be asked at once. */
async function fullAnswer(person: Person, depths: readonly (readonly Question[])[], at: number): Promise<string> {
  for (const questions of depths) {
    const { document, variables } = questions[at]!;
    const { data, errors } = await person.tryToAsk(document, variables);
    if (!errors) return JSON.stringify(data);
  }
  throw new Error(`${depths[0]![at]!.name} cannot be asked: give api.e2e-spec.ts the form of what it takes`);
}

/** The queries that told a stranger something of Beta’s. */
async function leaksTo(who: Who): Promise<readonly string[]> {
  const person = await desk.as(who);
  const canary = new RegExp(['BETA', desk.beta.id, foreign.id].join('|'));
  const leaks = new Set<string>();
  for (const id of [foreign.id, desk.beta.id, desk.deskId, desk.idOf('betaManager')]) {
    const depths = [4, 3, 2].map((depth) => everyQuery(schema, fillWith(id), depth));
    for (const [at, { name }] of depths[0]!.entries())
      if (canary.test(await fullAnswer(person, depths, at))) leaks.add(name);
  }
  return [...leaks];
}

interface Acted {
  readonly answer: { readonly code?: string; readonly fields?: readonly object[] } | null;
}

/** What each mutation came to when a stranger tried it on Beta’s things. */
async function actsOf(who: Who): Promise<readonly (readonly [name: string, outcome: unknown])[]> {
  const person = await desk.as(who);
  const outcomes: [string, unknown][] = [];
  for (const { name, document, variables } of everyMutation(schema, fillWith(foreign.id))) {
    const { data, errors } = await person.tryToAsk<Acted | null>(document, variables);
    outcomes.push([name, errors?.[0]?.message ?? data?.answer?.fields ?? data?.answer?.code ?? 'done']);
  }
  return outcomes;
}

const without = async <Result>(walls: 'keys' | 'keys and policies', ask: () => Promise<Result>): Promise<Result> =>
  withoutKeys(owner, compositeKeys(await readCatalog(owner)), () =>
    walls === 'keys' ? ask() : withoutPolicies(owner, ask),
  );

const refusals = ['NOT_ALLOWED', 'NOT_FOUND'];
/** Refused as a whole, or for naming what reads as absent; a bulk answers for each ticket, and the facts are counted. */
const isRefused = ([name, outcome]: readonly [name: string, outcome: unknown]): boolean =>
  name === 'assignTickets' ||
  (Array.isArray(outcome)
    ? outcome.every(({ rule }: { rule: string }) => rule === 'unknown')
    : refusals.includes(outcome as string));
const countFacts = async (): Promise<unknown> => (await owner.query('SELECT count(*) FROM desk.ticket_fact')).rows[0];

describe('with the policies alone, every caller being taken for an administrator of everything,', () => {
  beforeAll(async () => {
    desk = await openDesk(undefined, {
      refit: (module) => module.overrideProvider(Sessions).useClass(SessionsOfGiants),
    });
    SessionsOfGiants.clients = [desk.acme.id, desk.beta.id];
    await fillBeta();
  });
  afterAll(close);

  it.each(strangers)('no query tells %s of Acme anything of Beta', async (who) => {
    expect(await without('keys', () => leaksTo(who))).toEqual([]);
  });

  it('those who work for Beta are told: the questions find something', async () => {
    expect(await leaksTo('betaDispatcher')).toEqual(
      expect.arrayContaining([
        'ticket',
        'ticketByReference',
        'client',
        'clientTickets',
        'queue',
        'viewer',
        'coverages',
      ]),
    );
  });
});

describe('with the abilities alone, row-level security and keys being off,', () => {
  beforeAll(async () => {
    desk = await openDesk();
    await fillBeta();
  });
  afterAll(close);

  it.each(strangers)('no query tells %s of Acme anything of Beta', async (who) => {
    expect(await without('keys and policies', () => leaksTo(who))).toEqual([]);
  });

  it.each(strangers)('no mutation of %s of Acme does anything to Beta', async (who) => {
    const [before, acts, after] = await without('keys and policies', async () => [
      await countFacts(),
      await actsOf(who),
      await countFacts(),
    ]);
    expect(acts.filter((act) => !isRefused(act))).toEqual([]);
    expect(after).toEqual(before);
  });
});
