import type { TicketFilter, TicketSort, TicketStatus } from '../../graph/generated/graphql';

/** A filter with every part said: null where it lets everything through. */
export type Filter = { readonly [Part in keyof TicketFilter]-?: Exclude<TicketFilter[Part], undefined> };

/** Which tickets, in which order. */
export interface Wish {
  readonly filter: Filter;
  readonly sort: TicketSort;
}

export const openStatuses: readonly TicketStatus[] = ['NEW', 'OPEN', 'ON_HOLD'];

/** What narrows nothing, not even to open tickets. */
export const everything: Filter = {
  ...{ assignment: 'ANY', assigneeIds: null, teamIds: null, clientId: null, siteIds: null, categoryIds: null },
  ...{ priority: null, level: null, status: null, kind: null, root: null, channel: null },
  ...{ openedFrom: null, openedTo: null, updatedSince: null, overdue: null, text: null },
};

/** The list as it opens: what is to be done, nearest target first. */
export const usual: Wish = { filter: { ...everything, status: openStatuses }, sort: 'DUE' };

/** Whether two wishes ask for the same list. */
export const isSameWish = (one: Wish, other: Wish): boolean =>
  one.sort === other.sort && JSON.stringify(normal(one.filter)) === JSON.stringify(normal(other.filter));

/** A filter as two of one meaning are written alike: parts in one order, choices in one order, none for an empty choice. */
export function normal(filter: TicketFilter): Filter {
  const parts = Object.keys(everything) as (keyof Filter)[];
  const said = parts.map((part) => [part, normalPart(filter[part])] as const);
  return { ...(Object.fromEntries(said) as Filter), assignment: filter.assignment ?? 'ANY' };
}

function normalPart(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.toSorted();
  return value === undefined || value === '' ? null : value;
}
