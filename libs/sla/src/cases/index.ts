export { answerCalendarCase } from './calendar-case.ts';
export { answerLifecycleCase } from './lifecycle-case.ts';
export type { CaseAnswer, CaseFields } from './case-fields.ts';
