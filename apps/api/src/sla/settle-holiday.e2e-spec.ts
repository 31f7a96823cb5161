import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tx } from '../platform/desk.ts';
import { open } from '../testing/acts.ts';
import { agree, brokenIn, change, duesOf, effect, officeHours, type TermsAnswer } from '../testing/contract.ts';
import { HandClock } from '../testing/hand-clock.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import { actId, type Person } from '../testing/person.ts';
import { until } from '../testing/until.ts';
import { untilWaitedFor } from '../testing/until-waited-for.ts';
import { changeTerms } from './terms-lock.store.ts';

/** The eve of a feast that may fall on the Tuesday: a Monday, five in the afternoon in Paris. */
const clock = new HandClock('2026-06-15T15:00:00.000Z');
const [tuesday, wednesday, thursday] = ['2026-06-16', '2026-06-17', '2026-06-18'] as const;
const eleven = (day: string) => `${day}T09:00:00.000Z`;
let desk: OpenDesk;
let admin: Person;
beforeAll(async () => {
  desk = await openDesk(clock);
  admin = await desk.as('admin');
});
afterAll(() => desk.close());

const settle = (holidayId: string, status: string, date: string, person = admin): Promise<TermsAnswer> =>
  change(person, 'settleHoliday', { holidayId, status, date });
const duesIn = ({ moved }: TermsAnswer) => moved.clocks.map(({ before, after }) => [before, after]);

/** A client of four office hours that awaits a feast on the Tuesday, with a ticket that is opened on its eve. */
async function awaiting(code: string, hours: object = {}) {
  const { id: clientId } = await desk.admit(code);
  await agree(admin, clientId, hours);
  const feast = { clientId, nameFr: 'Fête', nameEn: 'Feast', status: 'PROVISIONAL', date: tuesday };
  const { holiday } = await change(admin, 'recordHoliday', feast);
  return { clientId, holiday, ticket: await open(admin, clientId) };
}

describe('a feast that is expected for tomorrow', () => {
  it('moves nothing when it is confirmed on its eve', async () => {
    const { holiday, ticket } = await awaiting('EVE');
    expect(await duesOf(admin, ticket.id)).toEqual({ resolution: eleven(wednesday) });
    const answer = await settle(holiday.id, 'CONFIRMED', tuesday);
    expect(answer).toMatchObject({ holiday: { status: 'CONFIRMED', date: tuesday }, moved: { count: 0 } });
  });

  it('moves clocks when it is confirmed for the day after instead', async () => {
    const { holiday, ticket } = await awaiting('NEXT');
    const seen = await effect(admin, 'settleHoliday', { holidayId: holiday.id, status: 'CONFIRMED', date: wednesday });
    const answer = await settle(holiday.id, 'CONFIRMED', wednesday);
    expect(duesIn(answer)).toEqual([[eleven(wednesday), eleven(tuesday)]]);
    expect(answer.moved.clocks[0]).toMatchObject({ reference: ticket.reference, title: ticket.title });
    expect(answer.holiday).toMatchObject({ status: 'CONFIRMED', date: wednesday });
    expect(seen).toEqual(answer.moved);
    clock.pass(1);
    await until(
      () => duesOf(admin, ticket.id),
      ({ resolution }) => resolution === eleven(tuesday),
    );
  });

  it('moves clocks when it is dismissed, and back when that was wrong', async () => {
    const { holiday, ticket } = await awaiting('NONE');
    const was = (await duesOf(admin, ticket.id))['resolution'];
    const dismissed = await settle(holiday.id, 'DISMISSED', tuesday);
    const due = dismissed.moved.clocks[0]!.after;
    expect([was!.slice(0, 10), due!.slice(0, 10)]).toEqual([wednesday, tuesday]);
    clock.pass(1);
    await until(
      () => duesOf(admin, ticket.id),
      ({ resolution }) => resolution === due,
    );
    expect(duesIn(await settle(holiday.id, 'CONFIRMED', tuesday))).toEqual([[due, was]]);
  });

  it('moves clocks only when it is confirmed where what is provisional waits', async () => {
    const { holiday, ticket } = await awaiting('WAIT', { countsProvisional: false });
    const { resolution } = await duesOf(admin, ticket.id);
    expect(resolution!.slice(0, 10)).toBe(tuesday);
    const [[before, after]] = duesIn(await settle(holiday.id, 'CONFIRMED', tuesday)) as [[string, string]];
    expect([before, after.slice(0, 10)]).toEqual([resolution, wednesday]);
  });
});

describe('a day off of a country', () => {
  it('moves the clocks of every client that observes it, and of no other', async () => {
    const recorded = await change(admin, 'recordHoliday', {
      ...{ list: 'DZ', nameFr: 'Deuil national', nameEn: 'National mourning', status: 'PROVISIONAL', date: thursday },
    });
    const tickets = [];
    for (const [code, lists] of [
      ['ALPHA', ['DZ']],
      ['DELTA', ['FR', 'DZ']],
      ['GAMMA', ['FR']],
    ] as const) {
      const { id } = await desk.admit(code);
      await agree(admin, id, { holidayLists: lists });
      tickets.push(await open(admin, id));
    }
    const answer = await settle(recorded.holiday.id, 'CONFIRMED', tuesday);
    expect(answer.moved.clocks.map(({ reference }) => reference)).toEqual(tickets.slice(0, 2).map((t) => t.reference));
    expect(new Set(duesIn(answer).map(([before, after]) => `${before} ${after}`)).size).toBe(1);
    clock.pass(1);
    const after = answer.moved.clocks[0]!.after;
    for (const { id } of tickets.slice(0, 2))
      await until(
        () => duesOf(admin, id),
        ({ resolution }) => resolution === after,
      );
  });

  it('waits for a client that is beginning to observe it', async () => {
    const { id } = await desk.admit('BEGINS');
    const coverageId = await agree(admin, id, { holidayLists: [] });
    const ticket = await open(admin, id);
    const { holiday } = await change(admin, 'recordHoliday', {
      ...{ list: 'MA', nameFr: 'Aïd', nameEn: 'Eid', status: 'DISMISSED', date: tuesday },
    });
    const both = await desk.underWalls('accountManager', async (tx) => {
      await changeTerms(tx, [id]);
      const observing = officeHours(id, { coverageId, from: clock.in(0), holidayLists: ['MA'] });
      const publishing = change(admin, 'publishCalendar', observing);
      await untilWaitedFor(tx);
      const settling = settle(holiday.id, 'CONFIRMED', tuesday);
      await Promise.race([settling, bothWait(tx)]);
      return { publishing, settling };
    });
    expect((await both.publishing).__typename).toBe('CalendarPublished');
    expect((await both.settling).moved.clocks.map(({ reference }) => reference)).toEqual([ticket.reference]);
  });
});

/** One for the other, and that one for us. */
const bothWait = (tx: Tx) =>
  until(
    () =>
      tx.query(`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`),
    ({ length }) => length === 2,
  );

describe('who may settle', () => {
  it('is the account manager for a client’s own days', async () => {
    const { holiday } = await awaitingAtAcme('Foire');
    const answer = await settle(holiday.id, 'CONFIRMED', tuesday, await desk.as('accountManager'));
    expect(answer.__typename).toBe('HolidaySettled');
  });

  it('is not the account manager for a country’s', async () => {
    const manager = await desk.as('accountManager');
    const { holidays } = await manager.ask<{ holidays: { id: string; date: string }[] }>('{ holidays { id date } }');
    const { id: holidayId, date } = holidays[0]!;
    expect(await settle(holidayId, 'DISMISSED', date, manager)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await effect(manager, 'settleHoliday', { holidayId, status: 'DISMISSED', date })).toBeNull();
    expect(await effect(admin, 'settleHoliday', { holidayId, status: 'DISMISSED', date })).not.toBeNull();
  });

  it.each<Who>(['dispatcher', 'technician', 'lead', 'finance', 'acmeManager', 'acmeUser'])(
    'is not the %s',
    async (who) => {
      const { holiday } = await awaitingAtAcme(`Fête de ${who}`);
      const person = await desk.as(who);
      expect(await settle(holiday.id, 'CONFIRMED', tuesday, person)).toMatchObject({ code: 'NOT_ALLOWED' });
    },
  );

  const awaitingAtAcme = (nameFr: string) =>
    change(admin, 'recordHoliday', {
      ...{ clientId: desk.acme.id, nameFr, nameEn: 'Feast', status: 'PROVISIONAL', date: tuesday },
    });
});

describe('what cannot be settled', () => {
  it('is a day off that is not there', async () => {
    expect(await settle(actId(), 'CONFIRMED', tuesday)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('stays provisional, or falls on no day', async () => {
    const { holiday } = await awaiting('STAYS');
    expect(brokenIn(await settle(holiday.id, 'PROVISIONAL', tuesday))).toEqual(['status: unknown']);
    expect(brokenIn(await settle(holiday.id, 'CONFIRMED', '2026-02-30'))).toEqual(['date: date']);
  });

  it('falls on a day of that name', async () => {
    const { holiday, clientId } = await awaiting('NAMED');
    await change(admin, 'recordHoliday', {
      ...{ clientId, nameFr: 'Fête', nameEn: 'Feast', status: 'CONFIRMED', date: wednesday },
    });
    expect(brokenIn(await settle(holiday.id, 'CONFIRMED', wednesday))).toEqual(['date: twice']);
    expect((await settle(holiday.id, 'CONFIRMED', thursday)).__typename).toBe('HolidaySettled');
  });

  it('is settled once by one act, which answers the same again', async () => {
    const { holiday } = await awaiting('ONCE');
    const input = { holidayId: holiday.id, status: 'DISMISSED', date: tuesday };
    const id = actId();
    const first = await change(admin, 'settleHoliday', input, { id });
    expect(first.moved.count).toBe(1);
    expect(await change(admin, 'settleHoliday', input, { id })).toEqual(first);
  });
});
