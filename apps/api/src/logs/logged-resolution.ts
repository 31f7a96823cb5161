import { instant, type Instant } from '@vigie/kernel';
import type { ClockFact } from '@vigie/sla';
import type { Incident } from './gather-incidents.ts';
import type { LogEntry } from './log-entry.ts';
import { priorityIn, stateOf } from './translate.ts';

/** An incident of a log as the clock of its resolution sees it: opened, held for others and back, resolved. */
export type LoggedResolution = readonly ClockFact[];

interface Hold {
  readonly reason: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** By its last entry; undefined for one that was never resolved, or before it was opened. */
export function resolutionOf({ entries }: Incident): LoggedResolution | undefined {
  const [first, last] = [entries[0]!, entries.at(-1)!];
  const { openedAt } = first;
  const { resolvedAt } = last;
  if (resolvedAt === undefined || resolvedAt < openedAt) return undefined;
  const priority = priorityIn(last.said.priority) ?? 'P3';
  const told: ClockFact[] = holdsWithin(entries, openedAt, resolvedAt).flatMap(({ reason, from, to }) => [
    { type: 'held', at: from, reason },
    { type: 'resumed', at: to, reason },
  ]);
  return [
    { type: 'opened', at: openedAt, priority, service: null, level: 'L1', desk: null },
    ...told.sort((one, other) => one.at - other.at),
    { type: 'resolved', at: resolvedAt },
  ];
}

/** From an entry that waits for somebody to the next entry; what overlaps under one reason is one hold. */
function holdsWithin(entries: readonly LogEntry[], opened: Instant, resolved: Instant): readonly Hold[] {
  const holds = entries.flatMap((entry, at): Hold[] => {
    const [state, next] = [stateOf(entry.said.incident_state), entries[at + 1]];
    if (state?.status !== 'on_hold' || next === undefined) return [];
    const [from, to] = [instant(Math.max(entry.at, opened)), instant(Math.min(next.at, resolved))];
    return from < to ? [{ reason: state.reason, from, to }] : [];
  });
  const reasons = [...new Set(holds.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => joined(holds.filter((hold) => hold.reason === reason)));
}

/** Holds of one reason, those that overlap or touch made one. */
function joined(holds: readonly Hold[]): readonly Hold[] {
  const apart: Hold[] = [];
  for (const hold of holds.toSorted((one, other) => one.from - other.from)) {
    const last = apart.at(-1);
    if (last === undefined || hold.from > last.to) apart.push(hold);
    else apart[apart.length - 1] = { ...last, to: instant(Math.max(last.to, hold.to)) };
  }
  return apart;
}
