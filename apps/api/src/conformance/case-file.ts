import { readFile, writeFile } from 'node:fs/promises';
import type { Words } from '@vigie/copy';
import type { Answered } from './answer-cases.ts';
import { NothingToAsk } from './nothing-to-ask.ts';

/** Throws NothingToAsk when there is no such file or it holds no list. */
export async function readCases(
  path: string,
  { imports: { faults }, conformance }: Words,
): Promise<readonly unknown[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const isMissing = error.code === 'ENOENT';
    throw new NothingToAsk(
      isMissing ? faults.noSuchFile({ path }) : faults.unreadableFile({ path, reason: reasonOf(error) }),
    );
  });
  const cases = parse(text);
  if (!Array.isArray(cases)) throw new NothingToAsk(conformance.noCases({ path }));
  return cases;
}

/** Each case on a line of its own. Throws NothingToAsk when it cannot be written. */
export async function writeAnswers(path: string, answered: readonly Answered[], { imports }: Words): Promise<void> {
  const lines = answered.map((one) => JSON.stringify(row(one)));
  await writeFile(path, `[\n${lines.join(',\n')}\n]\n`).catch((error: NodeJS.ErrnoException) => {
    throw new NothingToAsk(imports.faults.unwritableFile({ path, reason: reasonOf(error) }));
  });
}

function row(one: Answered): object {
  switch (one.state) {
    case 'answered':
      return { id: one.id, got: one.got };
    case 'malformed':
      return { id: one.id, got: null, malformed: one.field };
    case 'broken':
      return { id: one.id, got: null, broken: one.message };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const reasonOf = ({ code, message }: NodeJS.ErrnoException): string => code ?? message;
