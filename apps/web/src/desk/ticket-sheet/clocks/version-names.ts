import type { Explanation, Step } from '@vigie/sla';
import type { ClientTermsFragment } from '../../../graph/generated/graphql';

/** Versions as people call them: those of the terms by their name, those of a calendar by their number in order. */
export function withVersionNames(explanation: Explanation, terms: ClientTermsFragment): Explanation {
  return { ...explanation, steps: explanation.steps.map((step) => named(step, terms)) };
}

function named(step: Step, { versions, coverages }: ClientTermsFragment): Step {
  if (step.kind === 'terms_changed') {
    return { ...step, versionId: versions.find(({ id }) => id === step.versionId)?.name ?? step.versionId };
  }
  if (step.kind !== 'calendar_changed') return step;
  const numbers = coverages.map((coverage) => coverage.versions.findIndex(({ id }) => id === step.versionId) + 1);
  const number = numbers.find((found) => found > 0);
  return number === undefined ? step : { ...step, versionId: `${number}` };
}
