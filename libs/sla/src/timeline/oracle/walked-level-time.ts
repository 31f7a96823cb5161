import type { LevelTime, TimeOwner } from '../level-time.ts';
import type { ClockFact } from '../clock-fact.ts';
import type { RandomHistory } from './random-history.ts';
import { isOpenThen, versionThen, walkLife } from './walked-life.ts';

/** Whose seconds they were, asked of each moment anew, from the facts alone. It shares nothing with the engine. */
export function walkLevelTime(history: RandomHistory): Readonly<Record<TimeOwner, number>> {
  const by = { L1: 0, L2: 0, L3: 0, client: 0, vendor: 0, out_of_hours: 0, nobody: 0 };
  const end = endOf(history.facts);
  walkLife(history, (at, ms) => {
    if (at < end) by[ownerAt(history, at)] += ms / 1000;
  });
  return by;
}

/** Nothing changes who has the ticket any more once it is closed or cancelled, unless it is taken up again. */
function endOf(facts: readonly ClockFact[]): number {
  const last = facts.findLastIndex(({ type }) => /^(opened|reopened|resolved|merged)$/.test(type));
  const end = facts.slice(last).find(({ type }) => type === 'closed' || type === 'cancelled');
  return end?.at ?? Infinity;
}

function ownerAt(history: RandomHistory, at: number): TimeOwner {
  const past = history.facts.filter((fact) => fact.at <= at);
  const doing = past.findLast(({ type }) => /^(opened|reopened|resolved|closed|cancelled|merged)$/.test(type))!;
  if (doing.type !== 'opened' && doing.type !== 'reopened') return 'nobody';
  const version = versionThen(history, at);
  const priority = past.findLast((fact) => 'priority' in fact) as { readonly priority: string };
  const promise = version?.targets.find((clause) => clause.priority === priority.priority);
  if (promise !== undefined && !isOpenThen(history, promise.coverage, at)) return 'out_of_hours';
  const held = (version?.pauses ?? []).filter(({ reason }) => isHeld(past, reason));
  if (held.some(({ owner }) => owner === 'client')) return 'client';
  if (held.some(({ owner }) => owner === 'vendor')) return 'vendor';
  return (past.findLast((fact) => 'level' in fact) as { readonly level: 'L1' | 'L2' | 'L3' }).level;
}

/** The last word on a reason is that it holds. */
export function isHeld(past: readonly ClockFact[], reason: string): boolean {
  const last = past.findLast((fact, index) => {
    if (fact.type === 'held') return fact.reason === reason;
    if (fact.type === 'resumed') return fact.reason === undefined || fact.reason === reason;
    return endsHolds(fact, past.slice(0, index));
  });
  return last?.type === 'held';
}

/** A reopening ends the holds of what was done; a ticket at work goes on as it is. */
function endsHolds({ type }: ClockFact, before: readonly ClockFact[]): boolean {
  if (type !== 'reopened') return /^(resolved|closed|cancelled|merged)$/.test(type);
  const doing = before.findLast((fact) => /^(opened|reopened|resolved|closed|cancelled|merged)$/.test(fact.type));
  return doing?.type !== 'opened' && doing?.type !== 'reopened';
}

/** Compares, owner by owner. */
export const isAsWalked = ({ by }: LevelTime, walked: Readonly<Record<TimeOwner, number>>): boolean =>
  Object.entries(walked).every(([owner, count]) => by[owner as TimeOwner] === count);
