import { parseArgs } from 'node:util';
import ts from 'typescript';

/** What a new act is to be, as somebody asked for it. */
export interface Wish {
  readonly area: Area;
  /** Such as `flag-ticket`. */
  readonly name: string;
  /** The type of the fact that it records, such as `flagged`; undefined when it records none. */
  readonly fact: string | undefined;
  /** The bare verb in each language, as in « signaler » and "flag". */
  readonly verb: { readonly fr: string; readonly en: string };
  readonly isDryRun: boolean;
}

/** A wish that cannot be met, or a place that is not as the generator knows it: said to whoever asked, nothing written. */
export class Refused extends Error {}

export const areas = ['tickets'] as const;
export type Area = (typeof areas)[number];

export const usage = `Usage: npm run new -- act <${areas.join('|')}> <verb>-ticket --fr <verb> --en <verb> [--fact <past-participle>] [--dry-run]
For example: npm run new -- act tickets flag-ticket --fact flagged --fr signaler --en flag`;

const options = {
  fact: { type: 'string' },
  fr: { type: 'string' },
  en: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** Reads a command line; throws Refused for what is not known, missing or misspelt. */
export function readWish(args: readonly string[]): Wish {
  const { values, positionals } = parsed(args);
  const [what, area = '', name = '', ...rest] = positionals;
  if (what !== 'act' || rest.length > 0) throw new Refused(usage);
  if (!isArea(area)) throw new Refused(`No area "${area}": acts are generated for ${areas.join(', ')}.`);
  if (!/^[a-z]+(-[a-z]+)*-ticket$/.test(name))
    throw new Refused(
      `"${name}" is no name of an act: small words with dashes that end in -ticket, as in flag-ticket.`,
    );
  const [verb = ''] = name.split('-ticket');
  if (isReserved(verb)) throw new Refused(`"${verb}" is a word of the language itself: say it in another way.`);
  const fact = values.fact;
  if (fact !== undefined && !/^[a-z]+(_[a-z]+)*$/.test(fact))
    throw new Refused(`"${fact}" is no type of a fact: small words in the past with underscores, as in flagged.`);
  const said = { fr: spoken('--fr', values.fr), en: spoken('--en', values.en) };
  return { area, name, fact, verb: said, isDryRun: values['dry-run'] };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Refused(`${(error as Error).message}\n${usage}`);
  }
}

/** Rights and what sends an act are named by its verb. */
function isReserved(verb: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, verb);
  const kind = scanner.scan();
  return kind >= ts.SyntaxKind.FirstReservedWord && kind <= ts.SyntaxKind.LastFutureReservedWord;
}

const isArea = (area: string): area is Area => (areas as readonly string[]).includes(area);

function spoken(option: string, verb = ''): string {
  const word = verb.trim().replaceAll("'", '’');
  if (!/^\p{Ll}[\p{L}’ -]*$/u.test(word))
    throw new Refused(`${option} takes a verb in small letters, as people say it.`);
  return word;
}
