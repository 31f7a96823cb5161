export { defaultLanguage, type Language, languageOf, languages } from './language.ts';
export type { ClockWords } from './clocks.ts';
export type { Conformance } from './conformance.ts';
export type { FaultRule, Faults } from './faults.ts';
export type {
  CommandWords,
  ImportFault,
  ImportFaults,
  ImportReport,
  Imports,
  OptionWithRule,
  RowRule,
  RowRules,
} from './imports.ts';
export type { LimitCode, Limits, Overstep } from './limits.ts';
export { toolName } from './people.ts';
export { reasonIn, type Reasons } from './reasons.ts';
export type { RefusalCode, RefusalData, Refusals } from './refusals.ts';
export type { Screens } from './screens.ts';
export type { TermsWords } from './terms.ts';
export type { Words } from './words.ts';
