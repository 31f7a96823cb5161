import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agree, aTarget, brokenIn, change, effect, fourHours, type TermsAnswer } from '../testing/contract.ts';
import { HandClock } from '../testing/hand-clock.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import { type Person } from '../testing/person.ts';
import { untilWaitedFor } from '../testing/until-waited-for.ts';
import { changeTerms } from './terms-lock.store.ts';

/** A Monday in June, ten in the morning in Paris. */
const clock = new HandClock('2026-06-15T08:00:00.000Z');
let desk: OpenDesk;
let admin: Person;
beforeAll(async () => {
  desk = await openDesk(clock);
  admin = await desk.as('admin');
});
afterAll(() => desk.close());

const publish = (input: object, person = admin): Promise<TermsAnswer> => change(person, 'publishTerms', input);

describe('terms that cannot be published', () => {
  let client: { readonly id: string; readonly services: readonly string[] };
  let coverageId: string;
  beforeAll(async () => {
    client = await desk.admit('FAULTS');
    coverageId = await agree(admin, client.id);
  });
  const input = (changes: object) => fourHours(client.id, coverageId, { from: clock.in(0), ...changes });
  const stranger = '00000000-0000-7000-8000-000000000000';
  const share = { id: 's', number: null, met: 101, of: 100, metric: 'OLA', priority: null, minimumVolume: 0 };

  it.each<readonly [string, () => object, ...string[]]>([
    ['nothing for a target', () => ({ targets: [aTarget(coverageId, 0)] }), 'targets.0.seconds: positive'],
    [
      'one thing twice',
      () => ({ targets: [aTarget(coverageId, 1), aTarget(coverageId, 2)] }),
      'targets.1: twice',
      'targets.1.id: twice',
    ],
    ['hours that are not there', () => ({ targets: [aTarget(stranger, 4)] }), 'targets.0.coverageId: coverage'],
    [
      'another client’s service',
      () => ({ targets: [aTarget(coverageId, 4, { serviceId: desk.acme.services[0] })] }),
      'targets.0.serviceId: unknown',
    ],
    [
      'a stay as a promise',
      () => ({ targets: [aTarget(coverageId, 4, { metric: 'OLA' })] }),
      'targets.0.metric: unknown',
    ],
    [
      'a desk that does not serve it, for no time',
      () => ({
        ola: [{ id: 'o', number: null, level: null, priority: null, seconds: 0, coverageId, deskId: stranger }],
      }),
      'ola.0.seconds: positive',
      'ola.0.deskId: unknown',
    ],
    [
      'warnings beyond the target, out of order and too late',
      () => ({ warnings: { id: 'warnings', number: null, percents: [100, 50], afterBreachSeconds: [0] } }),
      'warnings.percents.0: percent',
      'warnings.percents.1: order',
      'warnings.afterBreachSeconds.0: positive',
    ],
    [
      'more than all of what nobody promised',
      () => ({ percentiles: [{ ...share, withinSeconds: 0 }] }),
      'percentiles.0.met: share',
      'percentiles.0.minimumVolume: positive',
      'percentiles.0.withinSeconds: positive',
      'percentiles.0.metric: unknown',
    ],
    [
      'a first response that nothing ends',
      () => ({ response: { id: 'response', number: null, endedBy: [] } }),
      'response.endedBy: required',
    ],
    ['nothing before', () => ({ from: '2019-12-31T23:00:00.000Z' }), 'from: order'],
    ['the past, unless it is replayed', () => ({ from: clock.in(-24 * 60) }), 'from: past'],
    ['a day that never was', () => ({ from: 'tomorrow' }), 'from: date'],
    [
      'a clause without a name',
      () => ({ targets: [aTarget(coverageId, 4, { id: ' \u0000' })] }),
      'targets.0.id: required',
    ],
    [
      'a service that is no id',
      () => ({ targets: [aTarget(coverageId, 4, { serviceId: 'x' })] }),
      'targets.0.serviceId: id',
    ],
    [
      'more clauses than anybody reads',
      () => ({ pauses: Array(201).fill({ id: 'p', number: null, reason: 'CLIENT', owner: 'CLIENT', clocks: [] }) }),
      'pauses: tooMany',
    ],
  ])('promise %s', async (_, changes, ...faults) => {
    expect(brokenIn(await publish(input(changes())))).toEqual(faults);
    expect(await effect(admin, 'publishTerms', input(changes()))).toBeNull();
  });

  it('say why in the reader’s language', async () => {
    const broken = input({ targets: [aTarget(coverageId, 0)] });
    const said = async (language: 'fr' | 'en') =>
      (await change(admin, 'publishTerms', broken, { language })).fields[0]?.message;
    expect(await said('fr')).toBe('Écrivez un nombre entier, au moins 1.');
    expect(await said('en')).toBe('Write a whole number, at least 1.');
  });

  it('change nothing', async () => {
    await publish(input({ targets: [aTarget(coverageId, 0)] }));
    const query = 'query ($id: ID!) { client(id: $id) { terms { versions { id } } } }';
    expect(await admin.ask(query, { id: client.id })).toMatchObject({
      client: { terms: { versions: [expect.anything()] } },
    });
  });

  it('are those of a client that is not there', async () => {
    const nowhere = { ...input({}), clientId: stranger };
    expect(await publish(nowhere)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await effect(admin, 'publishTerms', nowhere)).toBeNull();
  });

  it('are the second of two that come at the same moment', async () => {
    const { id } = await desk.admit('RACE');
    const hours = await agree(admin, id);
    const both = fourHours(id, hours, { from: clock.in(10) });
    const answers = await desk.underWalls('accountManager', async (tx) => {
      await changeTerms(tx, [id]);
      const sent = [publish(both), publish(both)];
      await untilWaitedFor(tx);
      return { sent };
    });
    const [one, other] = (await Promise.all(answers.sent)).toSorted((a, b) => (a.fields ? 1 : 0) - (b.fields ? 1 : 0));
    expect(one?.__typename).toBe('TermsPublished');
    expect(brokenIn(other!)).toEqual(['from: order']);
  });
});
