import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theTerms } from '../builders/index.ts';
import { comment, open } from '../testing/acts.ts';
import {
  agree,
  aTarget,
  change,
  duesOf,
  effect,
  fourHours,
  officeHours,
  type TermsAnswer,
} from '../testing/contract.ts';
import { HandClock } from '../testing/hand-clock.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import { actId, type Person } from '../testing/person.ts';
import { until } from '../testing/until.ts';

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

const urgent = { high: 'P1', medium: 'P2', low: 'P2' };

describe('publishing terms', () => {
  it('reads back what was written, clause by clause', async () => {
    const { id, services } = await desk.admit('ECHO');
    const coverageId = await agree(admin, id);
    const share = { id: 'a', number: '9.1', met: 95, of: 100, metric: 'RESOLUTION', priority: null, minimumVolume: 10 };
    const said = fourHours(id, coverageId, {
      name: 'avenant 1',
      from: clock.in(60),
      targets: [
        aTarget(coverageId, 4),
        aTarget(coverageId, 1, { id: 'p1', priority: 'P1', serviceId: services[0] }),
        aTarget(coverageId, 1, { id: 'gti', metric: 'FIRST_RESPONSE', number: null }),
      ],
      ola: [{ id: 'o', number: null, priority: 'P1', seconds: 600, coverageId, level: 'L1', deskId: desk.deskId }],
      uc: [{ id: 'u', number: '7.1', priority: null, seconds: 60, coverageId, supplier: 'vendor' }],
      pauses: [{ id: 'p', number: '5.4', reason: 'CLIENT', owner: 'CLIENT', clocks: ['RESOLUTION', 'OLA'] }],
      response: { id: 'response', number: '5.1', endedBy: ['ANSWERED', 'TAKEN_IN_CHARGE'] },
      reopening: { id: 'reopening', number: null, policy: 'CONTINUE', withinDays: 7 },
      priorityChange: { id: 'priority-change', number: null, policy: 'PROPORTIONAL' },
      adoption: { id: 'adoption', number: null, policy: 'REPLAY' },
      warnings: { id: 'warnings', number: null, percents: [80], afterBreachSeconds: [600, 1200] },
      matrix: { id: 'matrix', number: '4.2', high: urgent, medium: urgent, low: { ...urgent, low: 'P4' } },
      attainments: [share],
      percentiles: [{ ...share, id: 'b', withinSeconds: 7200 }],
      availabilities: [{ id: 'c', number: null, met: 9995, of: 10_000, serviceId: services[0] }],
    });
    const { clientId: _, ...version } = said as { clientId: string };
    const { terms } = await publish(said);
    expect(terms.versions).toHaveLength(2);
    expect(terms.versions[1]).toEqual({ id: expect.any(String), ...version });
  });

  it.each<Who>(['accountManager', 'admin'])('is for the %s', async (who) => {
    const person = await desk.as(who);
    const { coverage } = await change(person, 'publishCalendar', officeHours(desk.beta.id));
    const from = who === 'admin' ? clock.in(10) : '2020-01-01T00:00:00.000Z';
    const answer = await publish(fourHours(desk.beta.id, coverage.id, { from }), person);
    expect(answer.__typename).toBe('TermsPublished');
  });

  it.each<Who>(['dispatcher', 'technician', 'lead', 'finance', 'acmeManager', 'acmeUser'])(
    'is not for the %s',
    async (who) => {
      const person = await desk.as(who);
      const input = fourHours(desk.acme.id, actId());
      expect(await publish(input, person)).toMatchObject({ code: 'NOT_ALLOWED' });
      expect(await effect(person, 'publishTerms', input)).toBeNull();
    },
  );

  it('does nothing twice, and answers the same', async () => {
    const { id } = await desk.admit('TWICE');
    const coverageId = await agree(admin, id);
    await open(admin, id);
    const input = fourHours(id, coverageId, { from: clock.in(0), targets: [aTarget(coverageId, 2)] });
    const act = actId();
    const first = await change(admin, 'publishTerms', input, { id: act });
    expect(first.moved.count).toBe(1);
    expect(await change(admin, 'publishTerms', input, { id: act })).toEqual(first);
    expect(await change(admin, 'publishTerms', { ...input, name: 'other' }, { id: act })).toMatchObject({
      code: 'ACT_ID_REUSED',
    });
  });

  it('leaves a line of what it moved, without names or titles', async () => {
    const { id } = await desk.admit('LINE');
    const coverageId = await agree(admin, id);
    const { id: ticketId } = await open(admin, id, { title: 'Nobody reads this' });
    await publish(fourHours(id, coverageId, { from: clock.in(0), targets: [aTarget(coverageId, 2)] }));
    const lines = await desk.underWalls('admin', (tx) =>
      tx.query<{ outcome: object }>(
        `SELECT outcome FROM desk.act WHERE client_id = $1 AND act = 'publishTerms' ORDER BY at, id`,
        [id],
      ),
    );
    expect(lines.at(-1)?.outcome).toMatchObject({ accepted: { clientId: id, effect: { count: 1 } } });
    expect(JSON.stringify(lines)).toContain(ticketId);
    expect(JSON.stringify(lines)).not.toContain('Nobody');
  });
});

describe('what terms move', () => {
  it('is said with before and after, and done by the worker', async () => {
    await desk.underWalls('admin', (tx) =>
      theTerms('contrat').promising('resolution', 4).leaving('L1', 1).for(tx, desk.acme.id),
    );
    const dispatcher = await desk.as('dispatcher');
    const ticket = await open(dispatcher, desk.acme.id, { title: 'Printer' });
    const query = 'query ($id: ID!) { client(id: $id) { terms { coverages { id } } } }';
    const read = await dispatcher.ask<{ client: { terms: { coverages: [{ id: string }] } } }>(query, {
      id: desk.acme.id,
    });
    const coverageId = read.client.terms.coverages[0].id;
    const input = fourHours(desk.acme.id, coverageId, { from: clock.in(0), targets: [aTarget(coverageId, 2)] });
    const manager = await desk.as('accountManager');
    const moved = {
      count: 2,
      clocks: [
        {
          reference: ticket.reference,
          title: 'Printer',
          clock: 'resolution',
          before: clock.in(240),
          after: clock.in(120),
        },
        { reference: ticket.reference, clock: 'ola:1', kind: 'OLA', before: clock.in(60), after: null },
      ],
    };
    expect(await effect(manager, 'publishTerms', input)).toMatchObject(moved);
    expect(await duesOf(dispatcher, ticket.id)).toMatchObject({ resolution: clock.in(240) });
    const due = clock.in(120);
    expect((await publish(input, manager)).moved).toMatchObject(moved);
    clock.pass(1);
    await until(
      () => duesOf(dispatcher, ticket.id),
      ({ resolution }) => resolution === due,
    );
  });

  it('leaves out what has ended', async () => {
    const { id } = await desk.admit('DONE');
    const response = { id: 'gti', metric: 'FIRST_RESPONSE' };
    const coverageId = await agree(admin, id);
    await publish(fourHours(id, coverageId, { from: clock.in(0), targets: [aTarget(coverageId, 1, response)] }));
    const [answered, waiting] = [await open(admin, id), await open(admin, id)];
    await comment(admin, answered.id, 'We are looking');
    clock.pass(2);
    const sooner = fourHours(id, coverageId, { from: clock.in(0), targets: [aTarget(coverageId, 0.5, response)] });
    const moved = await effect(admin, 'publishTerms', sooner);
    expect(moved?.clocks.map(({ reference, clock: name }) => `${reference} ${name}`)).toEqual([
      `${waiting.reference} first_response`,
    ]);
  });

  it('counts from its instant on, or as if it had always held', async () => {
    const { id } = await desk.admit('ADOPT');
    await agree(admin, id);
    await open(admin, id);
    clock.pass(60);
    const windows = [{ from: '12:00', to: '18:00' }];
    const late = officeHours(id, { name: 'Afternoons', week: [{ weekday: 'MON', windows }] });
    const { coverage } = await change(admin, 'publishCalendar', late);
    const dueUnder = async (policy: string) => {
      const adoption = { id: 'adoption', number: null, policy };
      const terms = fourHours(id, coverage.id, { from: clock.in(0), adoption });
      return (await effect(admin, 'publishTerms', terms))?.clocks.map(({ after }) => after);
    };
    expect(await dueUnder('PROSPECTIVE')).toEqual(['2026-06-15T13:00:00.000Z']);
    expect(await dueUnder('REPLAY')).toEqual(['2026-06-15T14:00:00.000Z']);
  });
});
