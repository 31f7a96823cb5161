import { instant, type Instant, seconds } from '@vigie/kernel';
import type { CalendarVersion, ClockKind, ClockOutcome } from '@vigie/sla';
import type { ShownClock } from '../ui/sla-clock/shown-clock';
import type { TicketClockFragment } from './generated/graphql';

/** The calendars of a coverage; undefined while they are not known. */
export type HoursOf = (coverageId: string) => readonly CalendarVersion[] | undefined;

const promises = new Set<TicketClockFragment['kind']>(['ARRIVAL', 'FIRST_RESPONSE', 'NEXT_UPDATE', 'RESOLUTION']);

/** The promise to the client that is owed and due first, one that is held last; undefined when none is owed. */
export function pressingClock(clocks: readonly TicketClockFragment[]): TicketClockFragment | undefined {
  const owed = clocks.filter(({ kind, state }) => promises.has(kind) && (state === 'RUNNING' || state === 'PAUSED'));
  return owed.reduce<TicketClockFragment | undefined>(
    (first, next) => (first && isDueBy(first, next) ? first : next),
    undefined,
  );
}

const isDueBy = (one: TicketClockFragment, other: TicketClockFragment): boolean => dueOf(one) <= dueOf(other);

const dueOf = ({ dueAt }: TicketClockFragment): number =>
  dueAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(dueAt);

/** A clock as the server left it, ready to tick. */
export const toldClock = (told: TicketClockFragment, hoursOf: HoursOf): ShownClock => ({
  kind: told.kind.toLowerCase() as ClockKind,
  outcome: told.outcome.toLowerCase() as ClockOutcome,
  anchor: {
    at: read(told.anchoredAt),
    usedMs: told.usedMs,
    state: told.state.toLowerCase() as Lowercase<TicketClockFragment['state']>,
    target: told.target === null ? undefined : seconds(told.target),
    hours: told.coverageId === null ? undefined : hoursOf(told.coverageId),
  },
  due: told.dueAt === null ? undefined : read(told.dueAt),
});

const read = (text: string): Instant => instant(Date.parse(text));
