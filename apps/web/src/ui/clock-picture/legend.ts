import type { Instant, Zone } from '@vigie/kernel';
import type { ClockChange, DayOff, Explanation, StepOf } from '@vigie/sla';
import { formatHourIn } from '../../words/format';
import { type LaneWords, reasonsOf } from './clock-lanes';
import type { Lane, PieceLook } from './lane';
import type { TicketLife } from './ticket-life';

/** What a line of the legend says of one look; a note stands without one. */
export interface LegendEntry {
  readonly look: PieceLook | 'note';
  readonly text: string;
}

/** Holds are told one by one up to this many. */
const fewHolds = 2;

/** What the looks in the picture mean, with the reasons of what did not count. */
export function legendOf(
  { clocks, leading }: TicketLife,
  lanes: readonly Lane[],
  words: LaneWords,
): readonly LegendEntry[] {
  const looks = new Set(lanes.flatMap(({ pieces }) => pieces.map(({ look }) => look)));
  const { legend } = words.clocks.picture;
  const explanation = (clocks.find(({ clock }) => clock.name === leading) ?? clocks[0])?.explanation;
  const entry = (look: 'counted' | 'over' | 'paused' | 'ahead'): LegendEntry[] =>
    looks.has(look) ? [{ look, text: legend[look] }] : [];
  const holds = explanation ? holdsIn(explanation, words) : [];
  return [
    ...entry('counted'),
    ...entry('over'),
    ...(holds.length > 0 ? holds : entry('paused')),
    ...(looks.has('closed') ? [{ look: 'closed' as const, text: closedText(explanation, words) }] : []),
    ...entry('ahead'),
    ...(explanation ? changesIn(explanation, words) : []),
  ];
}

function holdsIn({ steps, at }: Explanation, words: LaneWords): readonly LegendEntry[] {
  const paused = steps.filter((step): step is StepOf<'paused'> => step.kind === 'paused');
  if (paused.length > fewHolds) return [];
  return paused.map((step) => ({ look: 'paused', text: heldText(step, words, at) }));
}

/** A hold that goes on at `now` has no end to tell. */
function heldText(step: StepOf<'paused'>, { clocks, moment }: LaneWords, now: Instant): string {
  const { held, since, from } = clocks.picture;
  const when = step.to === now ? since(moment(step.from)) : from(moment(step.from), moment(step.to));
  return `${held(reasonsOf(step, clocks))}, ${when}`;
}

function closedText(explanation: Explanation | undefined, words: LaneWords): string {
  const closed = explanation?.steps.filter((step): step is StepOf<'closed'> => step.kind === 'closed') ?? [];
  const names = closed.flatMap(({ daysOff }) => daysOff.flatMap((day) => dayOffText(day, words)));
  return [words.clocks.picture.legend.closed, ...new Set(names)].join(', ');
}

const dayOffText = ({ date, row }: DayOff, { language, clocks }: LaneWords): readonly string[] =>
  row === undefined
    ? []
    : [clocks.picture.dayOff(row.name[language], dayText(language, date), row.status === 'provisional')];

const dayText = (language: 'fr' | 'en', date: string): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(date));

function changesIn({ steps, zone }: Explanation, { clocks, language }: LaneWords): readonly LegendEntry[] {
  const changes = steps.flatMap((step) => (step.kind === 'counted' && step.change ? [step.change] : []));
  return changes.map((change) => {
    const [before, after] = wallAround(change, zone, language);
    return { look: 'note', text: clocks.picture.clockChange(before, after) };
  });
}

/** What the clock on the wall would have shown, and what it shows once it was moved. */
function wallAround({ at, by }: ClockChange, zone: Zone, language: 'fr' | 'en'): readonly [string, string] {
  const after = formatHourIn(language, at, zone);
  const [hours = 0, minutes = 0] = after.split(':').map(Number);
  const before = (hours * 60 + minutes - by / 60 + 1440) % 1440;
  return [`${two(Math.floor(before / 60))}:${two(before % 60)}`, after];
}

const two = (number: number): string => String(number).padStart(2, '0');
