/** Opening hours as a person types them: texts that may not be times yet. */
export interface TypedWindow {
  readonly from: string;
  readonly to: string;
}

/** A window in minutes since its day's midnight: it ends after it starts, within 24 hours, so maybe on the next day. */
export interface Minutes {
  readonly start: number;
  readonly end: number;
}

const dayMinutes = 1440;
const timeShape = /^(\d{1,2})(?:[:h.](\d{2})?)?$/;

/** `8`, `8 h`, `8:30`, `8h30` as minutes since midnight, up to 24:00; undefined for else. */
export function parseTime(text: string): number | undefined {
  const [isRead, hours, minutes = 0] = timeShape.exec(text.toLowerCase().replace(/\s/g, '')) ?? [];
  const read = Number(hours) * 60 + Number(minutes);
  return isRead !== undefined && Number(minutes) < 60 && read <= dayMinutes ? read : undefined;
}

/** `08:30`, as calendars write it. */
export const writeTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Undefined while one of its times cannot be read, or when it would start at the end of its day. */
export function minutesOf({ from, to }: TypedWindow): Minutes | undefined {
  const [start, end] = [parseTime(from), parseTime(to)];
  if (start === undefined || end === undefined || start === dayMinutes) return undefined;
  return { start, end: end > start ? end : end + dayMinutes };
}

export const windowOf = ({ start, end }: Minutes): TypedWindow => ({
  from: writeTime(start),
  to: writeTime(end > dayMinutes ? end - dayMinutes : end),
});

/** Times that can be read, as calendars write them; what cannot stays as it was typed. */
export function tidied({ from, to }: TypedWindow): TypedWindow {
  const tidy = (text: string): string => {
    const read = parseTime(text);
    return read === undefined ? text : writeTime(read);
  };
  return { from: tidy(from), to: tidy(to) };
}

/** Windows in one text, `8 h – 12 h, 14:00-18:30`; an empty text is closed all day. Undefined when one cannot be read. */
export function parseHours(text: string): readonly TypedWindow[] | undefined {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const windows = parts.filter((part) => part !== '').map(parseWindow);
  return windows.every((window) => window !== undefined) ? windows : undefined;
}

export const writeHours = (windows: readonly TypedWindow[]): string =>
  windows.map(({ from, to }) => `${from}\u00a0–\u00a0${to}`).join(', ');

function parseWindow(text: string): TypedWindow | undefined {
  const [from, to, ...more] = text.split(/\s*[-–—→]\s*/);
  const minutes = from === undefined || to === undefined ? undefined : minutesOf({ from, to });
  return minutes === undefined || more.length > 0 ? undefined : windowOf(minutes);
}
