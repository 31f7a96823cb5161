import { describe, expect, it } from '@jest/globals';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { ImportFault, ImportFaults, ImportReport, OptionWithRule, RowRule, RowRules } from './imports.ts';
import type { Words } from './words.ts';

const path = 'log.csv';
const email = 'ada@provider.example';
const names = ['number', 'priority'];

/** Every fault with the data it can carry: a new one does not compile without its sample. */
const faults: { readonly [Fault in ImportFault]: readonly Parameters<ImportFaults[Fault]>[] } = {
  missingCommand: [[{ known: ['import'] }]],
  unknownCommand: [[{ word: 'imprt', known: ['import'] }]],
  unknownOption: [[{ option: '--untl' }]],
  missingArgument: [[{ name: 'csv' }]],
  missingValue: [[{ option: '--until' }]],
  tooManyArguments: [[]],
  badOption: (['zone', 'until', 'clients', 'encoding', 'onBadRow', 'errors', 'as', 'language'] as const).map(
    (option: OptionWithRule) => [{ option, value: 'x' }],
  ),
  noSuchFile: [[{ path }]],
  notAFile: [[{ path }]],
  unreadableFile: [[{ path, reason: 'EACCES' }]],
  unwritableFile: [[{ path, reason: 'EACCES' }]],
  emptyFile: [[{ path }]],
  truncatedFile: [[{ path }]],
  damagedFile: [[{ path }]],
  fileChanged: [[{ path }]],
  wrongHeader: [[{ missing: names, unexpected: [], twice: [] }], [{ missing: [], unexpected: names, twice: names }]],
  noGoodRow: [[]],
  tooManyBadRows: [[{ limit: 100_000, first: 2 }]],
  badRowsStop: [[{ count: 1 }], [{ count: 2 }]],
  noSuchAccount: [[{ email }]],
  notAllowed: [[{ email }], [{ email: undefined }]],
  seesTooLittle: [[]],
  notConfigured: [[{ message: 'DATABASE_URL is not set' }]],
  databaseUnavailable: [[]],
  interrupted: [[{ tickets: 400 }]],
  notReconciled: [[{ count: 2, first: 'INC1001' }]],
  unexpected: [[{ message: 'no more room' }]],
};

const rows: { readonly [Rule in RowRule]: Parameters<RowRules[Rule]> } = {
  tooLong: [{ limit: 65_536 }],
  notUtf8: [],
  unclosedQuote: [],
  columnCount: [{ expected: 36, found: 35 }],
  required: [{ column: 'number' }],
  textTooLong: [{ column: 'category', limit: 120, found: 121 }],
  notWhole: [{ column: 'sys_mod_count', value: 'x' }],
  notTime: [{ column: 'opened_at', value: 'x' }],
  notGraded: [{ column: 'priority', value: 'x' }],
};

const lines: { readonly [Line in keyof ImportReport as ImportReport[Line] extends Speak ? Line : never]: unknown } = {
  reading: { rows: 1000, percent: 10 },
  writing: { tickets: 1000, percent: 10 },
  guessedEncoding: 'windows-1252',
  unexpectedColumns: names,
  absentColumns: names,
  badRow: { line: 12, reason: 'x' },
  founded: { email, password: 'x' },
  wouldFound: email,
  clientLine: { code: 'L12', name: 'Location 12', incidents: 5 },
  sameDigest: 2,
};

type Speak = (...why: readonly never[]) => string;
type Sentence = readonly [name: string, text: string];
const say = (speak: unknown, why: readonly unknown[]): string =>
  (speak as (...why: readonly unknown[]) => string)(...why);

const faultsIn = ({ imports }: Words): Sentence[] =>
  Object.entries(faults).flatMap(([name, samples]) =>
    samples.map((why): Sentence => [name, say(imports.faults[name as ImportFault], why)]),
  );
const rowsIn = ({ imports }: Words): Sentence[] =>
  Object.entries(rows).map(([name, why]) => [name, say(imports.rows[name as RowRule], why)]);

function textsIn({ imports: { command, report } }: Words): Sentence[] {
  return Object.entries({ ...command, ...report }).flatMap(([name, part]): Sentence[] => {
    if (typeof part === 'string') return [[name, part]];
    if (typeof part === 'function') return [[name, say(part, [lines[name as keyof typeof lines] ?? 'vigie'])]];
    return Object.entries(part as Record<string, string>).map(([key, text]): Sentence => [`${name}.${key}`, text]);
  });
}

const everything = (words: Words): Sentence[] => [...faultsIn(words), ...rowsIn(words), ...textsIn(words)];

const languages = [
  ['French', fr],
  ['English', en],
] as const;

describe.each(languages)('what an import says in %s', (_, words) => {
  it.each([...faultsIn(words), ...rowsIn(words)])('%s is made of whole sentences: %s', (_name, text) => {
    expect(text).toMatch(/^([\p{Lu}\p{Ll}\d«“<-]).*[.]$/u);
  });

  it('is never empty and never shows where a value is missing', () => {
    const unfit = everything(words).filter(
      ([, text]) => text.trim() === '' || /\b(undefined|null|NaN)\b|\[object/.test(text),
    );
    expect(unfit).toEqual([]);
  });

  it('has no straight apostrophe or quotation mark', () => {
    expect(everything(words).filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  it('names the option and what is wrong with it', () => {
    for (const [{ option, value }] of faults.badOption) {
      const name = { onBadRow: 'on-bad-row' }[option as string] ?? option;
      expect(words.imports.faults.badOption({ option, value })).toMatch(new RegExp(`^--${name}.*${value}`));
    }
  });
});

describe('French typography', () => {
  it('has a narrow no-break space before ; ? and !', () => {
    expect(everything(fr).filter(([, text]) => /(?<!\u202f)[;!?]/.test(text))).toEqual([]);
  });

  it('has a no-break space before a colon, but inside a time of day', () => {
    expect(everything(fr).filter(([, text]) => /(?<!\u00a0|\d):|\d:(?!\d)/.test(text))).toEqual([]);
  });

  it('has no-break spaces inside its quotation marks', () => {
    expect(everything(fr).filter(([, text]) => /«(?!\u00a0)|(?<!\u00a0)»/.test(text))).toEqual([]);
  });
});

describe('the two languages', () => {
  it('say each fault in their own words', () => {
    const english = new Map(everything(en));
    const faultsInBoth = [...faultsIn(fr), ...rowsIn(fr)];
    expect(faultsInBoth.filter(([name, text]) => english.get(name) === text)).toEqual([]);
  });
});
