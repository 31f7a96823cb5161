import type { Instant } from '@vigie/kernel';
import type { ContractTerms } from '@vigie/sla';
import { type ClocksAt, clocksAt } from './clock-state.ts';
import type { WorkerTx } from '../platform/worker-desk.ts';
import type { TicketKey } from '../platform/ticket-key.ts';
import { storiesOf, type TicketStory } from './ticket-story.store.ts';
import type { WrittenClocks } from './write-clocks.store.ts';
import type { KnownTerms } from './known-terms.ts';

/** What came of computing the clocks of several tickets; one that cannot be told does not hold up the others. */
export interface Computed {
  readonly computed: readonly WrittenClocks[];
  readonly failed: readonly { readonly ticket: TicketKey; readonly error: unknown }[];
}

/**
 * The clocks of these tickets, as of the transaction's instant unless said otherwise; the caller has locked them and holds
 * their terms.
 */
export async function computeClocks(
  tx: WorkerTx,
  known: Pick<KnownTerms, 'of'>,
  tickets: readonly TicketKey[],
  asOf: (story: TicketStory) => Instant = () => tx.now,
): Promise<Computed> {
  const terms = await known.of(tx, [...new Set(tickets.map(({ clientId }) => clientId))]);
  const promised = tickets.filter(({ clientId }) => terms.has(clientId));
  const stories = promised.length === 0 ? [] : await storiesOf(tx, promised);
  const silent = tickets.filter(({ clientId }) => !terms.has(clientId));
  const computed: WrittenClocks[] = silent.map((ticket) => ({ ...keyOf(ticket), ...nothing }));
  const failed: Computed['failed'][number][] = [];
  for (const story of stories) {
    try {
      computed.push({ ...keyOf(story), ...clocksOf(story, terms.get(story.clientId)!, asOf(story)) });
    } catch (error) {
      failed.push({ ticket: keyOf(story), error });
    }
  }
  return { computed, failed };
}

/** To this client nothing is promised. */
const nothing: ClocksAt = { clocks: [], events: [], nextEventAt: null, nextDueAt: null };

const keyOf = ({ clientId, ticketId }: TicketKey): TicketKey => ({ clientId, ticketId });

function clocksOf({ facts, lookedUntil }: TicketStory, terms: ContractTerms, now: Instant): ClocksAt {
  const hasBegun = facts[0] !== undefined && facts[0].at <= now;
  return hasBegun ? clocksAt(facts, terms, now, lookedUntil) : nothing;
}
