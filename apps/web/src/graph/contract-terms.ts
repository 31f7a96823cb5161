import { instant, seconds } from '@vigie/kernel';
import type { ClockKind, ContractTerms, HoldOwner, Metric, TermsVersion } from '@vigie/sla';
import { coverageClause } from './coverages';
import type { ClientTermsFragment } from './generated/graphql';

type ToldVersion = ClientTermsFragment['versions'][number];
type ToldPromise = Pick<ToldVersion['targets'][number], 'id' | 'number' | 'priority' | 'seconds' | 'coverageId'>;

const made = new WeakMap<ClientTermsFragment, ContractTerms>();

/** A client's terms as the clocks read them; the same value for the same answer of the server. */
export function contractTerms(terms: ClientTermsFragment): ContractTerms {
  const found = made.get(terms) ?? {
    coverages: terms.coverages.map(coverageClause),
    versions: terms.versions.map(termsVersion),
  };
  made.set(terms, found);
  return found;
}

/** Measures of a month (attainment, percentiles, availability) move no clock and are left out. */
const termsVersion = (told: ToldVersion): TermsVersion => ({
  id: told.id,
  from: instant(Date.parse(told.from)),
  targets: told.targets.map(({ metric, serviceId, ...clause }) => ({
    ...promise(clause),
    metric: lower(metric) as Metric,
    service: serviceId,
  })),
  ola: (told.ola ?? []).map(({ level, deskId, ...clause }) => ({ ...promise(clause), level, desk: deskId })),
  uc: (told.uc ?? []).map(({ supplier, ...clause }) => ({ ...promise(clause), supplier })),
  ...policies(told),
  attainments: [],
  percentiles: [],
  availabilities: [],
});

type Policies = Pick<TermsVersion, 'pauses' | 'response' | 'reopening' | 'priorityChange' | 'adoption' | 'warnings'>;

const policies = ({ pauses, response, reopening, priorityChange, adoption, warnings }: ToldVersion): Policies => ({
  pauses: pauses.map(({ reason, owner, clocks, ...clause }) => ({
    ...cited(clause),
    reason: lower(reason),
    owner: lower(owner) as HoldOwner,
    clocks: clocks.map((kind) => lower(kind) as ClockKind),
  })),
  response: { ...cited(response), endedBy: response.endedBy.map(lower) },
  reopening: { ...cited(reopening), policy: lower(reopening.policy), withinDays: reopening.withinDays },
  priorityChange: { ...cited(priorityChange), policy: lower(priorityChange.policy) },
  adoption: { ...cited(adoption), policy: lower(adoption.policy) },
  warnings: {
    ...cited(warnings),
    percents: warnings.percents,
    afterBreach: warnings.afterBreachSeconds.map(seconds),
  },
});

const promise = ({ priority, seconds: target, coverageId, ...clause }: ToldPromise) => ({
  ...cited(clause),
  priority,
  target: seconds(target),
  coverage: coverageId,
});

const cited = ({ id, number }: { readonly id: string; readonly number: string | null }) => ({ id, number });

const lower = <Code extends string>(code: Code): Lowercase<Code> => code.toLowerCase() as Lowercase<Code>;
