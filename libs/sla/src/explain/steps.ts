import type { Clock } from '../timeline/clock.ts';
import { datedSteps } from './dated-steps.ts';
import { spanSteps } from './span-steps.ts';
import type { Step } from './step.ts';

/** The whole story of a clock, and what is to come until its due time if nothing happens; of one instant, events first. */
export const stepsOf = (clock: Clock): readonly Step[] =>
  [...datedSteps(clock), ...spanSteps(clock)].sort((a, b) => startOf(a) - startOf(b));

const startOf = (step: Step): number => (isSpan(step) ? step.from : step.at);

const spanKinds = ['counted', 'closed', 'paused', 'not_owed'] as const;
type SpanStep = Extract<Step, { readonly kind: (typeof spanKinds)[number] }>;

const isSpan = (step: Step): step is SpanStep => spanKinds.some((kind) => kind === step.kind);
