import type { Explanation, StepKind, StepOf } from '@vigie/sla';
import { type TimeGrammar, ToldTime } from './told-time.ts';

/** A sentence for each kind of step. */
export type StepSentences = {
  readonly [Kind in StepKind]: (step: StepOf<Kind>, told: ToldTime, whole: Explanation) => string;
};

/** What a language needs to tell a clock's story. */
export interface StoryWords {
  readonly grammar: TimeGrammar;
  readonly steps: StepSentences;
  /** Where the story leaves the clock; a sentence or more. */
  readonly end: (whole: Explanation, told: ToldTime) => readonly string[];
}

/** Tells a story in the days and hours of the clock's own zone. */
export const storyTeller =
  ({ grammar, steps, end }: StoryWords) =>
  (whole: Explanation): readonly string[] => {
    const told = new ToldTime(grammar, whole.zone);
    const sentence = <Kind extends StepKind>(step: StepOf<Kind>) =>
      (steps as StepSentences)[step.kind as Kind](step, told, whole);
    return [...whole.steps.map((step) => sentence(step)), ...end(whole, told)].map(capital);
  };

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** `Europe/Paris` is told as `Paris`. */
export const cityOf = (zone: string): string => zone.split('/').at(-1)!.replaceAll('_', '\u00a0');
