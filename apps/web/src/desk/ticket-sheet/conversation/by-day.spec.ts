import { byDay } from './by-day';
import type { Entry } from '../conversation';

const at = (id: string, local: string): Entry => ({
  __typename: 'Comment',
  id,
  at: new Date(local).toISOString(),
  author: { id: 'lea', name: 'Léa Fontanel', kind: 'STAFF' },
  audience: 'PUBLIC',
  body: '',
});

describe('a conversation by day', () => {
  it('is cut at midnight of the reader’s own calendar', () => {
    const days = byDay([
      at('a', '2025-11-20T23:59:00'),
      at('b', '2025-11-21T00:01:00'),
      at('c', '2025-11-21T09:00:00'),
    ]);
    expect(days.map(({ entries }) => entries.map(({ id }) => id))).toEqual([['a'], ['b', 'c']]);
    expect(days.map(({ day }) => new Date(day).getDate())).toEqual([20, 21]);
  });

  it('is empty while nothing was said', () => {
    expect(byDay([])).toEqual([]);
  });
});
