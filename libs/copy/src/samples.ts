import type { FaultRule, Faults } from './faults.ts';
import type { ImportFault, ImportFaults, OptionWithRule, RowRule, RowRules } from './imports.ts';
import type { RefusalCode, Refusals } from './refusals.ts';
import type { Words } from './words.ts';

/** For specs: each text with where it stands in the catalogue. */
export type Spoken = readonly [where: string, text: string];

/** What each sentence is tried with, several times where it has several forms: a new one does not compile without. */
type Samples<Group, Name extends keyof Group> = {
  readonly [Key in Name]: readonly (Group[Key] extends (...said: infer Said) => string ? Said : never)[];
};

const since = '2016-05-18T07:47:00.000Z';
const zone = 'Europe/Paris';

const refusals: Samples<Refusals, RefusalCode> = {
  INVALID_INPUT: [[{}, zone]],
  NOT_FOUND: [[{}, zone]],
  NOT_ALLOWED: [[{}, zone]],
  ACT_ID_REUSED: [[{}, zone]],
  TICKET_ALREADY_ASSIGNED: [
    [{ assignee: 'Karim', since }, zone],
    [{ assignee: null, since }, zone],
  ],
  ASSIGNEE_NOT_ELIGIBLE: [[{ assignee: 'Karim' }, zone]],
  TICKET_IS_CLOSED: [[{ since }, zone]],
  SIGN_IN_REFUSED: [[{}, zone]],
  TOO_MANY_ATTEMPTS: [[{ seconds: 61 }, zone]],
  SESSION_OVER: [[{}, zone]],
  UNAVAILABLE: [[{ seconds: 2 }, zone]],
  INTERNAL_ERROR: [[{}, zone]],
  REQUEST_TOO_LARGE: [[{}, zone]],
  MALFORMED_REQUEST: [[{}, zone]],
};

const faults: Samples<Faults, FaultRule> = {
  required: [[]],
  tooLong: [[{ max: 200, length: 201 }]],
  email: [[]],
  id: [[]],
  oneOf: [[{ values: ['rouge', 'vert'] }]],
  range: [[{ min: 1, max: 200 }]],
  notText: [[]],
  unknown: [[]],
  cursor: [[]],
  actId: [[]],
};

const options: readonly OptionWithRule[] = [
  'zone',
  'until',
  'clients',
  'encoding',
  'onBadRow',
  'errors',
  'as',
  'language',
];
const path = '/tmp/log.csv';
const column = 'opened_at';
const value = 'x';
const email = 'ada@provider.example';
const names = ['number', 'sys_id'];

const importFaults: Samples<ImportFaults, ImportFault> = {
  missingCommand: [[{ known: ['import'] }]],
  unknownCommand: [[{ word: 'imprt', known: ['import'] }]],
  unknownOption: [[{ option: '--fast' }]],
  missingArgument: [[{ name: 'csv' }]],
  missingValue: [[{ option: '--until' }]],
  tooManyArguments: [[]],
  badOption: options.map((option) => [{ option, value }] as const),
  noSuchFile: [[{ path }]],
  notAFile: [[{ path }]],
  unreadableFile: [[{ path, reason: 'EACCES' }]],
  unwritableFile: [[{ path, reason: 'EACCES' }]],
  emptyFile: [[{ path }]],
  truncatedFile: [[{ path }]],
  damagedFile: [[{ path }]],
  fileChanged: [[{ path }]],
  wrongHeader: [
    [{ missing: names, unexpected: names, twice: names }],
    [{ missing: names, unexpected: [], twice: [] }],
    [{ missing: [], unexpected: [], twice: [] }],
  ],
  noGoodRow: [[]],
  tooManyBadRows: [[{ limit: 100_000, first: 7 }]],
  badRowsStop: [[{ count: 1 }], [{ count: 2 }]],
  noSuchAccount: [[{ email }]],
  notAllowed: [[{ email }], [{ email: undefined }]],
  seesTooLittle: [[]],
  notConfigured: [[{ message: 'PORT' }]],
  databaseUnavailable: [[]],
  interrupted: [[{ tickets: 1000 }]],
  notReconciled: [[{ count: 2, first: 'INC0000045' }]],
  unexpected: [[{ message: 'boom' }]],
};

const rowRules: Samples<RowRules, RowRule> = {
  tooLong: [[{ limit: 1_000_000 }]],
  notUtf8: [[]],
  unclosedQuote: [[]],
  columnCount: [[{ expected: 36, found: 35 }]],
  required: [[{ column }]],
  textTooLong: [[{ column, limit: 200, found: 201 }]],
  notWhole: [[{ column, value }]],
  notTime: [[{ column, value }]],
  notGraded: [[{ column, value }]],
};

type Speak = (...said: readonly unknown[]) => string;

function said(where: string, group: object, samples: object): readonly Spoken[] {
  const tries = Object.entries(samples) as [string, (readonly unknown[])[]][];
  return tries.flatMap(([name, every]) =>
    every.map((one): Spoken => [`${where}.${name}`, (group as Record<string, Speak>)[name]!(...one)]),
  );
}

/** All that says why something was not done. */
export const everySentence = (words: Words): readonly Spoken[] => [
  ...said('refusals', words.refusals, refusals),
  ...said('faults', words.faults, faults),
  ...said('imports.faults', words.imports.faults, importFaults),
  ...said('imports.rows', words.imports.rows, rowRules),
];

/** Fills any other blank: it counts as seven and has every field. */
const seven: unknown = new Proxy(() => '7', {
  get: (_, field) => (field === Symbol.toPrimitive ? () => 7 : seven),
});

function textsOf(part: unknown, where: string): readonly Spoken[] {
  if (typeof part === 'function') return [[where, (part as Speak)(seven, seven, seven)]];
  if (typeof part !== 'object' || part === null) return [[where, String(part)]];
  return Object.entries(part).flatMap(([name, inside]) => textsOf(inside, `${where}.${name}`));
}

/** All that people can read in a language. */
export const everyText = (words: Words): readonly Spoken[] => [
  ...everySentence(words),
  ...textsOf({ ...words, refusals: {}, faults: {}, imports: { ...words.imports, faults: {}, rows: {} } }, 'words'),
];
