import fc from 'fast-check';
import type { TicketFilter } from '../../graph/generated/graphql';
import { addressOf, namesViewAlone, type Parameters, readAddress, saysNothing } from './list-address';
import { everything, type Filter, isSameWish, normal, openStatuses, usual, type Wish } from './listing-wish';

const clients = [
  { id: '0195a0b0-0000-7000-8000-000000000001', code: 'ALB' },
  { id: '0195a0b0-0000-7000-8000-000000000002', code: 'VEN' },
];
const some = <Value>(...values: Value[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }), { nil: null });
const ids = fc.option(fc.uniqueArray(fc.uuid({ version: 7 }), { minLength: 1, maxLength: 3 }), { nil: null });
const instants = fc.option(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  { nil: null },
);
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.length <= 200);

const filters: fc.Arbitrary<Filter> = fc.record({
  assignment: fc.constantFrom('ANY' as const, 'UNASSIGNED' as const, 'MINE' as const),
  assigneeIds: ids,
  teamIds: ids,
  clientId: fc.constantFrom(null, ...clients.map(({ id }) => id)),
  siteIds: ids,
  categoryIds: ids,
  priority: some('P1' as const, 'P2' as const, 'P3' as const, 'P4' as const),
  level: some('L1' as const, 'L2' as const, 'L3' as const),
  status: fc.oneof(
    fc.constant(openStatuses),
    some(
      'NEW' as const,
      'OPEN' as const,
      'ON_HOLD' as const,
      'RESOLVED' as const,
      'CLOSED' as const,
      'MERGED' as const,
    ),
  ),
  kind: some('INCIDENT' as const, 'SERVICE_REQUEST' as const, 'COMPLAINT' as const),
  root: some('SOFTWARE' as const, 'HARDWARE' as const, 'NETWORK' as const),
  channel: some('PHONE' as const, 'MAIL' as const, 'API' as const),
  openedFrom: instants,
  openedTo: instants,
  updatedSince: instants,
  overdue: fc.constantFrom(null, true, false),
  text: fc.option(words, { nil: null }),
});
const wishes: fc.Arbitrary<Wish> = fc.record({
  filter: filters,
  sort: fc.constantFrom('DUE' as const, 'PRIORITY' as const, 'OPENED' as const, 'UPDATED' as const),
});

/** Through a real address, as a link goes. */
function sent(parameters: Parameters): Parameters {
  const said = Object.entries(parameters).filter((one): one is [string, string] => one[1] !== null);
  return Object.fromEntries(new URL(`https://vigie.example/tickets?${new URLSearchParams(said)}`).searchParams);
}

describe('the address of a list', () => {
  it('says any list and any view, and reads back as the same', () => {
    fc.assert(
      fc.property(wishes, fc.option(fc.uuid(), { nil: null }), (wish, view) => {
        const read = readAddress(sent(addressOf(wish, view, clients)), clients);
        expect(read.ignored).toEqual([]);
        expect(read.viewId).toBe(view);
        expect(normal(read.wish.filter)).toEqual(normal(wish.filter));
        expect(read.wish.sort).toBe(wish.sort);
      }),
      { numRuns: 500 },
    );
  });

  it('is bare for the list as it opens, and reads as words for the others', () => {
    expect(sent(addressOf(usual, null, clients))).toEqual({});
    const filter = {
      ...usual.filter,
      clientId: clients[0]!.id,
      priority: ['P1', 'P2'] as const,
      assignment: 'MINE' as const,
    };
    expect(sent(addressOf({ filter, sort: 'UPDATED' }, null, clients))).toEqual({
      ...{ client: 'ALB', priorite: 'P1 P2', affecte: 'moi', tri: 'modification' },
    });
  });

  it('tells a view named alone, which asks for what it keeps, from a list that was chosen under its name', () => {
    const chosen = sent(addressOf(usual, 'one', clients));
    expect([namesViewAlone(chosen), namesViewAlone({ vue: 'one' }), namesViewAlone({})]).toEqual([false, true, false]);
    expect([saysNothing({}), saysNothing({ vue: 'one' }), saysNothing({ texte: 'x' }), saysNothing(chosen)]).toEqual([
      ...[true, false, false, false],
    ]);
  });

  it('leaves aside what it does not know, tells it, and keeps the rest', () => {
    const { wish, ignored } = readAddress(
      {
        client: 'AUTRE',
        priorite: 'P1 P9',
        niveau: 'N2',
        depuis: 'hier',
        tri: 'hasard',
        personnes: 'moi',
        texte: ' four ',
      },
      clients,
    );
    expect(ignored.toSorted()).toEqual(['client', 'depuis', 'personnes', 'priorite', 'tri']);
    expect(wish).toEqual({ filter: { ...usual.filter, level: ['L2'], text: 'four' }, sort: 'DUE' });
    expect(
      readAddress({ texte: 'x'.repeat(201), retard: 'peut-être', statut: 'ouvert', affecte: '' }, clients),
    ).toEqual({
      ...{ wish: usual, viewId: null, ignored: ['statut', 'retard', 'texte'] },
    });
  });

  it('never falls over what somebody wrote into it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (address) => {
        expect(readAddress(address, clients).wish.filter).toBeDefined();
      }),
    );
    expect(
      readAddress({ constructor: 'x', affecte: 'constructor', retard: 'toString', tri: '__proto__' }, clients),
    ).toEqual({
      ...{ wish: usual, viewId: null, ignored: ['affecte', 'retard', 'tri'] },
    });
  });
});

describe('two lists', () => {
  const wish = (filter: Partial<TicketFilter>, sort: Wish['sort'] = 'DUE'): Wish => ({
    filter: { ...everything, ...filter } as Filter,
    sort,
  });

  it('are the same when they ask for the same, however it is written', () => {
    expect(isSameWish(wish({ priority: ['P2', 'P1'] }), wish({ priority: ['P1', 'P2'], level: [] }))).toBe(true);
    expect(isSameWish(wish({ priority: ['P1'] }), wish({ priority: ['P2'] }))).toBe(false);
    expect(isSameWish(wish({}), wish({}, 'OPENED'))).toBe(false);
  });
});
