import { answerCalendarCase, answerLifecycleCase, type CaseAnswer, type CaseFields } from '@vigie/sla/cases';

/** Has an engine answer one case; reads no expectation. */
export type Kind = (question: CaseFields) => CaseAnswer;

/** What a file of cases can be about. */
export const kinds: Readonly<Record<string, Kind>> = {
  'sla-calendar': answerCalendarCase,
  'sla-lifecycle': answerLifecycleCase,
};
