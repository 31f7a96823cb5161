import { parseInstant } from '@vigie/kernel';

type Fields = Readonly<Record<string, unknown>>;

/** Whether an answer is as expected: instants as instants, of an object the fields that are expected, all else literally. */
export function meets(got: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) return Array.isArray(got) && meetsEach(got, expected);
  if (isFields(expected)) return isFields(got) && meetsFields(got, expected);
  return got === expected || (typeof got === 'string' && typeof expected === 'string' && isSameInstant(got, expected));
}

const meetsEach = (got: readonly unknown[], expected: readonly unknown[]): boolean =>
  got.length === expected.length && expected.every((one, at) => meets(got[at], one));

const meetsFields = (got: Fields, expected: Fields): boolean =>
  Object.entries(expected).every(([name, one]) => Object.hasOwn(got, name) && meets(got[name], one));

function isSameInstant(got: string, expected: string): boolean {
  const at = parseInstant(expected);
  return at !== undefined && at === parseInstant(got);
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
