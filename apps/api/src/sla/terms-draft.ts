import { type Instant, instant, type Seconds } from '@vigie/kernel';
import type { AttainmentClause, PromiseClause } from '@vigie/sla';
import type { InternalClauses, OpenClauses } from './client-terms.ts';
import type { AttainmentTargetView, AvailabilityTargetView, OlaView, TargetView, UcView } from './clauses.graph.ts';
import type { NewTerms } from './publish.store.ts';
import type { PublishTermsInput } from './terms.input.ts';

/** The version that an input asks for, its values not looked at yet. */
export const termsIn = (input: PublishTermsInput, id: string): NewTerms => ({
  id,
  name: input.name,
  from: instantIn(input.from),
  clauses: openClauses(input),
  internal: internalClauses(input),
});

export const instantIn = (date: Date): Instant => instant(date.getTime());

function openClauses(input: PublishTermsInput): OpenClauses {
  const { response, reopening, priorityChange, adoption, warnings } = input;
  const { afterBreachSeconds, ...percents } = warnings;
  return {
    targets: input.targets.map((clause) => ({ ...promiseIn(clause), ...forService(clause), metric: clause.metric })),
    pauses: input.pauses.map(({ reason, owner, clocks, ...clause }) => ({
      ...numbered(clause),
      reason,
      owner,
      clocks,
    })),
    response: { ...response, ...numbered(response) },
    reopening: { ...reopening, ...numbered(reopening) },
    priorityChange: { ...priorityChange, ...numbered(priorityChange) },
    adoption: { ...adoption, ...numbered(adoption) },
    warnings: { ...percents, ...numbered(warnings), afterBreach: afterBreachSeconds as Seconds[] },
    matrix: input.matrix ? { ...input.matrix, ...numbered(input.matrix) } : null,
    attainments: input.attainments.map(attainmentIn),
    percentiles: input.percentiles.map((clause) => ({
      ...attainmentIn(clause),
      within: clause.withinSeconds as Seconds,
    })),
    availabilities: input.availabilities.map((clause) => ({ ...shareIn(clause), ...forService(clause) })),
  };
}

const internalClauses = ({ ola, uc }: PublishTermsInput): InternalClauses => ({
  ola: ola.map((clause) => ({ ...promiseIn(clause), level: clause.level ?? null, desk: clause.deskId ?? null })),
  uc: uc.map((clause) => ({ ...promiseIn(clause), supplier: clause.supplier || null })),
});

/** What is left empty is not said. */
const numbered = ({ id, number }: { readonly id: string; readonly number?: string | null }) => ({
  id,
  number: number || null,
});

const promiseIn = (clause: TargetView | OlaView | UcView): PromiseClause => ({
  ...numbered(clause),
  priority: clause.priority ?? null,
  target: clause.seconds as Seconds,
  coverage: clause.coverageId,
});

const forService = ({ serviceId }: { readonly serviceId?: string | null }) => ({ service: serviceId ?? null });

const shareIn = ({ met, of, ...clause }: AttainmentTargetView | AvailabilityTargetView) => ({
  ...numbered(clause),
  target: { met, of },
});

const attainmentIn = (clause: AttainmentTargetView): AttainmentClause => ({
  ...shareIn(clause),
  metric: clause.metric,
  priority: clause.priority ?? null,
  minimumVolume: clause.minimumVolume,
});
