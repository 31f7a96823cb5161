import type { Calendar } from '../../calendar/calendar.ts';
import { MinuteWalk } from '../../calendar/oracle/minute-walk.ts';
import { type Place, walkOf } from '../../calendar/oracle/places.ts';
import { randomCalendar } from '../../calendar/oracle/random-calendar.ts';
import { seededDraw } from '../../calendar/oracle/seeded-draw.ts';

const calendarsPerPlace = 8;

const made = new Map<Place, readonly Calendar[]>();
const walked = new Map<Calendar, readonly boolean[]>();

/** The same few random calendars for a place each time: walking one is what takes long. */
export function calendarsOf(place: Place): readonly Calendar[] {
  const draw = seededDraw(Date.parse(place.day));
  const known = made.get(place) ?? Array.from({ length: calendarsPerPlace }, () => randomCalendar(draw, place));
  made.set(place, known);
  return known;
}

/** Whether a calendar is open during the minute of an instant: read from the walk, not from the engine. */
export function openMinutesOf(calendar: Calendar, place: Place): (at: number) => boolean {
  const { start } = walkOf(place);
  const minutes = walked.get(calendar) ?? walkMinutes(calendar, place);
  walked.set(calendar, minutes);
  return (at) => minutes[Math.floor((at - start) / 60_000)] ?? false;
}

function walkMinutes(calendar: Calendar, place: Place): readonly boolean[] {
  const { start, walls } = walkOf(place);
  const walk = new MinuteWalk(calendar, walkOf(place));
  const minutes = new Array<boolean>(walls.length).fill(false);
  for (const { from, to } of walk.openBetween(walk.within)) {
    minutes.fill(true, (from - start) / 60_000, (to - start) / 60_000);
  }
  return minutes;
}
