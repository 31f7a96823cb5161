import type { Screens } from '@vigie/copy';
import type { TicketSort } from '../../../graph/generated/graphql';

export interface Column {
  readonly name: keyof Screens['listing']['columns'];
  /** The order that its head asks for. */
  readonly sort?: TicketSort;
}

export const columns: readonly Column[] = [
  { name: 'priority', sort: 'PRIORITY' },
  { name: 'ticket' },
  { name: 'client' },
  { name: 'level' },
  { name: 'title' },
  { name: 'kind' },
  { name: 'assignee' },
  { name: 'opened', sort: 'OPENED' },
  { name: 'updated', sort: 'UPDATED' },
  { name: 'due', sort: 'DUE' },
  { name: 'status' },
];

/** Each order has one direction: what presses first, or what is newest. */
export const directionOf = (sort: TicketSort): 'ascending' | 'descending' =>
  sort === 'OPENED' || sort === 'UPDATED' ? 'descending' : 'ascending';
