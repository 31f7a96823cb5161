import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { open } from '../testing/acts.ts';
import { agree, brokenIn, change, duesOf, type TermsAnswer } from '../testing/contract.ts';
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

const today = '2026-06-15';
const record = (changes: object, person = admin): Promise<TermsAnswer> =>
  change(person, 'recordHoliday', { date: today, nameFr: 'Fête', nameEn: 'Feast', status: 'CONFIRMED', ...changes });
const holidaysOf = async (person: Person, clientId: string) => {
  const query = 'query ($id: ID) { holidays(clientId: $id) { id date list nameFr } }';
  type Read = { holidays: { id: string; date: string; list: string | null; nameFr: string }[] };
  return (await person.ask<Read>(query, { id: clientId })).holidays;
};

describe('recording a day off', () => {
  it('stops the client’s clocks on that day, whatever lists it observes', async () => {
    const { id } = await desk.admit('OWN');
    await agree(admin, id, { holidayLists: [] });
    const ticket = await open(admin, id);
    const { holiday, moved } = await record({ clientId: id });
    expect(holiday).toMatchObject({ date: today, status: 'CONFIRMED', list: null });
    const after = '2026-06-16T10:00:00.000Z';
    expect(moved.clocks).toMatchObject([{ reference: ticket.reference, before: clock.in(240), after }]);
    clock.pass(1);
    await until(
      () => duesOf(admin, ticket.id),
      ({ resolution }) => resolution === after,
    );
  });

  it('stops those of every client that observes its list', async () => {
    const listed = await record({ list: 'DZ', date: '2030-01-01' });
    expect(listed.holiday).toMatchObject({ list: 'DZ' });
    const [one, two] = [await desk.admit('ONE'), await desk.admit('TWO')];
    for (const { id } of [one, two]) await agree(admin, id, { holidayLists: ['DZ'] });
    const tickets = [await open(admin, one.id), await open(admin, two.id)];
    const { moved } = await record({ list: 'DZ' });
    expect(moved.clocks.map(({ reference }) => reference)).toEqual(tickets.map(({ reference }) => reference));
  });

  it('is no contract: a client to whom nothing is promised has none yet', async () => {
    const { id } = await desk.admit('BARE');
    expect((await record({ clientId: id })).moved).toEqual({ count: 0, clocks: [] });
    expect((await open(admin, id)).__typename).toBe('Ticket');
    const query = 'query ($id: ID!) { client(id: $id) { terms { revision } } }';
    expect(await admin.ask(query, { id })).toEqual({ client: { terms: null } });
    expect((await holidaysOf(admin, id)).filter(({ list }) => list === null)).toHaveLength(1);
  });

  it('does nothing twice, and answers the same', async () => {
    const { id: clientId } = await desk.admit('TWICE');
    const input = { clientId, date: today, nameFr: 'Fête', nameEn: 'Feast', status: 'CONFIRMED' };
    const act = actId();
    const first = await change(admin, 'recordHoliday', input, { id: act });
    expect(first.__typename).toBe('HolidayRecorded');
    expect(await change(admin, 'recordHoliday', input, { id: act })).toEqual(first);
    expect((await holidaysOf(admin, clientId)).filter(({ list }) => list === null)).toHaveLength(1);
  });
});

describe('who may record', () => {
  it('is the account manager for a client, and not for a country', async () => {
    const person = await desk.as('accountManager');
    expect((await record({ clientId: desk.acme.id }, person)).__typename).toBe('HolidayRecorded');
    expect(await record({ list: 'FR' }, person)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it.each<Who>(['dispatcher', 'technician', 'lead', 'finance', 'acmeManager', 'acmeUser'])(
    'is not the %s',
    async (who) => {
      const person = await desk.as(who);
      for (const where of [{ clientId: desk.acme.id }, { list: 'FR' }])
        expect(await record({ ...where, nameFr: who }, person)).toMatchObject({ code: 'NOT_ALLOWED' });
    },
  );
});

describe('what cannot be recorded', () => {
  it.each<readonly [string, () => object, ...string[]]>([
    ['belongs to nobody', () => ({}), 'list: eitherOne'],
    ['belongs to a client and to a country', () => ({ clientId: desk.acme.id, list: 'FR' }), 'list: eitherOne'],
    ['is of a list that no country has', () => ({ list: 'client' }), 'list: unknown'],
    ['falls on no day', () => ({ list: 'FR', date: '2026-02-30' }), 'date: date'],
    ['has no name', () => ({ list: 'FR', nameFr: '', nameEn: ' ' }), 'nameFr: required', 'nameEn: required'],
  ])('%s', async (_, changes, ...faults) => {
    expect(brokenIn(await record(changes()))).toEqual(faults);
  });

  it('is there already, by its day and its name', async () => {
    const { id: clientId } = await desk.admit('SAME');
    await record({ clientId });
    expect(brokenIn(await record({ clientId }))).toEqual(['date: twice']);
    expect((await record({ clientId, nameFr: 'Autre fête' })).__typename).toBe('HolidayRecorded');
    await record({ list: 'MA' });
    expect(brokenIn(await record({ list: 'MA' }))).toEqual(['date: twice']);
  });

  it('is the second of two that come at the same moment', async () => {
    const answers = await Promise.all([record({ list: 'LY' }), record({ list: 'LY' })]);
    expect(answers.flatMap(({ fields }) => fields ?? []).map(({ rule }) => rule)).toEqual(['twice']);
  });

  it('is of a client that is not there', async () => {
    expect(await record({ clientId: actId() })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the days off', () => {
  it('are those of all countries and with a client its own, from a year ago on, by date', async () => {
    const { id: clientId } = await desk.admit('LISTED');
    for (const date of ['2025-01-02', '2026-06-20']) await record({ clientId, date });
    const listed = await holidaysOf(admin, clientId);
    const dates = listed.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(dates[0]! >= '2025-06-14').toBe(true);
    expect(listed.filter(({ list }) => list === null).map(({ date }) => date)).toEqual(['2026-06-20']);
    const lists = new Set(listed.map(({ list }) => list));
    expect(['FR', 'TN', null].filter((list) => !lists.has(list))).toEqual([]);
    const everybodys = await admin.ask<{ holidays: { list: string | null }[] }>('{ holidays { list } }');
    expect(everybodys.holidays.filter(({ list }) => list === null)).toEqual([]);
  });
});
