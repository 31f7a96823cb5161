import { describe, expect, it } from '@jest/globals';
import { type Instant, instant, type Seconds, seconds, zone } from '@vigie/kernel';
import type { Explanation, Step, StepKind } from '@vigie/sla';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** An instant in UTC. */
const at = (text: string): Instant => instant(Date.parse(`${text.replace(' ', 'T')}Z`));
const cited = (number: string | null) => ({ id: 'c', number, versionId: 'avenant 3' });
const hours = (count: number): Seconds => seconds(count * 3600);
const past = { isAhead: false } as const;

const explained = (steps: readonly Step[], changes: Partial<Explanation> = {}): Explanation => ({
  clock: 'resolution',
  kind: 'resolution',
  zone: zone('Europe/Paris'),
  at: at('2026-03-28 21:00'),
  standing: 'running',
  outcome: 'pending',
  steps,
  target: hours(8),
  used: hours(2.5),
  remaining: hours(5.5),
  due: at('2026-03-30 03:30'),
  dueIfUnconfirmed: undefined,
  ...changes,
});

const promised: Step = {
  kind: 'promised',
  at: at('2026-03-28 09:30'),
  target: hours(8),
  priority: 'P2',
  clause: cited('5.3'),
  coverage: cited('3.1'),
};
const counted = (from: string, to: string, length: number, changes: object = {}): Step => ({
  kind: 'counted',
  from: at(from),
  to: at(to),
  counted: hours(length),
  clause: cited('5.3'),
  openings: 1,
  held: [],
  change: undefined,
  ...past,
  ...changes,
});
const stocktaking = {
  date: '2026-03-29',
  row: {
    date: '2026-03-29',
    name: { fr: 'Inventaire', en: 'Stocktaking' },
    status: 'provisional',
    list: 'foundry',
  },
} as const;

/** A Saturday night in a foundry: a hold, the night on which the clocks are moved, a holiday that is not sure yet. */
const night = explained(
  [
    promised,
    counted('2026-03-28 09:30', '2026-03-28 11:00', 1.5),
    {
      kind: 'closed',
      from: at('2026-03-28 11:00'),
      to: at('2026-03-28 19:00'),
      clause: cited('3.1'),
      daysOff: [],
      ...past,
    },
    counted('2026-03-28 19:00', '2026-03-28 20:00', 1),
    {
      kind: 'paused',
      from: at('2026-03-28 20:00'),
      to: at('2026-03-28 21:00'),
      reasons: [{ reason: 'client', clause: cited('5.4 a') }],
      ...past,
    },
    counted('2026-03-28 21:00', '2026-03-29 02:00', 5, {
      isAhead: true,
      change: { at: at('2026-03-29 01:00'), by: hours(1) },
    }),
    {
      kind: 'closed',
      from: at('2026-03-29 02:00'),
      to: at('2026-03-30 03:00'),
      clause: cited('3.2'),
      daysOff: [stocktaking],
      isAhead: true,
    },
    counted('2026-03-30 03:00', '2026-03-30 03:30', 0.5, { isAhead: true }),
  ],
  { dueIfUnconfirmed: at('2026-03-29 19:30') },
);

const plain = (sentences: readonly string[]) =>
  sentences.map((sentence) => sentence.replaceAll(/[\u00a0\u202f]/g, ' '));

describe('a clock’s story over a night in March', () => {
  it('is told in French', () => {
    expect(plain(fr.clocks.explain(night))).toEqual([
      'GTR, garantie de temps de rétablissement : 8 h dans la plage de couverture, priorité P2 (articles 5.3 et 3.1), à compter du samedi 28 mars 2026 à 10:30, heure de Paris.',
      'De 10:30 à 12:00 : compté, 1 h 30.',
      'De 12:00 à 20:00 : hors plage (article 3.1).',
      'De 20:00 à 21:00 : compté, 1 h.',
      'De 21:00 à 22:00 : suspendu, en attente du client (article 5.4 a).',
      'De 22:00 au dimanche 29 mars à 04:00 : à venir, 5 h ; changement d’heure, 02:00 devient 03:00.',
      'De 04:00 au lundi 30 mars à 05:00 : fermé, Inventaire le 29 mars, provisoire (article 3.2).',
      'De 05:00 à 05:30 : à venir, 30 min.',
      'Au total 2 h 30 sur 8 h : il reste 5 h 30 ; l’échéance tombe lundi 30 mars à 05:30.',
      'Si ce qui est provisoire n’est pas confirmé, elle tombe dimanche 29 mars à 21:30.',
    ]);
  });

  it('is told in English', () => {
    expect(plain(en.clocks.explain(night))).toEqual([
      'Resolution: 8 h within covered hours, priority P2 (clauses 5.3 and 3.1), counted from Saturday 28 March 2026 at 10:30, Paris time.',
      'From 10:30 to 12:00: counted, 1 h 30 min.',
      'From 12:00 to 20:00: outside hours (clause 3.1).',
      'From 20:00 to 21:00: counted, 1 h.',
      'From 21:00 to 22:00: on hold, waiting for the client (clause 5.4 a).',
      'From 22:00 to Sunday 29 March at 04:00: to come, 5 h; the clocks go from 02:00 to 03:00.',
      'From 04:00 to Monday 30 March at 05:00: closed, Stocktaking on 29 March, provisional (clause 3.2).',
      'From 05:00 to 05:30: to come, 30 min.',
      'In all 2 h 30 min of 8 h: 5 h 30 min left; it is due Monday 30 March at 05:30.',
      'If what is provisional is not confirmed, it is due Sunday 29 March at 21:30.',
    ]);
  });
});

const silent = cited(null);
const some = '2026-06-15 10:00';
/** A step of every kind, in each of its ways; a kind without a sample does not compile. */
const samples: { readonly [Kind in StepKind]: readonly Extract<Step, { readonly kind: Kind }>[] } = {
  promised: [
    promised as never,
    { kind: 'promised', at: at(some), target: hours(1), priority: null, clause: silent, coverage: silent },
  ],
  counted: [
    counted('2026-06-15 10:00', '2026-06-19 10:00', 36, { openings: 4, held: ['vendor', 'evidence', 'X-7'] }) as never,
    counted('2026-10-25 00:00', '2026-10-25 02:00', 2, {
      change: { at: at('2026-10-25 01:00'), by: hours(-1) },
    }) as never,
  ],
  closed: [
    {
      kind: 'closed',
      from: at('2026-04-30 16:00'),
      to: at('2026-05-04 07:00'),
      clause: silent,
      daysOff: [
        { date: '2026-05-01', row: undefined },
        { date: '2026-05-02', row: { ...stocktaking.row, date: '2026-05-02', status: 'confirmed' } },
      ],
      ...past,
    },
  ],
  paused: [
    {
      kind: 'paused',
      from: at(some),
      to: at('2026-06-15 11:00'),
      reasons: ['client', 'problem'].map((reason) => ({ reason, clause: cited('5.4') })),
      ...past,
    },
  ],
  not_owed: [{ kind: 'not_owed', from: at(some), to: at('2026-06-16 11:00'), because: 'not_promised', ...past }],
  promise_changed: (['retroactive', 'restart', 'proportional'] as const).map((policy) => ({
    kind: 'promise_changed',
    at: at(some),
    from: hours(8),
    to: hours(2),
    clause: cited('5.1'),
    policy: { ...cited('6.1'), policy },
  })),
  terms_changed: [{ kind: 'terms_changed', at: at(some), versionId: 'avenant 4', clause: cited('5.9') }],
  calendar_changed: [{ kind: 'calendar_changed', at: at(some), versionId: '7', clause: cited('3.1') }],
  stopped: [{ kind: 'stopped', at: at('2026-06-15 10:00:30'), used: seconds(3630) }],
  came_back: (['resumed', 'continued', 'restarted'] as const).map((how) => ({
    kind: 'came_back',
    at: at(some),
    how,
    clause: cited('6.2'),
  })),
  breached: [
    { kind: 'breached', at: at(some), due: at(some) },
    { kind: 'breached', at: at('2026-06-16 07:00'), due: at('2026-06-15 16:00') },
  ],
};
const kinds = ['first_response', 'next_update', 'resolution', 'arrival', 'ola', 'uc'] as const;
const endings: readonly Partial<Explanation>[] = [
  {},
  { remaining: seconds(-61), due: at(some) },
  { standing: 'paused', due: undefined },
  { standing: 'paused', due: undefined, remaining: seconds(-61) },
  { standing: 'stopped', outcome: 'met' },
  { standing: 'stopped', outcome: 'met', remaining: seconds(0) },
  { standing: 'stopped', outcome: 'missed', remaining: seconds(-5) },
  { standing: 'stopped', outcome: 'missed' },
  { standing: 'stopped', outcome: 'void' },
  { standing: 'not_owed' },
  { dueIfUnconfirmed: at(some) },
];
const every: readonly Explanation[] = [
  ...Object.values(samples).flatMap((steps) => steps.map((step) => explained([step]))),
  ...kinds.map((kind) => explained([promised, ...samples.stopped], { kind })),
  ...endings.map((changes) => explained([], changes)),
];

describe.each([
  ['French', fr],
  ['English', en],
] as const)('any story in %s', (_, { clocks }) => {
  const sentences = [...every, night].flatMap((story) => clocks.explain(story));

  it('is made of whole sentences', () => {
    expect(sentences.filter((sentence) => !/^[\p{Lu}\d].* .*[\p{L}\d)»”]\.$/u.test(sentence))).toEqual([]);
  });

  it('never shows where a value is missing, nor a straight apostrophe, nor a number away from its unit', () => {
    expect(
      sentences.filter((one) => /\b(undefined|null|NaN)\b|\[object|'|\d (min|s|h)\b|\d (am|pm)\b/.test(one)),
    ).toEqual([]);
  });

  it('says other things of other steps', () => {
    const alone = Object.values(samples).flatMap((steps) => steps.map((step) => clocks.explain(explained([step]))[0]));
    expect(new Set(alone).size).toBe(alone.length);
  });
});

describe('French typography in stories', () => {
  const sentences = [...every, night].flatMap((story) => fr.clocks.explain(story));

  it('has its own spaces', () => {
    expect(
      sentences.filter((one) => /(?<!\u202f)[;?!]|(?<!\u00a0|\d):|\d:(?!\d)|«(?!\u00a0)|(?<!\u00a0)»/.test(one)),
    ).toEqual([]);
  });
});

describe('what a story says', () => {
  const first = (words: typeof fr, step: Step, changes: Partial<Explanation> = {}) =>
    plain(words.clocks.explain(explained([step], changes)))[0];

  it('names the first of a month as the French do', () => {
    expect(first(fr, samples.closed[0]!)).toBe(
      'Du jeudi 30 avril 2026 à 18:00 au lundi 4 mai à 09:00 : fermé, jour férié le 1er mai ; Inventaire le 2 mai.',
    );
  });

  it('tells an hour that comes twice', () => {
    expect(first(fr, samples.counted[1]!)).toContain('changement d’heure, 03:00 devient 02:00');
    expect(first(en, samples.counted[1]!)).toContain('the clocks go from 03:00 to 02:00');
  });

  it('tells a hold that the contract does not grant', () => {
    expect(first(fr, samples.counted[0]!)).toBe(
      'Du lundi 15 juin 2026 à 12:00 au vendredi 19 juin à 12:00 : compté, 36 h en 4 plages ; en attente du fournisseur, sans que le contrat suspende l’horloge ; en attente de pièces, sans que le contrat suspende l’horloge ; en attente (X-7), sans que le contrat suspende l’horloge.',
    );
  });

  it('names the year again when it is another one', () => {
    const [, later] = fr.clocks.explain(
      explained([counted(some, '2026-06-15 11:00', 1), counted('2027-01-04 10:00', '2027-01-04 11:00', 1)]),
    );
    expect(plain([later!])[0]).toBe('Lundi 4 janvier 2027, de 11:00 à 12:00 : compté, 1 h.');
  });

  it('ends with where the clock is', () => {
    const last = (changes: Partial<Explanation>) => plain(fr.clocks.explain(explained([], changes))).at(-1);
    expect(endings.map(last)).toEqual([
      'Au total 2 h 30 sur 8 h : il reste 5 h 30 ; l’échéance tombe lundi 30 mars 2026 à 05:30.',
      'Au total 2 h 30 sur 8 h : 1 min 1 s de retard ; l’échéance était lundi 15 juin 2026 à 12:00.',
      'Au total 2 h 30 sur 8 h : il reste 5 h 30 ; l’échéance sera connue à la reprise.',
      'Au total 2 h 30 sur 8 h : 1 min 1 s de retard ; l’échéance sera connue à la reprise.',
      'Au total 2 h 30 sur 8 h : engagement tenu, 5 h 30 d’avance.',
      'Au total 2 h 30 sur 8 h : engagement tenu, à la dernière seconde.',
      'Au total 2 h 30 sur 8 h : engagement manqué de 5 s.',
      'Au total 2 h 30 sur 8 h : engagement manqué.',
      'Au total 2 h 30 sur 8 h : le ticket ne compte pas.',
      'Au total 2 h 30 sur 8 h : plus rien n’est dû.',
      'Si ce qui est provisoire n’est pas confirmé, elle tombe lundi 15 juin à 12:00.',
    ]);
  });
});
