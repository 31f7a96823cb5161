import type { Instant } from '@vigie/kernel';
import { mayTake, rankOf, type Verdict } from './may-take.ts';
import type { Technician, TicketToTake } from './technician.ts';

/** Somebody beside the answer to whether they may take the ticket in question. */
export interface Candidate<Person extends Technician = Technician> {
  readonly technician: Person;
  readonly verdict: Verdict;
}

/**
 * Everybody in the order in which to ask them: who may before who may not, the ticket's own level before others, the
 * least loaded for their ceiling, who last solved something for this client, then by name. No two share a place.
 */
export function bestFirst<Person extends Technician>(
  technicians: readonly Person[],
  ticket: TicketToTake,
  now: Instant,
): readonly Candidate<Person>[] {
  return technicians
    .map((technician) => ({ technician, verdict: mayTake(technician, ticket, now) }))
    .sort((a, b) => compare(placeOf(a, ticket), placeOf(b, ticket)));
}

/** Whom to ask instead of somebody who was refused: a colleague of the same team before the best of all; null when nobody may. */
export function nearestEligible<Person extends Technician>(
  refused: Pick<Technician, 'id' | 'teamId'>,
  candidates: readonly Candidate<Person>[],
): Person | null {
  const eligible = candidates.filter(({ technician, verdict }) => isEligible(verdict) && technician.id !== refused.id);
  const colleague = eligible.find(({ technician: { teamId } }) => teamId !== null && teamId === refused.teamId);
  return (colleague ?? eligible[0])?.technician ?? null;
}

export const isEligible = (verdict: Verdict): boolean => 'yes' in verdict;

type Place = readonly (number | string)[];

const placeOf = ({ technician, verdict }: Candidate, { level, clientId }: TicketToTake): Place => [
  isEligible(verdict) ? 0 : 1,
  distance(technician, level),
  fullness(technician),
  -(technician.lastSolved.get(clientId) ?? 0),
  technician.name,
  technician.id,
];

/** Steps between the ticket's level and theirs; no level stands behind every level. */
const distance = ({ level }: Technician, needed: TicketToTake['level']): number =>
  level === null ? 3 : Math.abs(rankOf(level) - rankOf(needed));

/** Share of the ceiling that is taken; without one, as if it were the usual dozen. */
const fullness = ({ openTickets, ceiling }: Technician): number =>
  openTickets === 0 ? 0 : openTickets / (ceiling ?? usualCeiling);

/** What somebody is to hold at most unless it was said otherwise. */
export const usualCeiling = 12;

function compare(a: Place, b: Place): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}
