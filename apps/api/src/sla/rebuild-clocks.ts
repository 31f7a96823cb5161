import { isDeepStrictEqual } from 'node:util';
import type { ClockColumns, ClocksAt } from './clock-state.ts';
import { computeClocks } from './compute-clocks.ts';
import type { WorkerTx } from '../platform/worker-desk.ts';
import { holdTerms } from './terms-lock.store.ts';
import type { TicketKey } from '../platform/ticket-key.ts';
import { writeClocks, type WrittenClocks } from './write-clocks.store.ts';
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
  // As they stand now, not as of then.
  if (repairs) await writeClocks(tx, await computeAll(tx, known, wrong), { announces: true });
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
  const computed = await computeAll(tx, known, compared, ({ lookedUntil }) => lookedUntil!);
  const made = new Map(computed.map((ticket) => [ticket.ticketId, ticket]));
  return compared.filter((one) => isDifferent(one, made.get(one.ticketId)!, tally));
}

function isDifferent(stored: StoredClocks, made: WrittenClocks, tally: RebuildTally): boolean {
  tally.clocks += made.clocks.length;
  const names = new Set(made.clocks.map(({ name }) => name));
  const standing = stored.clocks.filter((clock) => names.has(clock.name) || !isDropped(clock));
  const isSame = isDeepStrictEqual(byName(standing), byName(made.clocks));
  return !isSame || stored.nextEventAt !== made.nextEventAt || stored.nextDueAt !== made.nextDueAt;
}

/** Throws for the first that cannot be computed: nothing can be said of its clocks. */
async function computeAll(...asked: Parameters<typeof computeClocks>): Promise<readonly WrittenClocks[]> {
  const { computed, failed } = await computeClocks(...asked);
  if (failed[0]) throw failed[0].error;
  return computed;
}

/** One that the facts make no more stays, owed to nobody. */
const isDropped = ({ outcome, target_s }: Pick<ClockColumns, 'outcome' | 'target_s'>): boolean =>
  outcome === 'void' && target_s === null;

const byName = (clocks: ClocksAt['clocks']) => Object.fromEntries(clocks.map((one) => [one.name, one]));
