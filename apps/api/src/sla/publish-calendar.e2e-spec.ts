import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { open } from '../testing/acts.ts';
import {
  agree,
  brokenIn,
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

const publish = (input: object, person = admin): Promise<TermsAnswer> => change(person, 'publishCalendar', input);
const lunch = [{ from: '08:00', to: '11:00' }];

describe('publishing a calendar', () => {
  it('reads back what was written, days in their order', async () => {
    const { id } = await desk.admit('ECHO');
    const said = officeHours(id, {
      zone: 'Africa/Tunis',
      overrides: [
        { date: '2026-12-24', windows: lunch },
        { date: '2026-12-31', windows: [] },
      ],
      breaks: [{ date: '2026-07-01', windows: [{ from: '22:00', to: '06:00' }] }],
      holidayLists: ['TN', 'FR-alsace-moselle'],
      countsProvisional: false,
    }) as Record<string, unknown>;
    const { coverage, terms } = await publish(said);
    const { clientId, coverageId: _, name, number, ...calendar } = said;
    expect(coverage).toMatchObject({ clientId, name, number, versions: [calendar] });
    expect(terms).toMatchObject({ revision: 1, coverages: [coverage], versions: [] });
  });

  it('gives a coverage other hours from an instant on, and another name', async () => {
    const { id } = await desk.admit('AGAIN');
    const { coverage } = await publish(officeHours(id));
    const later = officeHours(id, { coverageId: coverage.id, name: 'Heures étendues', number: '', from: clock.in(60) });
    expect(await publish(later)).toMatchObject({
      coverage: {
        id: coverage.id,
        name: 'Heures étendues',
        number: null,
        versions: [{ from: '2020-01-01T00:00:00.000Z' }, { from: clock.in(60) }],
      },
    });
  });

  it('shows the days off that count, those of a region beside those of its country', async () => {
    const { id } = await desk.admit('OFF');
    const daysOff = async (changes: object) => {
      const { coverage } = await publish(officeHours(id, changes));
      const [version] = (coverage as unknown as { versions: { holidays: { date: string }[] }[] }).versions;
      return version!.holidays.map(({ date }) => date).filter((date) => date.startsWith('2026'));
    };
    const [country, both] = [await daysOff({}), await daysOff({ holidayLists: ['FR', 'FR-alsace-moselle'] })];
    expect(country).toContain('2026-07-14');
    expect(country).toHaveLength(11);
    expect(both.filter((date) => !country.includes(date))).toEqual(['2026-04-03', '2026-12-26']);
    expect(await daysOff({ holidayLists: [] })).toEqual([]);
  });

  it.each<Who>(['dispatcher', 'technician', 'lead', 'finance', 'acmeManager', 'acmeUser'])(
    'is not for the %s',
    async (who) => {
      const person = await desk.as(who);
      expect(await publish(officeHours(desk.acme.id), person)).toMatchObject({ code: 'NOT_ALLOWED' });
      expect(await effect(person, 'publishCalendar', officeHours(desk.acme.id))).toBeNull();
    },
  );

  it('does nothing twice, and answers the same', async () => {
    const { id } = await desk.admit('TWICE');
    const act = actId();
    const [input, other] = [officeHours(id), officeHours(id, { zone: 'Africa/Tunis' })];
    const first = await change(admin, 'publishCalendar', input, { id: act });
    expect(first.terms.coverages).toHaveLength(1);
    expect(await change(admin, 'publishCalendar', input, { id: act })).toEqual(first);
    expect(await change(admin, 'publishCalendar', other, { id: act })).toMatchObject({ code: 'ACT_ID_REUSED' });
  });
});

describe('a calendar that cannot be published', () => {
  let id: string;
  let coverageId: string;
  beforeAll(async () => {
    ({ id } = await desk.admit('FAULTS'));
    coverageId = await agree(admin, id);
  });
  const stranger = '00000000-0000-7000-8000-000000000000';

  it.each<readonly [string, () => object, ...string[]]>([
    ['has a zone that nobody lives in', () => ({ zone: 'Europe/Lyon' }), 'zone: zone'],
    [
      'has times that no clock shows',
      () => ({
        week: [
          { weekday: 'SUN', windows: [] },
          { weekday: 'MON', windows: [...lunch, { from: '24:00', to: '9:00' }] },
        ],
      }),
      'week.1.windows.1.from: time',
      'week.1.windows.1.to: time',
    ],
    [
      'says a day twice',
      () => ({ week: [1, 2].map(() => ({ weekday: 'MON', windows: lunch })) }),
      'week.1.weekday: twice',
    ],
    [
      'has days that no calendar shows',
      () => ({
        overrides: [{ date: '2026-02-30', windows: [] }],
        breaks: [
          { date: '2026-01-01', windows: [] },
          { date: 'a.b', windows: [] },
        ],
      }),
      'overrides.0.date: date',
      'breaks.1.date: date',
    ],
    [
      'says a date twice, at no time',
      () => ({ overrides: [1, 2].map(() => ({ date: '2026-01-01', windows: [{ from: 'x', to: '08:00' }] })) }),
      'overrides.1.windows.0.from: time',
      'overrides.1.date: twice',
    ],
    ['never opens', () => ({ week: [] }), 'week: neverOpens'],
    [
      'observes what nobody keeps, or twice',
      () => ({ holidayLists: ['FR', 'client', 'FR'] }),
      'holidayLists.2: twice',
      'holidayLists.1: unknown',
    ],
    ['is of a coverage that is not there', () => ({ coverageId: stranger }), 'coverageId: coverage'],
    ['comes before the one that holds', () => ({ coverageId }), 'from: order'],
    ['has no name', () => ({ name: ' ' }), 'name: required'],
    ['has too long a number', () => ({ number: 'x'.repeat(21) }), 'number: tooLong'],
  ])('%s', async (_, changes, ...faults) => {
    expect(brokenIn(await publish(officeHours(id, changes())))).toEqual(faults);
    expect(await effect(admin, 'publishCalendar', officeHours(id, changes()))).toBeNull();
  });

  it('is told so in the reader’s language', async () => {
    const broken = officeHours(id, { week: [] });
    const said = async (language: 'fr' | 'en') =>
      (await change(admin, 'publishCalendar', broken, { language })).fields[0]?.message;
    expect(await said('fr')).toBe('Ce calendrier n’ouvre jamais.');
    expect(await said('en')).toBe('This calendar never opens.');
  });

  it('is another client’s coverage', async () => {
    const other = await desk.admit('OTHER');
    expect(brokenIn(await publish(officeHours(other.id, { coverageId })))).toEqual(['coverageId: coverage']);
  });
});

describe('what a calendar moves', () => {
  it('is said with before and after, and done by the worker', async () => {
    const { id } = await desk.admit('MOVES');
    const coverageId = await agree(admin, id);
    const ticket = await open(admin, id);
    const short = officeHours(id, {
      coverageId,
      from: clock.in(0),
      overrides: [{ date: '2026-06-15', windows: lunch }],
    });
    const after = '2026-06-16T09:00:00.000Z';
    const moved = {
      count: 1,
      clocks: [{ reference: ticket.reference, clock: 'resolution', before: clock.in(240), after }],
    };
    expect(await effect(admin, 'publishCalendar', short)).toMatchObject(moved);
    expect((await publish(short)).moved).toMatchObject(moved);
    clock.pass(1);
    await until(
      () => duesOf(admin, ticket.id),
      ({ resolution }) => resolution === after,
    );
  });

  it('is nothing as long as no promise goes by it', async () => {
    const { id } = await desk.admit('NONE');
    await agree(admin, id);
    await open(admin, id);
    expect((await publish(officeHours(id, { week: [{ weekday: 'SUN', windows: lunch }] }))).moved.count).toBe(0);
  });

  it('is counted in full and listed by reference, a hundred at most', async () => {
    const { id } = await desk.admit('MANY');
    const { coverage } = await publish(officeHours(id));
    const opened: string[] = [];
    for (let n = 0; n < 103; n++) opened.push((await open(admin, id)).reference);
    const { moved } = await change(admin, 'publishTerms', fourHours(id, coverage.id));
    expect(moved.count).toBe(103);
    expect(moved.clocks.map(({ reference }) => reference)).toEqual(opened.slice(0, 100));
    expect(moved.clocks[0]).toMatchObject({ before: null, after: clock.in(240) });
  });
});
