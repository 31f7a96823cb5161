import { type Instant, instant } from '@vigie/kernel';
import type { TicketFact } from './facts.ts';
import { applyImportedFacts, factsTowards, type ImportedHistory, type ImportedTicket } from './imported-history.ts';

/** What a log that goes on adds to what was recorded of it before. */
export type Continuation =
  | { readonly kind: 'continued' | 'bridged'; readonly facts: readonly TicketFact[]; readonly ticket: ImportedTicket }
  | { readonly kind: 'contradicts' };

/**
 * Facts are only ever added. Where the past itself now reads otherwise, added facts lead from how the ticket was recorded
 * to how it stands; an opening at another time is no continuation at all, but another log or another time zone.
 */
export function continueHistory(recorded: readonly TicketFact[], history: ImportedHistory): Continuation {
  const { facts: told, opened, ticket } = history;
  if (recorded[0]?.at !== told[0]?.at) return { kind: 'contradicts' };
  if (recorded.every((fact, at) => isSameFact(fact, told[at])))
    return { kind: 'continued', facts: told.slice(recorded.length), ticket };
  const stands = applyImportedFacts(opened, recorded);
  const facts = factsTowards(stands, { ...observed(ticket), at: after(recorded, told) });
  return { kind: 'bridged', facts, ticket: applyImportedFacts(stands, facts) };
}

/** No log tells of our merges. */
const observed = ({ state, assignment, teamId, qualification }: ImportedTicket) => ({
  state: state.status === 'merged' ? undefined : state,
  assigneeId: assignment.assigneeId,
  teamId,
  qualification,
});

/** Later than anything recorded, so that what is added is also read last. */
const after = (recorded: readonly TicketFact[], told: readonly TicketFact[]): Instant =>
  instant(Math.max((recorded.at(-1)?.at ?? 0) + 1, told.at(-1)?.at ?? 0));

const isSameFact = (one: TicketFact, other: TicketFact | undefined): boolean =>
  canonical({ ...one, ...leftOut }) === canonical({ ...other, ...leftOut });

/**
 * The title's text has its own row and salt: the reference to it says nothing about the fact. A ticket stays at the site
 * where it was opened, wherever its place leads by now.
 */
const leftOut = { title: undefined, siteId: undefined };

const canonical = (value: object): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
