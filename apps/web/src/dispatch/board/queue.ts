import type { TicketRowFragment } from '../../graph/generated/graphql';

export type Row = TicketRowFragment;

/** A page as the server cuts it; `next` is where the following one begins. */
export interface Page {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly total: number;
}

/** A list as it is shown, and what has happened to it since that waits for `R`: nothing moves under the pointer. */
export interface Queue {
  readonly rows: readonly Row[];
  /** Tickets that match the filter, loaded or not. */
  readonly total: number;
  readonly next: string | null;
  /** The last row the server placed: what sorts after it comes with a later page. */
  readonly edge: Row | undefined;
  /** By ticket, what `R` will do: put it at its place, or take it out (null). */
  readonly waiting: ReadonlyMap<string, Row | null>;
  /** Rows the person may no longer see: they keep their place, emptied, until `R`. */
  readonly gone: ReadonlySet<string>;
  /** Changes heard about tickets beyond the edge: their page may have been cut before them. */
  readonly ahead: ReadonlyMap<string, Row>;
}

const nothing: Pick<Queue, 'waiting' | 'gone' | 'ahead'> = { waiting: new Map(), gone: new Set(), ahead: new Map() };

export const queueOf = ({ rows, next, total }: Page): Queue => ({ rows, next, total, edge: rows.at(-1), ...nothing });

/** The next page at the end; a ticket already shown stays where it is, and the newest known state of each wins. */
export function withPage(queue: Queue, page: Page): Queue {
  const shown = new Set(queue.rows.map(({ id }) => id));
  const added = page.rows.filter(({ id }) => !shown.has(id)).map((row) => newest(row, queue.ahead.get(row.id)));
  return {
    ...queue,
    rows: [...queue.rows, ...added],
    next: page.next,
    total: page.total,
    edge: page.rows.at(-1) ?? queue.edge,
  };
}

/** A ticket changed: shown at once where it stands; entering, leaving and moving wait. */
export function withChange(queue: Queue, row: Row, belongs: boolean): Queue {
  const at = queue.rows.findIndex(({ id }) => id === row.id);
  const held = queue.rows[at];
  if (!held) return withNewcomer(queue, row, belongs);
  if (held.revision > row.revision) return queue;
  const rows = queue.rows.with(at, row);
  const wish = belongs ? row : null;
  return {
    ...queue,
    rows,
    waiting: belongs && isPlaced(rows, at) ? without(queue.waiting, row.id) : put(queue.waiting, row.id, wish),
  };
}

function withNewcomer(queue: Queue, row: Row, belongs: boolean): Queue {
  const isBeyond = queue.next !== null && queue.edge !== undefined && precedes(queue.edge, row);
  if (isBeyond) return { ...queue, waiting: without(queue.waiting, row.id), ahead: put(queue.ahead, row.id, row) };
  return { ...queue, waiting: belongs ? put(queue.waiting, row.id, row) : without(queue.waiting, row.id) };
}

/** A ticket is no longer the person's to see. */
export function withGone(queue: Queue, id: string): Queue {
  if (!queue.rows.some((row) => row.id === id)) return { ...queue, waiting: without(queue.waiting, id) };
  return { ...queue, waiting: put(queue.waiting, id, null), gone: new Set([...queue.gone, id]) };
}

/** Everything that waits takes place. */
export const refreshed = (queue: Queue): Queue => ({ ...settled(queue, queue.waiting), gone: new Set() });

/** Only what enters or moves takes place: what leaves stays visible until `R`. */
export const entered = (queue: Queue): Queue =>
  settled(queue, new Map([...queue.waiting].filter(([, row]) => row !== null)));

function settled(queue: Queue, taking: Queue['waiting']): Queue {
  const staying = queue.rows.filter(({ id }) => !taking.has(id));
  const placed = [...taking.values()].filter((row) => row !== null);
  const rows = [...staying, ...placed].sort(inOrder).filter((row) => !isPastEdge(queue, row));
  const waiting = new Map([...queue.waiting].filter(([id]) => !taking.has(id)));
  return { ...queue, rows, waiting, total: queue.total + rows.length - queue.rows.length };
}

const isPastEdge = ({ next, edge }: Queue, row: Row): boolean =>
  next !== null && edge !== undefined && row.id !== edge.id && precedes(edge, row);

function isPlaced(rows: readonly Row[], at: number): boolean {
  const [before, row, after] = [rows[at - 1], rows[at], rows[at + 1]];
  if (!row) return false;
  return !(before && precedes(row, before)) && !(after && precedes(after, row));
}

/** The order of the server: nearest due first, then priority, then oldest. */
export const precedes = (one: Row, other: Row): boolean => inOrder(one, other) < 0;

const inOrder = (one: Row, other: Row): number =>
  compare(dueOf(one), dueOf(other)) ||
  compare(one.priority, other.priority) ||
  compare(one.openedAt, other.openedAt) ||
  compare(one.id, other.id);

const compare = (one: string | number, other: string | number): number => Number(one > other) - Number(one < other);

const dueOf = ({ nextDueAt }: Row): number => (nextDueAt === null ? Number.POSITIVE_INFINITY : Date.parse(nextDueAt));

const newest = (row: Row, heard: Row | undefined): Row => (heard && heard.revision > row.revision ? heard : row);

const put = <Value>(map: ReadonlyMap<string, Value>, id: string, value: Value): ReadonlyMap<string, Value> =>
  new Map(map).set(id, value);

function without<Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  const rest = new Map(map);
  return rest.delete(id) ? rest : map;
}
