/** A time on a wall clock, `HH:MM` from `00:00` to `24:00`. */
export type TimeOfDay = `${number}:${number}`;

const timeShape = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** Undefined for what no wall clock shows, such as `9:00` or `24:30`. */
export const parseTimeOfDay = (text: string): TimeOfDay | undefined =>
  timeShape.test(text) ? (text as TimeOfDay) : undefined;

/** Minutes since midnight, 0 to 1440; throws a RangeError for what is no time. */
export function minuteOfDay(time: TimeOfDay): number {
  if (parseTimeOfDay(time) === undefined) throw new RangeError(`not a time of day: ${time}`);
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
