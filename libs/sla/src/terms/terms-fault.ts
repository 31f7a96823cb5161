import type { CalendarFault } from '../calendar/calendar-faults.ts';

/** What a field of the terms can be at fault for, beside what its calendars can. */
export type TermsRule =
  | CalendarFault['rule']
  /** Left empty. */
  | 'required'
  /** Not a whole number above zero. */
  | 'positive'
  /** Not a whole number of percent from 1 to 99. */
  | 'percent'
  /** Not a share, whole numbers of which the first is at most the second. */
  | 'share'
  /** Not after the one before it. */
  | 'order'
  /** Said already by an earlier one. */
  | 'twice'
  /** Names a coverage that the contract does not have. */
  | 'coverage';

/** `path` leads to the field, such as `versions.0.targets.2.target`. */
export interface TermsFault {
  readonly path: string;
  readonly rule: TermsRule;
}

export type Faults = readonly TermsFault[];

const none: Faults = [];

export const unless = (isRight: boolean, path: string, rule: TermsRule): Faults => (isRight ? none : [{ path, rule }]);

/** The faults of each part of a list, each under its own number. */
export const each = <Part>(
  path: string,
  parts: readonly Part[],
  faults: (part: Part, path: string) => Faults,
): Faults => parts.flatMap((part, at) => faults(part, `${path}.${at}`));

/** Every part whose name an earlier one has. */
export function repeated<Part>(
  path: string,
  parts: readonly Part[],
  nameOf: (part: Part) => string,
  field = '',
): Faults {
  const names = parts.map(nameOf);
  return names.flatMap((name, at) => unless(names.indexOf(name) === at, `${path}.${at}${field}`, 'twice'));
}

/** Every part that does not lie above the one before it. */
export const unordered = (path: string, values: readonly number[], field = ''): Faults =>
  values.flatMap((value, at) => unless(at === 0 || value > values[at - 1]!, `${path}.${at}${field}`, 'order'));

export const isWhole = (value: number, least: number): boolean => Number.isSafeInteger(value) && value >= least;
