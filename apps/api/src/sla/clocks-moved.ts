import type { Tx } from '../platform/desk.ts';
import { type ClientTerms, contractTerms } from './client-terms.ts';
import type { ClocksAt } from './clock-state.ts';
import type { TicketKey } from '../platform/ticket-key.ts';
import type { ClocksMovedView } from './clocks-moved.graph.ts';
import { computeClocks } from './compute-clocks.ts';
import { type Due, duesOf, namesOf, openTicketsOf } from './moved-clocks.store.ts';

/** A clock whose due time changes; instants as ISO text, so that an audit line can keep it. */
export interface MovedClock extends TicketKey {
  readonly clock: string;
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** How many move, and the first of them by reference. */
export interface ClocksMoved {
  readonly count: number;
  readonly clocks: readonly MovedClock[];
}

const shown = 100;
const batch = 500;

/** What these clients' open tickets would owe under changed terms, against what they were last seen to owe. */
export async function clocksMoved(tx: Tx, changed: readonly ClientTerms[]): Promise<ClocksMoved> {
  const terms = new Map(changed.map((client) => [client.clientId, contractTerms(client)]));
  const known = { of: () => Promise.resolve(terms) };
  const tickets = await openTicketsOf(tx, [...terms.keys()]);
  const moved: MovedClock[] = [];
  for (let at = 0; at < tickets.length; at += batch) {
    const some = tickets.slice(at, at + batch);
    const { computed } = await computeClocks(tx, known, some);
    moved.push(...compared(some, await duesOf(tx, some), computed));
  }
  return { count: moved.length, clocks: moved.slice(0, shown) };
}

/** A ticket whose clocks cannot be computed moves nothing. */
function compared(
  tickets: readonly TicketKey[],
  dues: readonly (Due & { readonly ticketId: string })[],
  computed: readonly (TicketKey & ClocksAt)[],
): readonly MovedClock[] {
  const seen = Map.groupBy(dues, ({ ticketId }) => ticketId);
  const owed = new Map(computed.map((ticket) => [ticket.ticketId, ticket.clocks]));
  return tickets.flatMap((ticket) => {
    const clocks = owed.get(ticket.ticketId);
    const after = clocks?.map(({ name, kind, due_at }) => ({ clock: name, kind, dueAt: due_at }));
    return after ? difference(ticket, seen.get(ticket.ticketId) ?? [], after) : [];
  });
}

function difference(
  { clientId, ticketId }: TicketKey,
  before: readonly Due[],
  after: readonly Due[],
): readonly MovedClock[] {
  const dueIn = (dues: readonly Due[], name: string) => dues.find(({ clock }) => clock === name)?.dueAt ?? null;
  const gone = before.filter(({ clock }) => !after.some((other) => other.clock === clock));
  return [...after, ...gone]
    .map(({ clock, kind }) => ({ clock, kind, before: dueIn(before, clock), after: dueIn(after, clock) }))
    .filter((moved) => moved.before !== moved.after)
    .map((moved) => ({ clientId, ticketId, ...moved }));
}

/** The names of the tickets are read anew: an audit line keeps none. */
export async function clocksMovedView(tx: Tx, { count, clocks }: ClocksMoved): Promise<ClocksMovedView> {
  const names = new Map((await namesOf(tx, clocks)).map(({ ticketId, ...name }) => [ticketId, name]));
  return {
    count,
    clocks: clocks.flatMap(({ ticketId, clock, kind, before, after }) => {
      const name = names.get(ticketId);
      return name ? [{ ...name, ticketId, clock, kind, before: dated(before), after: dated(after) }] : [];
    }),
  };
}

const dated = (at: string | null): Date | null => (at === null ? null : new Date(at));
