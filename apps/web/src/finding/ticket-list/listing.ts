import type { TicketRowFragment } from '../../graph/generated/graphql';
import type { Filter, Wish } from './listing-wish';

export type Row = TicketRowFragment;

/** How many tickets answer the filter: exact up to what the server counts to. */
export interface Counted {
  readonly total: number;
  readonly isCapped: boolean;
}

/** A page as the server cuts it; `next` is where the following one begins. */
export interface Page {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** The list as it was read, with what has changed since: rows change in place, and none moves, comes or goes until asked. */
export interface Listing {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly counted: Counted;
  /** Tickets that would stand elsewhere, come in or go out if the list were read again. */
  readonly waiting: ReadonlySet<string>;
}

export const listingOf = ({ rows, next }: Page, counted: Counted): Listing => ({
  ...{ rows, next, counted, waiting: new Set() },
});

/** The next page at the end; a ticket already shown stays where it is. */
export function withPage(listing: Listing, page: Page): Listing {
  const shown = new Set(listing.rows.map(({ id }) => id));
  const added = page.rows.filter(({ id }) => !shown.has(id));
  return { ...listing, rows: [...listing.rows, ...added], next: page.next };
}

/** A ticket changed: shown at once where it stands; that it belongs elsewhere waits. */
export function withChange(listing: Listing, row: Row, wish: Wish, meId: string): Listing {
  const at = listing.rows.findIndex(({ id }) => id === row.id);
  const held = listing.rows[at];
  if (!held)
    return isNews(listing, row, wish) && mayBelong(wish.filter, row, meId) ? waitingFor(listing, row.id) : listing;
  if (held.revision >= row.revision) return listing;
  const changed = { ...listing, rows: listing.rows.with(at, row) };
  const isMoved = placeOf(held, wish) !== placeOf(row, wish);
  const isLeaving = mayBelong(wish.filter, held, meId) && !mayBelong(wish.filter, row, meId);
  return isMoved || isLeaving ? waitingFor(changed, row.id) : changed;
}

/** A ticket is no longer the person's to see: it goes at once. */
export function withGone(listing: Listing, id: string): Listing {
  const rows = listing.rows.filter((row) => row.id !== id);
  return rows.length === listing.rows.length ? listing : { ...listing, rows };
}

const waitingFor = (listing: Listing, id: string): Listing => ({
  ...listing,
  waiting: new Set([...listing.waiting, id]),
});

/** Whether a ticket that is not shown would be, were the list read again, as far as a row can tell. */
function isNews({ rows, next }: Listing, row: Row, wish: Wish): boolean {
  const { text, siteIds, categoryIds, root, overdue } = wish.filter;
  if ([text, siteIds, categoryIds, root, overdue].some((said) => said !== null)) return false;
  const last = next === null ? undefined : rows.at(-1);
  return last === undefined || placeOf(row, wish) === placeOf(last, wish) || isBefore(row, last, wish);
}

const latestFirst: readonly Wish['sort'][] = ['OPENED', 'UPDATED'];

const isBefore = (one: Row, other: Row, wish: Wish): boolean =>
  placeOf(one, wish) < placeOf(other, wish) !== latestFirst.includes(wish.sort);

/** What the order of the list goes by, as text that sorts; what is owed by no time comes after all that is. */
function placeOf({ nextDueAt, priority, openedAt, updatedAt }: Row, { sort }: Wish): string {
  const due = nextDueAt ?? '~';
  return { DUE: `${due} ${priority}`, PRIORITY: `${priority} ${due}`, OPENED: openedAt, UPDATED: updatedAt }[sort];
}

/** Whether a row answers the filter as far as a row can tell: words, places and promises are the server's to judge. */
export function mayBelong(filter: Filter, row: Row, meId: string): boolean {
  const { clientId, openedFrom, openedTo, updatedSince } = filter;
  return (
    isHeldBy(filter, row, meId) &&
    isAmong(filter.status, row.status) &&
    isAmong(filter.priority, row.priority) &&
    isAmong(filter.level, row.level) &&
    isAmong(filter.kind, row.kind) &&
    isAmong(filter.channel, row.channel) &&
    isAmong(filter.teamIds, row.team?.id) &&
    (clientId === null || row.client.id === clientId) &&
    (openedFrom === null || row.openedAt >= openedFrom) &&
    (openedTo === null || row.openedAt < openedTo) &&
    (updatedSince === null || row.updatedAt >= updatedSince)
  );
}

function isHeldBy({ assignment, assigneeIds }: Filter, { assignee }: Row, meId: string): boolean {
  if (assignment === 'UNASSIGNED' && assignee) return false;
  if (assignment === 'MINE' && assignee?.id !== meId) return false;
  return isAmong(assigneeIds, assignee?.id);
}

const isAmong = <Value>(choices: readonly Value[] | null, value: Value | undefined): boolean =>
  !choices?.length || (value !== undefined && choices.includes(value));
