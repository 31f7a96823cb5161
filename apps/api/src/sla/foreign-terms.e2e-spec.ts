import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import { aStaff } from '../builders/index.ts';
import { Desk } from '../platform/desk.ts';
import { agree, change, effect, fourHours, officeHours } from '../testing/contract.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import { actId, type Person } from '../testing/person.ts';

let desk: OpenDesk;
let ana: Person;
let coverageOfBeta: string;
let feastOfBeta: string;
beforeAll(async () => {
  desk = await openDesk();
  const hired = await desk.underWalls('admin', (tx) =>
    aStaff('Ana').as('account_manager', [desk.acme]).in(tx, { passwordHash: '' }),
  );
  ana = await desk.signIn(hired);
  coverageOfBeta = await agree(await desk.as('admin'), desk.beta.id);
  feastOfBeta = await feastOf(desk.beta.id);
});
afterAll(() => desk.close());

const feast = { date: '2030-01-01', nameFr: 'Fête', nameEn: 'Feast', status: 'PROVISIONAL' };
const feastOf = async (clientId: string): Promise<string> =>
  (await change(await desk.as('admin'), 'recordHoliday', { clientId, ...feast })).holiday.id;

describe('an account manager of Acme alone', () => {
  it.each([
    ['publishTerms', (clientId: string) => fourHours(clientId, coverageOfBeta)],
    ['publishCalendar', (clientId: string) => officeHours(clientId)],
    ['recordHoliday', (clientId: string) => ({ clientId, ...feast, nameFr: 'Autre' })],
  ] as const)('does not carry out %s at Beta, as if Beta did not exist', async (act, inputFor) => {
    const answers = await Promise.all([desk.beta.id, actId()].map((id) => change(ana, act, inputFor(id))));
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ code: 'NOT_FOUND' });
    if (act !== 'recordHoliday') expect(await effect(ana, act, inputFor(desk.beta.id))).toBeNull();
  });

  it('carries them out at Acme', async () => {
    const coverageId = await agree(ana, desk.acme.id);
    expect(await effect(ana, 'publishTerms', fourHours(desk.acme.id, coverageId, { from: soon }))).not.toBeNull();
  });

  it('names no coverage of Beta’s', async () => {
    const answer = await change(ana, 'publishTerms', fourHours(desk.acme.id, coverageOfBeta, { from: soon }));
    expect(answer.fields).toMatchObject([{ path: 'targets.0.coverageId', rule: 'coverage' }]);
    const hours = await change(ana, 'publishCalendar', officeHours(desk.acme.id, { coverageId: coverageOfBeta }));
    expect(hours.fields).toMatchObject([{ path: 'coverageId', rule: 'coverage' }]);
  });

  it('settles no day off of Beta’s, nor one that is not there', async () => {
    const settlement = { date: '2030-01-02', status: 'CONFIRMED' };
    for (const holidayId of [feastOfBeta, actId()]) {
      expect(await change(ana, 'settleHoliday', { holidayId, ...settlement })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await effect(ana, 'settleHoliday', { holidayId, ...settlement })).toBeNull();
    }
    const own = { holidayId: await feastOf(desk.acme.id), ...settlement };
    expect((await change(ana, 'settleHoliday', own)).__typename).toBe('HolidaySettled');
  });

  it.each([
    `INSERT INTO desk.coverage (client_id, id, name) VALUES ($1, $2, 'x')`,
    `INSERT INTO desk.terms_revision (client_id, revision) SELECT $1, 9 WHERE $2::uuid IS NOT NULL`,
    `INSERT INTO desk.client_holiday (client_id, id, day, name_fr, name_en, status)
       VALUES ($1, $2, now(), 'x', 'x', 'confirmed')`,
    `INSERT INTO desk.terms_version (client_id, id, name, valid_from, clauses, published_at, published_by)
       VALUES ($1, $2, 'x', now(), '{}', now(), $2)`,
  ])('writes no row of Beta’s past the API: %s', async (sql) => {
    const past = (clientId: string) =>
      desk.app.get(Desk).inTransaction({ userId: ana.id as Id<'Person'> }, (tx) => tx.query(sql, [clientId, actId()]));
    await expect(past(desk.beta.id)).rejects.toThrow('row-level security');
  });
});

const soon = new Date(Date.now() + 60_000).toISOString();
