import type { Id, Instant } from '@vigie/kernel';
import { applyFact } from './apply-fact.ts';
import type { QualificationChange, TicketFact } from './facts.ts';
import { isLegalMove } from './moves.ts';
import type { OpenedFact } from './open-ticket.ts';
import { endedStatuses, type Qualification, type Ticket, type TicketState, type TicketStatus } from './ticket.ts';
import type { HoldReason } from './words.ts';

/** A state as another system's log tells it, in our words. */
export type ObservedState =
  | { readonly status: Exclude<TicketStatus, 'on_hold' | 'merged'> }
  | { readonly status: 'on_hold'; readonly reason: HoldReason };

/** One entry of another system's log: what held true from then on; no state where we have no word for theirs. */
export interface Observation {
  readonly at: Instant;
  readonly state: ObservedState | undefined;
  readonly assigneeId: Id<'Staff'> | null;
  readonly teamId: Id<'Team'> | null;
  readonly qualification: Partial<Qualification>;
}

/** A ticket from elsewhere and what only an import moves. */
export interface ImportedTicket extends Ticket {
  readonly teamId: Id<'Team'> | null;
  readonly wasAssigned: boolean;
  /** Null unless it is resolved, or closed after it was. */
  readonly resolvedAt: Instant | null;
}

export interface Move {
  readonly from: TicketStatus;
  readonly to: TicketStatus;
}

/** A log told in our facts, what they make of the ticket, and the moves that our own rules would have refused. */
export interface ImportedHistory {
  readonly opened: ImportedTicket;
  readonly facts: readonly TicketFact[];
  readonly ticket: ImportedTicket;
  readonly refusedMoves: readonly Move[];
}

/**
 * History is recorded as it was, not as it should have been: an illegal move is told and recorded all the same. The
 * order of the entries counts; a time that runs backwards is moved up to the entry before.
 */
export function importHistory(
  opened: ImportedTicket,
  fact: OpenedFact,
  observations: readonly Observation[],
): ImportedHistory {
  const facts: TicketFact[] = [fact];
  let ticket = opened;
  for (const seen of inOrder(observations, fact.at)) {
    const step = factsTowards(ticket, seen);
    facts.push(...step);
    ticket = applyImportedFacts(ticket, step);
  }
  return { opened, facts, ticket, refusedMoves: refusedMovesOf(observations) };
}

export const applyImportedFacts = (ticket: ImportedTicket, facts: readonly TicketFact[]): ImportedTicket =>
  facts.reduce(applyImportedFact, ticket);

/** Elsewhere a ticket can be somebody's and still be new: an assignment alone starts nothing. */
function applyImportedFact(ticket: ImportedTicket, fact: TicketFact): ImportedTicket {
  const next = { ...ticket, ...applyFact(ticket, fact) };
  switch (fact.type) {
    case 'assigned':
      return { ...next, state: ticket.state, wasAssigned: true };
    case 'team_changed':
      return { ...next, teamId: fact.teamId };
    case 'resolved':
      return { ...next, resolvedAt: fact.at };
    case 'reopened':
      return { ...next, resolvedAt: null };
    default:
      return next;
  }
}

function inOrder(observations: readonly Observation[], from: Instant): readonly Observation[] {
  let latest = from;
  return observations.map((seen) => {
    latest = seen.at > latest ? seen.at : latest;
    return { ...seen, at: latest };
  });
}

/** The facts that lead from how a ticket stands to how it was seen; none when nothing differs. */
export function factsTowards(ticket: ImportedTicket, seen: Observation): readonly TicketFact[] {
  const changes = changesOf(ticket.qualification, seen.qualification);
  const { at, teamId } = seen;
  return [
    ...(Object.keys(changes).length > 0 ? [{ type: 'qualified', at, changes } as const] : []),
    ...(teamId === ticket.teamId ? [] : [{ type: 'team_changed', at, teamId } as const]),
    ...assignment(ticket.assignment.assigneeId, seen),
    ...movesTowards(ticket.state, seen.state, at),
  ];
}

function changesOf(present: Qualification, seen: Partial<Qualification>): QualificationChange {
  const parts = Object.entries(seen) as [keyof Qualification, never][];
  return Object.fromEntries(parts.filter(([part, value]) => value !== present[part]));
}

function assignment(present: Id<'Staff'> | null, { at, assigneeId }: Observation): readonly TicketFact[] {
  if (assigneeId === present) return [];
  if (assigneeId !== null) return [{ type: 'assigned', at, assigneeId, previousAssigneeId: present }];
  return present === null ? [] : [{ type: 'unassigned', at, previousAssigneeId: present }];
}

function movesTowards(from: TicketState, seen: ObservedState | undefined, at: Instant): readonly TicketFact[] {
  const to = seen && withinReach(from, seen);
  if (to === undefined || isSame(from, to)) return [];
  switch (to.status) {
    case 'new':
      return [];
    case 'open':
      return [{ type: hasEnded(from) ? 'reopened' : 'resumed', at }];
    case 'on_hold':
      return [...(hasEnded(from) ? [{ type: 'reopened', at } as const] : []), { type: 'held', at, reason: to.reason }];
    default:
      return [{ type: to.status, at }];
  }
}

/** What has been worked on cannot be new again: it is open. */
const withinReach = (from: TicketState, to: ObservedState): ObservedState =>
  to.status === 'new' && from.status !== 'new' ? { status: 'open' } : to;

const hasEnded = ({ status }: TicketState): boolean => ['resolved', ...endedStatuses].includes(status);

function isSame(one: TicketState | ObservedState, other: ObservedState): boolean {
  return one.status === other.status && reasonOf(one) === reasonOf(other);
}

const reasonOf = (state: TicketState | ObservedState): HoldReason | undefined =>
  state.status === 'on_hold' ? state.reason : undefined;

/** Judged from entry to entry, so that a refused move counts once however many entries repeat it. */
function refusedMovesOf(observations: readonly Observation[]): readonly Move[] {
  const refused: Move[] = [];
  let before: ObservedState = { status: 'new' };
  for (const { state } of observations) {
    if (state === undefined || isSame(before, state)) continue;
    if (!isLegalMove(before.status, state.status)) refused.push({ from: before.status, to: state.status });
    before = state;
  }
  return refused;
}
