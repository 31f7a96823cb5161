import { aRow } from '../../testing/a-row';
import { listingOf, mayBelong, withChange, withGone, withPage } from './listing';
import { everything, usual, type Wish } from './listing-wish';

const counted = { total: 3, isCapped: false };
const [one, two] = [aRow({ id: 'one', status: 'NEW' }), aRow({ id: 'two', status: 'OPEN' })];
const shown = listingOf({ rows: [one, two], next: 'more' }, counted);
const ids = (listing: typeof shown) => listing.rows.map(({ id }) => id);
const waiting = (listing: typeof shown) => [...listing.waiting];

describe('a list that lives', () => {
  it('takes pages in at its end, and shows no ticket twice', () => {
    const page = { rows: [two, aRow({ id: 'three' })], next: null };
    const longer = withPage(shown, page);
    expect([ids(longer), longer.next]).toEqual([['one', 'two', 'three'], null]);
  });

  it('shows a change where the ticket stands, and nothing waits that would stay there', () => {
    const changed = withChange(shown, { ...two, title: 'Autre', revision: 2 }, usual, 'me');
    expect([changed.rows[1]?.title, waiting(changed)]).toEqual(['Autre', []]);
    expect(withChange(changed, { ...two, title: 'Avant', revision: 1 }, usual, 'me')).toBe(changed);
  });

  it('moves nothing by itself: what would stand elsewhere, leave or come in waits', () => {
    const closed = withChange(shown, { ...one, status: 'CLOSED', revision: 2 }, usual, 'me');
    expect([ids(closed), closed.rows[0]?.status, waiting(closed)]).toEqual([['one', 'two'], 'CLOSED', ['one']]);
    const sooner = { ...two, nextDueAt: '2025-11-20T09:00:00.000Z', revision: 2 };
    expect(waiting(withChange(shown, sooner, usual, 'me'))).toEqual(['two']);
    expect(waiting(withChange(shown, sooner, { ...usual, sort: 'OPENED' }, 'me'))).toEqual([]);
    expect(waiting(withChange(shown, aRow({ id: 'new' }), usual, 'me'))).toEqual(['new']);
    expect(withChange(shown, aRow({ id: 'new', status: 'CLOSED' }), usual, 'me')).toBe(shown);
  });

  it('is not told of what a later page brings, nor of what only the server can judge', () => {
    const due = (hour: number) => ({ nextDueAt: `2025-11-20T${hour}:00:00.000Z` });
    const long = listingOf({ rows: [aRow(due(10)), aRow(due(12))], next: 'more' }, counted);
    const told = (more: object, wish = usual) => withChange(long, aRow(more), wish, 'me').waiting.size;
    expect([told(due(11)), told(due(13)), told({})]).toEqual([1, 0, 0]);
    expect(told(due(11), { ...usual, filter: { ...usual.filter, text: 'four' } })).toBe(0);
    const opened = (hour: number) => told({ openedAt: `2025-11-20T${hour}:00:00.000Z` }, { ...usual, sort: 'OPENED' });
    expect([opened(23), told({ openedAt: '2025-11-19T08:00:00.000Z' }, { ...usual, sort: 'OPENED' })]).toEqual([1, 0]);
  });

  it('lets go at once of what the person may no longer see', () => {
    expect(ids(withGone(shown, 'one'))).toEqual(['two']);
    expect(withGone(shown, 'elsewhere')).toBe(shown);
  });
});

describe('whether a row may belong', () => {
  const belongs = (filter: Partial<Wish['filter']>, row = one) => mayBelong({ ...everything, ...filter }, row, 'me');
  const mine = aRow({ assignee: { id: 'me', name: 'Moi' } });

  it('follows every part that a row tells', () => {
    expect(belongs({ status: ['NEW'], priority: ['P3'], level: ['L1'], kind: ['INCIDENT'], channel: ['PHONE'] })).toBe(
      true,
    );
    expect(belongs({ priority: ['P1', 'P2'] })).toBe(false);
    expect(belongs({ clientId: 'ventéo' })).toBe(false);
    expect(belongs({ openedFrom: '2025-11-20T08:00:00.000Z', openedTo: '2025-11-20T08:00:00.001Z' })).toBe(true);
    expect(belongs({ openedTo: '2025-11-20T08:00:00.000Z' })).toBe(false);
  });

  it('knows who holds it', () => {
    expect([belongs({ assignment: 'MINE' }), belongs({ assignment: 'MINE' }, mine)]).toEqual([false, true]);
    expect([belongs({ assignment: 'UNASSIGNED' }), belongs({ assignment: 'UNASSIGNED' }, mine)]).toEqual([true, false]);
    expect([belongs({ assigneeIds: ['me'] }), belongs({ assigneeIds: ['me'] }, mine)]).toEqual([false, true]);
  });

  it('leaves words to the server', () => {
    expect(belongs({ text: 'imprimante' })).toBe(true);
  });
});
