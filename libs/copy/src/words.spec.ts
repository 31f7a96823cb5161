import { describe, expect, it } from '@jest/globals';
import type { Reason, ReasonCode } from '@vigie/roster';
import { clockKinds } from '@vigie/sla';
import { endedStatuses, levels, packItems, resolutionItems, ticketStatuses } from '@vigie/ticketing';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { FaultRule, Faults } from './faults.ts';
import { reasonIn } from './reasons.ts';
import type { RefusalCode, RefusalData } from './refusals.ts';
import type { Words } from './words.ts';

const since = '2016-05-18T07:47:00.000Z';

/** Every reason not to take a ticket: a new code does not compile without its sample. */
const reasons: { readonly [Code in ReasonCode]: Extract<Reason, { readonly code: Code }> } = {
  ACCOUNT_DISABLED: { code: 'ACCOUNT_DISABLED' },
  NOT_AUTHORISED: { code: 'NOT_AUTHORISED' },
  LEVEL_TOO_LOW: { code: 'LEVEL_TOO_LOW', level: 'L1', needed: 'L2' },
  AT_CAPACITY: { code: 'AT_CAPACITY', openTickets: 12, ceiling: 12 },
};

/** Every refusal with every kind of data it can carry: a new code does not compile without its sample. */
const refused: { readonly [Code in RefusalCode]: readonly RefusalData[Code][] } = {
  INVALID_INPUT: [{}],
  NOT_FOUND: [{}],
  NOT_ALLOWED: [{}],
  ACT_ID_REUSED: [{}],
  TICKET_ALREADY_ASSIGNED: [
    { assignee: 'Karim', since },
    { assignee: null, since },
  ],
  ASSIGNEE_NOT_ELIGIBLE: [{ assignee: 'Karim', reasons: Object.values(reasons) }],
  NOBODY_ELIGIBLE: [{}],
  TICKET_IS_CLOSED: endedStatuses.map((status) => ({ status, since })),
  TICKET_CANNOT_MOVE: ticketStatuses.map((status) => ({ status })),
  LEVEL_GOES_BY_ESCALATION: [{}],
  NO_HIGHER_LEVEL: levels.map((level) => ({ level })),
  NO_LOWER_LEVEL: [{}],
  ESCALATION_PACK_INCOMPLETE: [{ missing: packItems }, ...packItems.map((item) => ({ missing: [item] }))],
  WAKE_UP_IS_PAST: [{ since }],
  RESOLUTION_INCOMPLETE: [{ missing: resolutionItems }, ...resolutionItems.map((item) => ({ missing: [item] }))],
  RESOLUTION_STANDS: [{ since }],
  SAME_TICKET: [{}],
  ANOTHER_CLIENT: [{}],
  OTHER_TICKET_IS_OVER: ticketStatuses.map((status) => ({ status })),
  CATEGORY_EXISTS: [{}],
  CATEGORY_TOO_DEEP: [{ depth: 5 }],
  CATEGORY_WITHIN_ITSELF: [{}],
  TOO_MANY_VIEWS: [{ max: 50 }],
  LAST_ADMINISTRATOR: [{}],
  OWN_RIGHTS: [{}],
  OWN_ACCOUNT: [{}],
  ROLE_DOES_NOT_FIT: [{ kind: 'staff' }, { kind: 'contact' }],
  ADMINISTERS_EVERYWHERE: [{}],
  RIGHTS_HAVE_CHANGED: [{}],
  STILL_HOLDS_TICKETS: [{ count: 1 }, { count: 7 }],
  EMAIL_IS_TAKEN: [{}],
  SIGN_IN_REFUSED: [{}],
  TOO_MANY_ATTEMPTS: [{ seconds: 61 }],
  FOREIGN_ORIGIN: [{}],
  SESSION_OVER: [{}],
  UNAVAILABLE: [{ seconds: 2 }],
  INTERNAL_ERROR: [{}],
  REQUEST_TOO_LARGE: [{}],
  MALFORMED_REQUEST: [{}],
};

/** The same for the rules of form. */
const broken: { readonly [Rule in FaultRule]: Parameters<Faults[Rule]> } = {
  required: [],
  tooLong: [{ max: 200, length: 201 }],
  id: [],
  unknown: [],
  actId: [],
  tooMany: [{ max: 40, length: 41 }],
  past: [],
  eitherOne: [],
  email: [],
  positive: [],
  percent: [],
  share: [],
  order: [],
  twice: [],
  coverage: [],
  zone: [],
  weekday: [],
  date: [],
  time: [],
  neverOpens: [],
};

type Speak = (...why: readonly unknown[]) => string;
type Spoken = readonly [where: string, text: string];

/** All that says why an act, a field or a request was refused. */
const everySentence = ({ refusals, faults, limits, reasons: told }: Words): readonly Spoken[] => [
  ...Object.values(reasons).map((reason): Spoken => [reason.code, reasonIn(told, reason)]),
  ...Object.entries(refused).flatMap(([code, samples]) =>
    samples.map((why): Spoken => [code, (refusals[code as RefusalCode] as Speak)(why, 'Europe/Paris')]),
  ),
  ...Object.entries(limits).map(([code, say]): Spoken => [code, (say as Speak)({ limit: 12, found: 4300 })]),
  ...Object.entries(broken).map(([rule, why]): Spoken => [rule, (faults[rule as FaultRule] as Speak)(...why)]),
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

/** What is said of a kind of clock, for each of them. */
const ofClocks = ({ clocks }: Words): readonly Spoken[] =>
  clockKinds.flatMap((kind) =>
    Object.entries({ ...clocks.reading, ...clocks.milestone, ...clocks.stands }).map(([name, say]): Spoken => [
      `${name} ${kind}`,
      typeof say === 'string' ? say : (say as Speak)(kind, '7', '8', '9'),
    ]),
  );

/** All that people can read, but what the imports and the stories of clocks say, which have specs of their own. */
const everyText = (words: Words): readonly Spoken[] => [
  ...everySentence(words),
  ...ofClocks(words),
  ...textsOf(
    { ...words, refusals: {}, faults: {}, reasons: {}, imports: {}, clocks: { ...words.clocks, ...toldElsewhere } },
    'words',
  ),
];
const toldElsewhere = { explain: {}, reading: {}, milestone: {}, stands: {} };

const languages = [
  ['French', fr],
  ['English', en],
] as const;

describe.each(languages)('in %s', (_, words) => {
  it.each(everySentence(words))('%s is a whole sentence: %s', (_name, text) => {
    expect(text).toMatch(/^[\p{Lu}\d].* .*[\p{L}\d]\.$/u);
  });

  it('no text anywhere is empty, or shows where a value is missing', () => {
    const unfit = everyText(words).filter(
      ([, text]) => text.trim() === '' || /\b(undefined|null|NaN)\b|\[object/.test(text),
    );
    expect(unfit).toEqual([]);
  });

  it('no text has a straight apostrophe or a blank at an end', () => {
    expect(everyText(words).filter(([, text]) => text.includes("'") || text !== text.trim())).toEqual([]);
  });

  it('no number parts from its unit', () => {
    expect(everyText(words).filter(([, text]) => /\d (min|s|h)\b/.test(text))).toEqual([]);
  });
});

describe('French typography', () => {
  it('has a narrow no-break space before ; ? and !', () => {
    expect(everyText(fr).filter(([, text]) => /(?<!\u202f)[;?!]/.test(text))).toEqual([]);
  });

  it('has a no-break space before a colon, but inside a time of day', () => {
    expect(everyText(fr).filter(([, text]) => /(?<!\u00a0|\d):|\d:(?!\d)/.test(text))).toEqual([]);
  });

  it('has no-break spaces inside its quotation marks', () => {
    expect(everyText(fr).filter(([, text]) => /«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/.test(text))).toEqual([]);
  });
});

describe('what a refusal says', () => {
  it('is said in each language, not copied', () => {
    const english = everySentence(en);
    expect(everySentence(fr).filter(([, text], at) => text === english[at]![1])).toEqual([]);
  });

  it('names who has the ticket and since when, in the reader’s zone', () => {
    const why = { assignee: 'Karim', since };
    expect(fr.refusals.TICKET_ALREADY_ASSIGNED(why, 'Africa/Tunis')).toBe(
      'Ce ticket est déjà affecté à Karim depuis le 18 mai, 08:47.',
    );
    expect(en.refusals.TICKET_ALREADY_ASSIGNED(why, 'Europe/Paris')).toBe(
      'This ticket has been assigned to Karim since 18 May, 09:47.',
    );
  });

  it('says that nobody has it any more when it went back to the queue', () => {
    expect(en.refusals.TICKET_ALREADY_ASSIGNED({ assignee: null, since }, 'Europe/Paris')).toBe(
      'This ticket went back to the queue on 18 May, 09:47.',
    );
  });

  it('rounds the wait up to whole minutes, so that nobody tries too early', () => {
    expect(en.refusals.TOO_MANY_ATTEMPTS({ seconds: 61 }, 'Europe/Paris')).toContain('in 2\u00a0min.');
  });

  it('names the limit of a field', () => {
    expect(en.faults.tooLong({ max: 200, length: 201 })).toMatch(/200.*201/);
  });
});

describe('what is said of clocks', () => {
  it('agrees with its noun in French', () => {
    const { reading, milestone } = fr.clocks;
    expect(reading.late('resolution', '4\u00a0min')).toBe('GTR dépassée de 4\u00a0min');
    expect(reading.late('ola', '4\u00a0min')).toBe('OLA dépassé de 4\u00a0min');
    expect(reading.lateHeld('uc', '4\u00a0min')).toBe('UC dépassé de 4\u00a0min, suspendu');
    expect(milestone.breach('arrival', '12:53')).toBe('Arrivée dépassée, échéance 12:53');
  });

  it('is said in each language, not copied', () => {
    const english = ofClocks(en);
    expect(ofClocks(fr).filter(([, text], at) => text === english[at]![1])).toEqual([]);
  });
});

describe('a count on a screen', () => {
  it('agrees with its noun, and zero is singular in French alone', () => {
    const changes = ({ screens }: Words) => [0, 1, 2].map((count) => screens.board.changes(count));
    expect(changes(fr)).toEqual(['0\u00a0changement', '1\u00a0changement', '2\u00a0changements']);
    expect(changes(en)).toEqual(['0\u00a0changes', '1\u00a0change', '2\u00a0changes']);
  });
});
