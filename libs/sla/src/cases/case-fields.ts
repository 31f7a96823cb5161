import { type Instant, iso, parseInstant } from '@vigie/kernel';

/** A case of a conformance file as JSON brings it. */
export type CaseFields = Readonly<Record<string, unknown>>;

/** What the engine answers to a case, or the field for which the case is none. */
export type CaseAnswer =
  | { readonly ok: true; readonly got: unknown }
  | { readonly ok: false; readonly field: string; readonly value: unknown };

/** A case cannot be read; `answering` turns it into a value. */
export class MalformedCase extends Error {
  readonly field: string;
  readonly value: unknown;

  constructor(field: string, value: unknown) {
    super(`${field} cannot be ${JSON.stringify(value)}`);
    this.field = field;
    this.value = value;
  }
}

export function answering(answer: () => unknown): CaseAnswer {
  try {
    return { ok: true, got: answer() };
  } catch (error) {
    if (error instanceof MalformedCase) return { ok: false, field: error.field, value: error.value };
    throw error;
  }
}

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isRecord = (value: unknown): value is CaseFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function textIn(fields: CaseFields, name: string): string {
  const value = fields[name];
  if (!isText(value)) throw new MalformedCase(name, value);
  return value;
}

export function oneOf<const Choice extends string>(
  fields: CaseFields,
  name: string,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === fields[name]);
  if (found === undefined) throw new MalformedCase(name, fields[name]);
  return found;
}

export function instantIn(fields: CaseFields, name: string): Instant {
  const at = parseInstant(textIn(fields, name));
  if (at === undefined) throw new MalformedCase(name, fields[name]);
  return at;
}

/** Cases write instants without the milliseconds that they do not have. */
export const written = (at: Instant): string => iso(at).replace('.000Z', 'Z');
