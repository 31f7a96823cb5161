import { isDeepStrictEqual } from 'node:util';
import { type ClockColumns, type ClocksAt, clocksAt } from './clock-state.ts';
import type { WorkerTx } from '../platform/worker-desk.ts';
import { holdTerms } from './terms-lock.store.ts';
import type { TicketKey } from './ticket-key.ts';
import { storiesOf } from './ticket-story.store.ts';
import { writeClocks } from './write-clocks.store.ts';
import type { KnownTerms } from './known-terms.ts';
import { lockStoredClocks, type StoredClocks } from './stored-clocks.store.ts';

/** What comparing found so far. */
export interface RebuildTally {
  tickets: number;
  clocks: number;
  /** Tickets that the worker was to look at anyway. */
  awaited: number;
  /** References of tickets whose stored clocks are not what their facts make. */
  readonly differing: string[];
}

const page = 500;

/** One page after `after`: compared as of when each was stored, and made anew where that is wished. Undefined at the end. */
export async function rebuildPage(
  tx: WorkerTx,
  known: KnownTerms,
  after: TicketKey | undefined,
  { repairs, tally }: { readonly repairs: boolean; readonly tally: RebuildTally },
): Promise<TicketKey | undefined> {
  const stored = await lockStoredClocks(tx, after, page);
  await holdTerms(
    tx,
    stored.map(({ clientId }) => clientId),
  );
  const wrong = await differing(tx, known, stored, tally);
  tally.tickets += stored.length;
  tally.differing.push(...wrong.map(({ reference }) => reference));
  if (repairs) await repair(tx, known, wrong);
  return stored.at(-1);
}

async function differing(
  tx: WorkerTx,
  known: KnownTerms,
  stored: readonly StoredClocks[],
  tally: RebuildTally,
): Promise<readonly StoredClocks[]> {
  const compared = stored.filter(({ nextEventAt }) => nextEventAt !== undefined);
  tally.awaited += stored.length - compared.length;
  const computed = await madeOf(tx, known, compared);
  return compared.filter((one) => {
    const { clocks, nextEventAt, nextDueAt } = computed.get(one.ticketId) ?? nothing;
    tally.clocks += clocks.length;
    const made = new Set(clocks.map(({ name }) => name));
    const standing = one.clocks.filter((stored) => made.has(stored.name) || !isDropped(stored));
    const isSame = isDeepStrictEqual(byName(standing), byName(clocks));
    return !isSame || one.nextEventAt !== nextEventAt || one.nextDueAt !== nextDueAt;
  });
}

const nothing: ClocksAt = { clocks: [], events: [], nextEventAt: null, nextDueAt: null };

/** What the facts make of them as of when they were stored; by ticket. */
async function madeOf(
  tx: WorkerTx,
  known: KnownTerms,
  stored: readonly StoredClocks[],
): Promise<ReadonlyMap<string, ClocksAt>> {
  const terms = await known.of(tx, [...new Set(stored.map(({ clientId }) => clientId))]);
  const asOf = new Map(stored.map(({ ticketId, lookedUntil }) => [ticketId, lookedUntil]));
  const promised = stored.filter(({ clientId }) => terms.has(clientId));
  const stories = promised.length === 0 ? [] : await storiesOf(tx, promised);
  return new Map(
    stories.map(({ clientId, ticketId, facts }) => {
      const at = asOf.get(ticketId)!;
      const hasBegun = facts[0] !== undefined && facts[0].at <= at;
      return [ticketId, hasBegun ? clocksAt(facts, terms.get(clientId)!, at) : nothing];
    }),
  );
}

/** One that the facts make no more stays, owed to nobody. */
const isDropped = ({ outcome, target_s }: Pick<ClockColumns, 'outcome' | 'target_s'>): boolean =>
  outcome === 'void' && target_s === null;

const byName = (clocks: ClocksAt['clocks']) => Object.fromEntries(clocks.map((one) => [one.name, one]));

/** As they stand now, not as of then. */
async function repair(tx: WorkerTx, known: KnownTerms, wrong: readonly StoredClocks[]): Promise<void> {
  const asOfNow = wrong.map((one) => ({ ...one, lookedUntil: tx.now }));
  const made = await madeOf(tx, known, asOfNow);
  const written = wrong.map(({ clientId, ticketId }) => ({ clientId, ticketId, ...(made.get(ticketId) ?? nothing) }));
  await writeClocks(tx, written, { announces: true });
}
