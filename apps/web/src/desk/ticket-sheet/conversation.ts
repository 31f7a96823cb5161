import type { TimelinePageFragment } from '../../graph/generated/graphql';

export type Entry = TimelinePageFragment['edges'][number]['node'];

/** What was said and done on a ticket, oldest first, as far back as it has been read. */
export interface Conversation {
  readonly entries: readonly Entry[];
  /** Where older entries end; null once the beginning is read. */
  readonly older: string | null;
}

export const conversationOf = (page: TimelinePageFragment): Conversation => ({
  entries: entriesOf(page),
  older: page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null,
});

/** Older entries before those already read. */
export const withOlder = (conversation: Conversation, page: TimelinePageFragment): Conversation => {
  const older = conversationOf(page);
  return { entries: united(older.entries, conversation.entries), older: older.older };
};

/**
 * The newest entries after those already read. Undefined when none of them is known yet: something between was missed,
 * and the conversation has to be read again.
 */
export function withNewest(conversation: Conversation, page: TimelinePageFragment): Conversation | undefined {
  const known = new Set(conversation.entries.map(({ id }) => id));
  const newest = entriesOf(page);
  if (page.pageInfo.hasPreviousPage && !newest.some(({ id }) => known.has(id))) return undefined;
  return { ...conversation, entries: united(conversation.entries, newest) };
}

/** One more entry, known before its live change arrives. */
export const withEntry = (conversation: Conversation, entry: Entry): Conversation => ({
  ...conversation,
  entries: united(conversation.entries, [entry]),
});

/** A text erased since is replaced by its erased self: the later one of a pair wins, at the place of the earlier. */
function united(earlier: readonly Entry[], later: readonly Entry[]): readonly Entry[] {
  const entries = new Map(earlier.map((entry) => [entry.id, entry]));
  for (const entry of later) entries.set(entry.id, entry);
  return [...entries.values()];
}

const entriesOf = ({ edges }: TimelinePageFragment): readonly Entry[] => edges.map(({ node }) => node);
