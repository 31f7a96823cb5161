const shape = /^(?:(\d{1,5})h(?:(\d{1,2})(?:min|m)?)?|(\d{1,6})(?:min|m)?)(?:(\d{1,2})s)?$/;
const clockShape = /^(\d{1,5}):([0-5]\d)$/;

/** Seconds in a length as people write it: `15 min`, `4 h`, `1 h 30`, `1:30`; a bare number is minutes. Undefined for else. */
export function parseLength(text: string): number | undefined {
  const plain = text.toLowerCase().replace(/\s/g, '');
  const [, hours, minutes] = clockShape.exec(plain) ?? [];
  if (hours !== undefined) return Number(hours) * 3600 + Number(minutes) * 60;
  if (/^\d{1,6}s$/.test(plain)) return Number.parseInt(plain, 10);
  const [isRead, h = 0, m = 0, alone = 0, s = 0] = shape.exec(plain) ?? [];
  return isRead === undefined ? undefined : Number(h) * 3600 + (Number(m) + Number(alone)) * 60 + Number(s);
}

/** `15 min`, `1 h 30`, `2 h 05 min 10 s`: read back, it is the same length. */
export function writeLength(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const minutes = h > 0 ? String(m).padStart(2, '0') : String(m);
  const parts = [
    h > 0 ? `${h}\u00a0h` : '',
    m > 0 || (h > 0 && s > 0) ? (h > 0 && s === 0 ? minutes : `${minutes}\u00a0min`) : '',
    s > 0 || seconds === 0 ? `${s}\u00a0s` : '',
  ];
  return parts.filter((part) => part !== '').join('\u00a0');
}

/** Lengths one after another, by commas; undefined as soon as one cannot be read. An empty text is an empty list. */
export function parseLengths(text: string): readonly number[] | undefined {
  const lengths = partsOf(text).map(parseLength);
  return lengths.every((length) => length !== undefined) ? lengths : undefined;
}

/** Whole numbers one after another, by commas: `50, 75, 90`. */
export function parseNumbers(text: string): readonly number[] | undefined {
  const numbers = partsOf(text).map((part) => parseWhole(part.replace(/\s*%$/, '')));
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

/** Undefined for what is not written in digits alone. */
export const parseWhole = (text: string): number | undefined =>
  /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;

const partsOf = (text: string): readonly string[] =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
