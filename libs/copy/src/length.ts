/** How a language writes a length of time. */
export interface LengthUnits {
  readonly hours: string;
  readonly minutes: string;
  /** What follows minutes that end a length of hours: `1 h 30` needs nothing. */
  readonly minutesAfterHours: string;
  readonly seconds: string;
}

/** Such as `1 h 30`, `57 min`, `45 s`, with no-break spaces; the sign is not said. */
export function lengthIn(units: LengthUnits, seconds: number): string {
  const size = Math.abs(seconds);
  const [hours, minutes, rest] = [Math.floor(size / 3600), Math.floor((size % 3600) / 60), size % 60];
  const parts = [
    hours > 0 ? `${hours}\u00a0${units.hours}` : '',
    hours > 0 && minutes > 0 && rest === 0 ? `${two(minutes)}${units.minutesAfterHours}` : '',
    minutes > 0 && (hours === 0 || rest > 0) ? `${minutes}\u00a0${units.minutes}` : '',
    rest > 0 || size === 0 ? `${rest}\u00a0${units.seconds}` : '',
  ];
  return parts.filter((part) => part !== '').join('\u00a0');
}

const two = (number: number): string => String(number).padStart(2, '0');
