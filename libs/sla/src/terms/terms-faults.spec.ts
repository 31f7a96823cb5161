import { describe, expect, it } from '@jest/globals';
import { instant, type Seconds, seconds } from '@vigie/kernel';
import { aCalendar, everyDay } from '../calendar/calendar.builder.ts';
import type { ContractTerms, TermsVersion } from './contract-terms.ts';
import { aPause, aTarget, aVersion, someTerms } from './terms.builder.ts';
import { termsFaults } from './terms-faults.ts';

const faultsOf = (terms: ContractTerms) => termsFaults(terms).map(({ path, rule }) => `${path}: ${rule}`);
const faultsIn = (changes: Partial<TermsVersion>) => faultsOf(someTerms(changes));

const ola = {
  id: 'ola',
  number: null,
  level: 'L1',
  desk: null,
  priority: null,
  target: seconds(60),
  coverage: 'hours',
} as const;
const uc = { id: 'uc', number: null, supplier: null, priority: null, target: seconds(60), coverage: 'hours' } as const;
const attainment = {
  id: 'a',
  number: null,
  metric: 'resolution',
  priority: null,
  target: { met: 95, of: 100 },
  minimumVolume: 10,
} as const;

describe('terms that the clocks can go by', () => {
  it('have no faults, whatever a contract uses', () => {
    const changes: Partial<TermsVersion> = {
      targets: [aTarget(4), aTarget(1, { priority: 'P1' }), aTarget(1, { metric: 'first_response' })],
      pauses: [aPause(), aPause({ reason: 'vendor', clocks: [] })],
      ola: [ola],
      uc: [uc],
      attainments: [attainment],
      percentiles: [{ ...attainment, within: seconds(60) }],
      availabilities: [{ id: 'v', number: null, service: null, target: { met: 999, of: 1000 } }],
    };
    expect(faultsIn(changes)).toEqual([]);
  });

  const clockWarnings = { id: 'w', number: null };
  it.each<readonly [string, Partial<TermsVersion>, ...string[]]>([
    ['a target of nothing', { targets: [aTarget(0)] }, 'versions.0.targets.0.target: positive'],
    [
      'a target of half a second',
      { targets: [aTarget(1, { target: 0.5 as Seconds })] },
      'versions.0.targets.0.target: positive',
    ],
    [
      'hours that are not there',
      { targets: [aTarget(1, { coverage: 'x' })] },
      'versions.0.targets.0.coverage: coverage',
    ],
    ['a clause without an id', { targets: [aTarget(1, { id: '' })] }, 'versions.0.targets.0.id: required'],
    ['two targets for one thing', { targets: [aTarget(4), aTarget(8)] }, 'versions.0.targets.1: twice'],
    ['two OLA for one level', { ola: [ola, ola] }, 'versions.0.ola.1: twice'],
    ['two UC for one supplier', { uc: [uc, uc] }, 'versions.0.uc.1: twice'],
    ['two rules for one reason', { pauses: [aPause(), aPause()] }, 'versions.0.pauses.1.reason: twice'],
    ['a reason without a name', { pauses: [aPause({ reason: '' })] }, 'versions.0.pauses.0.reason: required'],
    [
      'a first response that nothing ends',
      { response: { id: 'r', number: null, endedBy: [] } },
      'versions.0.response.endedBy: required',
    ],
    [
      'no time to reopen',
      { reopening: { id: 'r', number: null, policy: 'resume', withinDays: 0 } },
      'versions.0.reopening.withinDays: positive',
    ],
    [
      'warnings beyond the target, out of order, or in parts',
      { warnings: { ...clockWarnings, percents: [75, 50, 100, 100.5], afterBreach: [] } },
      'versions.0.warnings.percents.2: percent',
      'versions.0.warnings.percents.3: percent',
      'versions.0.warnings.percents.1: order',
    ],
    [
      'steps after the breach at once or out of order',
      { warnings: { ...clockWarnings, percents: [], afterBreach: [seconds(60), seconds(0)] } },
      'versions.0.warnings.afterBreach.1: positive',
      'versions.0.warnings.afterBreach.1: order',
    ],
    [
      'more than all',
      { attainments: [{ ...attainment, target: { met: 101, of: 100 }, minimumVolume: 0 }] },
      'versions.0.attainments.0.target: share',
      'versions.0.attainments.0.minimumVolume: positive',
    ],
    [
      'a percentile within no time',
      { percentiles: [{ ...attainment, within: 0 as Seconds }] },
      'versions.0.percentiles.0.within: positive',
    ],
    [
      'an availability in parts',
      { availabilities: [{ id: 'v', number: null, service: null, target: { met: 99.9, of: 100 } }] },
      'versions.0.availabilities.0.target: share',
    ],
  ])('do not promise %s', (_, changes, ...faults) => {
    expect(faultsIn(changes)).toEqual(faults);
  });

  it('are some, one after the other, and each by another name', () => {
    const [version] = someTerms().versions as [TermsVersion];
    const terms = { ...someTerms(), versions: [version, version] };
    expect(faultsOf(terms)).toEqual(['versions.1.id: twice', 'versions.1.from: order']);
    expect(faultsOf({ ...someTerms(), versions: [] })).toEqual(['versions: required']);
  });

  it('have calendars that can be read and open at some time', () => {
    const broken = someTerms({}, aCalendar({ holidays: ['2026-02-30'] }));
    expect(faultsOf(broken)).toEqual(['coverages.0.versions.0.calendar.holidays.0: date']);
    expect(faultsOf(someTerms({}, aCalendar({ week: everyDay() })))).toEqual([
      'coverages.0.versions.0.calendar: neverOpens',
    ]);
  });

  it('have coverages by another name each, with versions in order', () => {
    const [coverage] = someTerms().coverages as [ContractTerms['coverages'][number]];
    const version = { id: '1', from: instant(0), calendar: aCalendar() };
    const coverages = [
      { ...coverage, versions: [version, version] },
      { ...coverage, versions: [] },
    ];
    expect(faultsOf({ coverages, versions: [aVersion()] })).toEqual([
      'coverages.0.versions.1.id: twice',
      'coverages.0.versions.1.from: order',
      'coverages.1.versions: required',
      'coverages.1.id: twice',
    ]);
  });
});
