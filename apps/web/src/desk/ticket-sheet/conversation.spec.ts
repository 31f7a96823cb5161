import type { TimelinePageFragment } from '../../graph/generated/graphql';
import { conversationOf, type Entry, withEntry, withNewest, withOlder } from './conversation';

const said = (id: string, body: string | null = id): Entry => ({
  __typename: 'Comment',
  id,
  at: '2025-11-20T08:00:00.000Z',
  author: { id: 'lea', name: 'Léa Fontanel', kind: 'STAFF' },
  audience: 'PUBLIC',
  body,
});
const page = (entries: readonly Entry[], hasPreviousPage = false): TimelinePageFragment => ({
  edges: entries.map((node) => ({ cursor: node.id, node })),
  pageInfo: { hasPreviousPage, startCursor: entries[0]?.id ?? null },
});
const ids = (conversation: { entries: readonly Entry[] } | undefined): string[] | undefined =>
  conversation?.entries.map(({ id }) => id);

describe('a conversation', () => {
  const read = conversationOf(page([said('c'), said('d')], true));

  it('knows whether something older is left to read, and from where', () => {
    expect(read.older).toBe('c');
    expect(conversationOf(page([said('a')])).older).toBeNull();
  });

  it('takes older entries before those it has', () => {
    const longer = withOlder(read, page([said('a'), said('b')]));
    expect(ids(longer)).toEqual(['a', 'b', 'c', 'd']);
    expect(longer.older).toBeNull();
  });

  it('takes the newest after those it has, each once', () => {
    expect(ids(withNewest(read, page([said('d'), said('e')], true)))).toEqual(['c', 'd', 'e']);
  });

  it('says when something between was missed', () => {
    expect(withNewest(read, page([said('x'), said('y')], true))).toBeUndefined();
  });

  it('cannot have missed anything of a ticket wholly read', () => {
    expect(ids(withNewest(conversationOf(page([])), page([said('a')])))).toEqual(['a']);
  });

  it('shows an erased text as erased, at its place', () => {
    const erased = withNewest(read, page([said('c', null), said('d')], true));
    expect(erased?.entries[0]).toEqual(said('c', null));
    expect(ids(erased)).toEqual(['c', 'd']);
  });

  it('shows one’s own message once, though it arrives twice', () => {
    const sent = withEntry(read, said('e'));
    expect(ids(withNewest(sent, page([said('d'), said('e')], true)))).toEqual(['c', 'd', 'e']);
  });
});
