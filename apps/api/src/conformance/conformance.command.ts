import type { Words } from '@vigie/copy';
import { type Answered, answerCases } from './answer-cases.ts';
import { readCases, writeAnswers } from './case-file.ts';
import { type Kind, kinds } from './kinds.ts';
import { meets } from './meets.ts';
import { NothingToAsk } from './nothing-to-ask.ts';

/** What the command is run with. */
export interface ConformanceRoom {
  readonly words: Words;
  /** The cases that differ, and the tally. */
  readonly out: (text: string) => void;
  /** What could not be asked, and why. */
  readonly err: (text: string) => void;
}

type Verdict = 'passed' | 'failed' | 'expects nothing';

/**
 * Has an engine answer every case of a file, then compares. Gives the exit code: 0 when none failed, 1 when one did or
 * could not be asked, 2 when there is nothing to ask.
 */
export async function checkConformance(
  name: string,
  path: string,
  wish: { readonly out?: string },
  room: ConformanceRoom,
): Promise<number> {
  try {
    const kind = kindOf(name, room.words);
    const answered = answerCases(await readCases(path, room.words), kind);
    if (wish.out !== undefined) await writeAnswers(wish.out, answered, room.words);
    return tell(answered, room);
  } catch (error) {
    if (!(error instanceof NothingToAsk)) throw error;
    room.err(`${error.message}\n`);
    return 2;
  }
}

function kindOf(name: string, { conformance }: Words): Kind {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) throw new NothingToAsk(conformance.unknownKind({ kind: name, known: Object.keys(kinds) }));
  return kind;
}

function tell(answered: readonly Answered[], room: ConformanceRoom): number {
  const verdicts = answered.map((one) => judge(one, room));
  const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
  const unexpected = count('expects nothing');
  if (unexpected > 0) room.err(`${room.words.conformance.withoutExpectation(unexpected)}\n`);
  room.out(`${count('passed')} passed, ${count('failed')} failed\n`);
  return count('failed') > 0 ? 1 : 0;
}

/** Says what is wrong with one case, if anything is. */
function judge(one: Answered, { words: { conformance }, out, err }: ConformanceRoom): Verdict {
  const { id } = one;
  switch (one.state) {
    case 'malformed':
      err(`${conformance.malformedCase({ id, field: one.field, value: JSON.stringify(one.value) })}\n`);
      return 'failed';
    case 'broken':
      err(`${conformance.brokenCase({ id, message: one.message })}\n`);
      return 'failed';
    case 'answered':
      return compare(id, one.got, one.fields, out);
  }
}

function compare(id: string, got: unknown, fields: Answered['fields'], out: ConformanceRoom['out']): Verdict {
  if (!('expected' in fields)) return 'expects nothing';
  const { expected } = fields;
  if (meets(got, expected)) return 'passed';
  out(`${id} ${show(expected)} ${show(got)}\n`);
  return 'failed';
}

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
