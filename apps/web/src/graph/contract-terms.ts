import { instant, type Seconds } from '@vigie/kernel';
import type { ContractTerms, Metric, TermsVersion } from '@vigie/sla';
import { coverageClause } from './coverages';
import type { ClientTermsFragment, PublishTermsInput } from './generated/graphql';

/** Clauses as the server tells them, and as an act is asked for them; null where they are not the reader's to see. */
export type ToldClauses = Pick<
  PublishTermsInput,
  'targets' | 'pauses' | 'response' | 'reopening' | 'priorityChange' | 'adoption' | 'warnings'
> & { readonly [List in 'ola' | 'uc']: PublishTermsInput[List] | null };
type ToldPromise = ToldClauses['targets'][number] | PublishTermsInput['ola'][number];
type ToldClause = Pick<ToldPromise, 'id' | 'number'>;

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
const termsVersion = (told: ClientTermsFragment['versions'][number]): TermsVersion => ({
  ...clausesOf(told),
  id: told.id,
  from: instant(Date.parse(told.from)),
  attainments: [],
  percentiles: [],
  availabilities: [],
});

type Clauses = Omit<TermsVersion, 'id' | 'from' | 'attainments' | 'percentiles' | 'availabilities'>;

/** What moves clocks, in the library's words; amounts are taken as they are told, right or not. */
export const clausesOf = (told: ToldClauses): Clauses => ({
  targets: told.targets.map((clause) => ({
    ...promise(clause),
    metric: lower(clause.metric) as Metric,
    service: clause.serviceId ?? null,
  })),
  ola: (told.ola ?? []).map((clause) => ({
    ...promise(clause),
    level: clause.level ?? null,
    desk: clause.deskId ?? null,
  })),
  uc: (told.uc ?? []).map((clause) => ({ ...promise(clause), supplier: clause.supplier ?? null })),
  ...policies(told),
});

type Policies = Pick<TermsVersion, 'pauses' | 'response' | 'reopening' | 'priorityChange' | 'adoption' | 'warnings'>;

const policies = ({ pauses, response, reopening, priorityChange, adoption, warnings }: ToldClauses): Policies => ({
  pauses: pauses.map((clause) => ({
    ...cited(clause),
    reason: lower(clause.reason),
    owner: lower(clause.owner),
    clocks: clause.clocks.map(lower),
  })),
  response: { ...cited(response), endedBy: response.endedBy.map(lower) },
  reopening: { ...cited(reopening), policy: lower(reopening.policy), withinDays: reopening.withinDays },
  priorityChange: { ...cited(priorityChange), policy: lower(priorityChange.policy) },
  adoption: { ...cited(adoption), policy: lower(adoption.policy) },
  warnings: {
    ...cited(warnings),
    percents: warnings.percents,
    afterBreach: warnings.afterBreachSeconds as readonly Seconds[],
  },
});

const promise = (clause: ToldPromise) => ({
  ...cited(clause),
  priority: clause.priority ?? null,
  target: clause.seconds as Seconds,
  coverage: clause.coverageId,
});

const cited = ({ id, number }: ToldClause) => ({ id, number: number ?? null });

/** The API's words are the library's in capitals. */
export const lower = <Code extends string>(code: Code): Lowercase<Code> => code.toLowerCase() as Lowercase<Code>;
