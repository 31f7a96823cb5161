import { validCalendar } from '../calendar/calendar-faults.ts';
import type { CalendarVersion } from '../calendar/calendar-version.ts';
import type { ContractTerms, CoverageClause, TermsVersion } from './contract-terms.ts';
import { measureFaults } from './measure-faults.ts';
import { pauseFaults, reopeningFaults, responseFaults, warningFaults } from './policy-faults.ts';
import { olaFaults, targetFaults, ucFaults } from './promise-faults.ts';
import { each, type Faults, repeated, unless, unordered } from './terms-fault.ts';

/**
 * Every field of a draft that the clocks could not go by, in the order of the fields; none means that the terms hold.
 * For editors: a draft is terms of the right shape with values not looked at yet.
 */
export function termsFaults({ coverages, versions }: ContractTerms): Faults {
  const known = new Set(coverages.map(({ id }) => id));
  return [
    ...each('coverages', coverages, coverageFaults),
    ...repeated('coverages', coverages, ({ id }) => id, '.id'),
    ...unless(versions.length > 0, 'versions', 'required'),
    ...each('versions', versions, (version, path) => versionFaults(version, path, known)),
    ...repeated('versions', versions, ({ id }) => id, '.id'),
    ...unordered(
      'versions',
      versions.map(({ from }) => from),
      '.from',
    ),
  ];
}

function coverageFaults({ id, versions }: CoverageClause, path: string): Faults {
  return [
    ...unless(id !== '', `${path}.id`, 'required'),
    ...unless(versions.length > 0, `${path}.versions`, 'required'),
    ...each(`${path}.versions`, versions, calendarVersionFaults),
    ...repeated(`${path}.versions`, versions, (version) => version.id, '.id'),
    ...unordered(
      `${path}.versions`,
      versions.map(({ from }) => from),
      '.from',
    ),
  ];
}

function calendarVersionFaults({ calendar }: CalendarVersion, path: string): Faults {
  const checked = validCalendar(calendar);
  return checked.ok ? [] : checked.faults.map(({ path: at, rule }) => ({ path: within(`${path}.calendar`, at), rule }));
}

/** The fault of a whole has no field. */
const within = (path: string, field: string): string => (field === '' ? path : `${path}.${field}`);

function versionFaults(version: TermsVersion, path: string, coverages: ReadonlySet<string>): Faults {
  const { id, targets, ola, uc, pauses, response, reopening, warnings } = version;
  return [
    ...unless(id !== '', `${path}.id`, 'required'),
    ...targetFaults(targets, `${path}.targets`, coverages),
    ...olaFaults(ola, `${path}.ola`, coverages),
    ...ucFaults(uc, `${path}.uc`, coverages),
    ...pauseFaults(pauses, `${path}.pauses`),
    ...responseFaults(response, `${path}.response`),
    ...reopeningFaults(reopening, `${path}.reopening`),
    ...warningFaults(warnings, `${path}.warnings`),
    ...measureFaults(version, path),
  ];
}
