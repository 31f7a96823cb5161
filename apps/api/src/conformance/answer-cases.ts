import type { Kind } from './kinds.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What became of one case: an answer, a field for which it is no case, or an engine that broke down. */
export type Answered = { readonly id: string; readonly fields: Fields } & (
  | { readonly state: 'answered'; readonly got: unknown }
  | { readonly state: 'malformed'; readonly field: string; readonly value: unknown }
  | { readonly state: 'broken'; readonly message: string }
);

/** All the answers, before any expectation is looked at. */
export const answerCases = (cases: readonly unknown[], kind: Kind): readonly Answered[] =>
  cases.map((raw, at) => answerCase(raw, `#${at + 1}`, kind));

/** A case without an id goes by its number in the file. */
function answerCase(raw: unknown, number: string, kind: Kind): Answered {
  if (!isFields(raw)) return { id: number, fields: {}, state: 'malformed', field: number, value: raw };
  const { id } = raw;
  if (typeof id !== 'string' || id === '') {
    return { id: number, fields: raw, state: 'malformed', field: 'id', value: id };
  }
  return { id, fields: raw, ...outcomeOf(raw, kind) };
}

type Outcome = Answered extends infer Each ? (Each extends Answered ? Omit<Each, 'id' | 'fields'> : never) : never;

function outcomeOf(fields: Fields, kind: Kind): Outcome {
  try {
    const answer = kind(fields);
    if (answer.ok) return { state: 'answered', got: answer.got };
    return { state: 'malformed', field: answer.field, value: answer.value };
  } catch (error) {
    return { state: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
