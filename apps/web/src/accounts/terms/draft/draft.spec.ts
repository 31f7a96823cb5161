import { usualMatrix } from '@vigie/ticketing';
import { aCoverage, aDraft } from './draft.builder';
import { changedCoverages, following, isChanged } from './content';
import type { ContractDraft, ExceptionDraft, MatrixDraft } from './contract-draft';
import { faultsOf, placedCalendarFaults, placedTermsFaults } from './draft-faults';
import { draftOf } from './draft-of-terms';
import { publicationOf } from './open-draft.builder';
import { termsOf } from './terms-of-draft';
import { withCoverageNamed } from './with-coverage-named';

const ramadan: ExceptionDraft = {
  kind: 'instead',
  from: '2026-02-18',
  to: '2026-03-19',
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  hours: '08:00\u00a0–\u00a014:00',
};
const whole = aDraft({
  coverages: [aCoverage({ exceptions: [ramadan] })],
  clauses: {
    ...aDraft().clauses,
    ola: [{ id: 'n1', number: '', level: 'L1', deskId: null, priority: null, length: '30 min', coverageId: 'pours' }],
    uc: [{ id: 'uc', number: '7', supplier: 'Nordia', priority: 'P1', length: '4 h', coverageId: 'pours' }],
    warnings: { id: 'warnings', number: '', percents: '50, 75', afterBreach: '1\u00a0h' },
    percentiles: [
      {
        id: 'p',
        number: '',
        metric: 'RESOLUTION',
        priority: null,
        share: '95\u00a0%',
        minimumVolume: '10',
        within: '4\u00a0h',
      },
    ],
    availabilities: [{ id: 'a', number: '9', serviceId: null, share: '99,95\u00a0%' }],
    matrix: { id: 'matrix', number: '4.2', ...usualMatrix, low: { high: 'P2', medium: 'P2', low: 'P3' } },
  },
});
const faults = (draft: ContractDraft) => [...faultsOf(draft, termsOf(draft, []))];

describe('a draft', () => {
  it('sent and read back says the same, and keeps no change', () => {
    const again = draftOf(publicationOf(whole), 'fr', 'Europe/Paris');
    expect(isChanged(whole, again)).toBe(false);
    expect(again.coverages[0]!.exceptions).toEqual([ramadan]);
    expect(again.clauses.matrix).toEqual(whole.clauses.matrix);
  });

  it('is not changed by another way to write the same', () => {
    const [first, ...rest] = whole.clauses.targets;
    const rewritten = { ...whole, clauses: { ...whole.clauses, targets: [{ ...first!, length: '0:30' }, ...rest] } };
    expect(isChanged(whole, rewritten)).toBe(false);
  });

  it('is changed by another ranking, and by going back to the usual one', () => {
    const ranked = (matrix: MatrixDraft | null) => ({ ...whole, clauses: { ...whole.clauses, matrix } });
    expect(isChanged(whole, ranked(null))).toBe(true);
    expect(isChanged(whole, ranked({ ...whole.clauses.matrix!, high: { high: 'P1', medium: 'P1', low: 'P1' } }))).toBe(
      true,
    );
  });

  it('is changed by what cannot be read yet', () => {
    const unread = { ...whole.clauses.warnings, percents: '50, bientôt' };
    expect(isChanged(whole, { ...whole, clauses: { ...whole.clauses, warnings: unread } })).toBe(true);
  });
});

describe('the faults of a draft', () => {
  it('are none when the clocks could go by it', () => expect(faults(whole)).toEqual([]));

  it('lie at the field that is typed in', () => {
    const { clauses } = whole;
    const wrong = {
      ...whole,
      coverages: [
        aCoverage({
          zone: 'Paris',
          week: { ...aCoverage().week, mon: [{ from: '05:00', to: 'soir' }] },
          exceptions: [{ ...ramadan, to: '2026-02-30', hours: 'matin' }],
        }),
      ],
      clauses: {
        ...clauses,
        targets: clauses.targets.map((target) => ({ ...target, length: 'vite' })).slice(0, 1),
        warnings: { ...clauses.warnings, percents: '50, 150' },
        reopening: { ...clauses.reopening, withinDays: '' },
        availabilities: [{ ...clauses.availabilities[0]!, share: '101/100' }],
      },
    };
    expect(Object.fromEntries(faults(wrong))).toEqual({
      'coverages.0.zone': 'zone',
      'coverages.0.week.mon.0.to': 'time',
      'coverages.0.exceptions.0.to': 'date',
      'coverages.0.exceptions.0.hours': 'hours',
      'targets.0.seconds': 'length',
      'reopening.withinDays': 'positive',
      'warnings.percents': 'percent',
      'availabilities.0.share': 'share',
    });
  });

  it('of a calendar that never opens lie at its coverage', () => {
    const closed = aCoverage({ week: { ...aCoverage().week, ...draftOf(null, 'fr', '').coverages[0]!.week } });
    expect(faults({ ...whole, coverages: [closed] })).toEqual([['coverages.0', 'neverOpens']]);
  });

  it('as the server says them lie at the same fields', () => {
    const message = 'Non.';
    const sent = (path: string) => [{ path, message }];
    const [coverage] = whole.coverages;
    expect(placedCalendarFaults(coverage!, 0, sent('week.5.windows.1.to'))[0]![0]).toBe('coverages.0.week.sat.1.to');
    expect(placedCalendarFaults(coverage!, 0, sent('overrides.3.date'))[0]![0]).toBe('coverages.0.exceptions.0.from');
    expect(placedTermsFaults(sent('targets.2.seconds'))).toEqual([['targets.2.seconds', message]]);
    expect(placedTermsFaults(sent('percentiles.0.met'))[0]![0]).toBe('percentiles.0.share');
  });
});

describe('when somebody else published meanwhile', () => {
  const theirs: ContractDraft = {
    ...whole,
    coverages: [...whole.coverages, aCoverage({ id: 'always', name: '24 h sur 24' })],
    clauses: { ...whole.clauses, reopening: { ...whole.clauses.reopening, withinDays: '10' } },
  };
  const mine: ContractDraft = {
    ...whole,
    coverages: [
      aCoverage({ name: 'Coulées et moules', exceptions: [ramadan] }),
      aCoverage({ id: 'new-2', name: 'Nuit' }),
    ],
    clauses: { ...whole.clauses, uc: [] },
  };
  const merged = following(whole, theirs, mine);

  it('keeps what was changed here', () => {
    expect(merged.clauses.uc).toEqual([]);
    expect(merged.coverages.map(({ name }) => name)).toEqual(['Coulées et moules', '24 h sur 24', 'Nuit']);
  });

  it('follows what they changed and was left alone here', () => {
    expect(merged.clauses.reopening.withinDays).toBe('10');
    expect(changedCoverages(theirs, merged).map(({ id }) => id)).toEqual(['pours', 'new-2']);
  });
});

describe('a coverage that was published', () => {
  it('takes the id that the server gave it, in the promises that go by it too', () => {
    const named = withCoverageNamed(whole, 'pours', 'c7');
    expect(named.coverages[0]!.id).toBe('c7');
    const { targets, ola, uc } = named.clauses;
    expect(new Set([...targets, ...ola, ...uc].map(({ coverageId }) => coverageId))).toEqual(new Set(['c7']));
    expect(faults(named)).toEqual([]);
  });
});
