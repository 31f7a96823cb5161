import type { TermsVersion } from './contract-terms.ts';
import type { AttainmentClause, PercentileClause, Ratio } from './measure-clause.ts';
import { each, type Faults, isWhole, unless } from './terms-fault.ts';

export const measureFaults = ({ attainments, percentiles, availabilities }: TermsVersion, path: string): Faults => [
  ...each(`${path}.attainments`, attainments, attainmentFaults),
  ...each(`${path}.percentiles`, percentiles, percentileFaults),
  ...each(`${path}.availabilities`, availabilities, ({ target }, at) => shareFaults(target, `${at}.target`)),
];

const attainmentFaults = ({ target, minimumVolume }: AttainmentClause, path: string): Faults => [
  ...shareFaults(target, `${path}.target`),
  ...unless(isWhole(minimumVolume, 1), `${path}.minimumVolume`, 'positive'),
];

const percentileFaults = (clause: PercentileClause, path: string): Faults => [
  ...attainmentFaults(clause, path),
  ...unless(isWhole(clause.within, 1), `${path}.within`, 'positive'),
];

const shareFaults = ({ met, of }: Ratio, path: string): Faults =>
  unless(isWhole(met, 1) && isWhole(of, met), path, 'share');
