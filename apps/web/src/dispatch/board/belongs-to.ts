import type { TicketFilter } from '../../graph/generated/graphql';
import type { Row } from './queue';

const closed = new Set(['RESOLVED', 'CLOSED', 'CANCELLED']);

/**
 * Whether a changed ticket stands in a filtered list, to count what waits for `R`. The server decides which tickets a
 * list holds; words in the middle of a long text may be judged a little differently here, and the next reading settles it.
 */
export function belongsTo(filter: TicketFilter, row: Row, me: string): boolean {
  return (
    !closed.has(row.status) &&
    hasAssignee(filter, row, me) &&
    (!filter.clientId || filter.clientId === row.client.id) &&
    (!filter.priority?.length || filter.priority.includes(row.priority)) &&
    (!filter.level?.length || filter.level.includes(row.level)) &&
    hasWords(filter.text ?? '', row)
  );
}

function hasAssignee({ assignment }: TicketFilter, { assignee }: Row, me: string): boolean {
  if (assignment === 'UNASSIGNED') return assignee === null;
  return assignment !== 'MINE' || assignee?.id === me;
}

function hasWords(text: string, { title, reference }: Row): boolean {
  const words = folded(text).split(/\s+/).filter(Boolean);
  const said = folded(`${reference} ${title ?? ''}`);
  return words.every((word) => said.includes(word));
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
