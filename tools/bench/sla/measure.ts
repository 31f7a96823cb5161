import { zone } from '@vigie/kernel';
import { businessTime } from '@vigie/sla';
import { nanosecondsPerCall } from '../nanoseconds.ts';
import { calendarOfHours, fiftyHours, type OfficeHours, tenZones } from './office-hours.ts';
import { luxonDayWalk, type Reckoner, tellDayjs } from './peers.ts';
import { questionAt, type Questions, questions } from './questions.ts';

/** Nanoseconds per call, and how many of the answers were not ours. */
export interface Measured {
  readonly elapsed: number;
  readonly add: number;
  readonly asked: number;
  readonly different: number;
}

const fiveHundred = tenZones.flatMap(fiftyHours);
const engineOf = (hours: OfficeHours): Reckoner => businessTime(calendarOfHours(hours)) as unknown as Reckoner;

/** Ours: every calendar of every zone, in random turn. */
export const measureOurs = (): Measured =>
  measure(fiveHundred.map(engineOf), questions(200_000, fiveHundred.length), 60);

/** The same, of one calendar alone, whose windows stay in the processor's own memory. */
export const measureOneOfOurs = (): Measured => measure([engineOf(fiveHundred[0]!)], questions(200_000, 1), 60);

/** Milliseconds to compile a new calendar for one year, its zone known. */
export function measureCompiling(): number {
  const perStretch = nanosecondsPerCall(fiveHundred.length, 3, () =>
    fiveHundred.reduce((sum, hours) => sum + engineOf(hours).elapsed(Date.UTC(2026, 6, 1), Date.UTC(2026, 6, 2)), 0),
  );
  return ((perStretch / 1e6) * 365) / daysCompiledAtOnce;
}

const daysCompiledAtOnce = 512;

export function measureLuxon(): Measured {
  const asked = questions(200, fiveHundred.length);
  const peers = fiveHundred.map(luxonDayWalk);
  return { ...measure(peers, asked, 3), ...compareWithOurs(peers, fiveHundred.map(engineOf), asked) };
}

/** Three questions about each of fifty calendars, in UTC as it has no zones. */
export function measureDayjs(): Measured {
  const perCalendar = fiftyHours(zone('Etc/UTC')).map((hours, at) => {
    const [peer, asked] = [[tellDayjs(hours)], questions(3, 1, at)];
    return { ...measure(peer, asked, 3), ...compareWithOurs(peer, [engineOf(hours)], asked) };
  });
  const total = (of: (one: Measured) => number): number => perCalendar.reduce((sum, one) => sum + of(one), 0);
  return {
    elapsed: total(({ elapsed }) => elapsed) / perCalendar.length,
    add: total(({ add }) => add) / perCalendar.length,
    asked: total(({ asked }) => asked),
    different: total(({ different }) => different),
  };
}

function measure(reckoners: readonly Reckoner[], asked: Questions, rounds: number): Measured {
  const { calendars, from, to, lengths } = asked;
  const count = calendars.length;
  const elapsed = nanosecondsPerCall(count, rounds, () => {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += reckoners[calendars[at]!]!.elapsed(from[at]!, to[at]!);
    return sum;
  });
  const add = nanosecondsPerCall(count, rounds, () => {
    let sum = 0;
    for (let at = 0; at < count; at++) sum += reckoners[calendars[at]!]!.add(from[at]!, lengths[at]!);
    return sum;
  });
  return { elapsed, add, asked: 2 * count, different: 0 };
}

/** How many answers of the peers are not ours, of how many. */
function compareWithOurs(peers: readonly Reckoner[], ours: readonly Reckoner[], asked: Questions) {
  let different = 0;
  for (let at = 0; at < asked.calendars.length; at++) {
    const { calendar, from, to, length } = questionAt(asked, at);
    const [peer, our] = [peers[calendar]!, ours[calendar]!];
    if (peer.elapsed(from, to) !== our.elapsed(from, to)) different++;
    if (peer.add(from, length) !== our.add(from, length)) different++;
  }
  return { asked: 2 * asked.calendars.length, different };
}
