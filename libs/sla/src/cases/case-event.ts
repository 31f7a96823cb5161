import { type Instant, parseInstant, parseZone, type Zone, zone } from '@vigie/kernel';
import type { Calendar } from '../calendar/calendar.ts';
import { instantOfWall, parseWall } from '../wall-time.ts';
import { calendarIn } from './case-calendar.ts';
import { type CaseFields, isRecord, isText, MalformedCase, oneOf } from './case-fields.ts';

/** What happens in a case of the kind `sla-lifecycle`. */
export type CaseEvent = { readonly at: Instant } & (
  | { readonly type: 'start'; readonly paused: string | undefined }
  | { readonly type: 'pause' | 'resume'; readonly reason: string }
  | { readonly type: 'stop' | 'reopen' }
  | { readonly type: 'priority'; readonly targetMinutes: number }
  | { readonly type: 'calendar'; readonly calendar: Calendar }
);

const eventTypes = ['start', 'pause', 'resume', 'stop', 'reopen', 'priority', 'calendar'] as const;

/** The events of a case in the order in which they happen: one start, before which there is nothing. */
export function eventsIn(fields: CaseFields): readonly CaseEvent[] {
  const { events } = fields;
  if (!Array.isArray(events) || events.length === 0) throw new MalformedCase('events', events);
  const tz = zoneIn(fields);
  const read = events.map((event, at) => within(`events.${at}`, () => eventIn(event, tz)));
  const start = read.find(({ type }) => type === 'start');
  if (start === undefined) throw new MalformedCase('events', events);
  const astray = read.findIndex((event) => event.at < start.at || (event.type === 'start' && event !== start));
  if (astray >= 0) throw new MalformedCase(`events.${astray}`, events[astray]);
  return read.toSorted((a, b) => a.at - b.at);
}

/** Names the field of a part by the path that leads to it. */
export function within<Read>(path: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedCase) throw new MalformedCase(`${path}.${error.field}`, error.value);
    throw error;
  }
}

function eventIn(event: unknown, tz: Zone): CaseEvent {
  if (!isRecord(event)) throw new MalformedCase('type', event);
  const type = oneOf(event, 'type', eventTypes);
  const at = momentIn(event, tz);
  switch (type) {
    case 'start':
      return { type, at, paused: event['paused'] === undefined ? undefined : reasonIn(event, 'paused') };
    case 'pause':
    case 'resume':
      return { type, at, reason: reasonIn(event, 'reason') };
    case 'priority':
      return { type, at, targetMinutes: minutesIn(event, 'targetMinutes') };
    case 'calendar':
      return { type, at, calendar: calendarOfCase(event) };
    default:
      return { type, at };
  }
}

/** The calendar that a case or one of its events brings along. */
export function calendarOfCase(fields: CaseFields): Calendar {
  const { calendarDef } = fields;
  if (!isRecord(calendarDef)) throw new MalformedCase('calendarDef', calendarDef);
  return within('calendarDef', () => calendarIn(calendarDef));
}

export function minutesIn(fields: CaseFields, name: string): number {
  const minutes = fields[name];
  if (typeof minutes !== 'number' || !(minutes > 0) || !Number.isSafeInteger(minutes * 60)) {
    throw new MalformedCase(name, minutes);
  }
  return minutes;
}

function reasonIn(fields: CaseFields, name: string): string {
  const reason = fields[name];
  if (!isText(reason) || reason === '') throw new MalformedCase(name, reason);
  return reason;
}

/** An instant when it says so, else a time on the wall of the case's zone. */
function momentIn(fields: CaseFields, tz: Zone): Instant {
  const text = fields['at'];
  const at = isText(text) ? (parseInstant(text) ?? onTheWall(text, tz)) : undefined;
  if (at === undefined) throw new MalformedCase('at', text);
  return at;
}

function onTheWall(text: string, tz: Zone): Instant | undefined {
  const wall = parseWall(text);
  return wall === undefined ? undefined : instantOfWall(tz, wall);
}

function zoneIn({ tz }: CaseFields): Zone {
  if (tz === undefined) return zone('Etc/UTC');
  const known = isText(tz) ? parseZone(tz) : undefined;
  if (known === undefined) throw new MalformedCase('tz', tz);
  return known;
}
