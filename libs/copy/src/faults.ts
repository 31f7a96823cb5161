import type { TermsRule } from '@vigie/sla';

/** Rules that an input field can break, those of terms and calendars included, with the numbers a sentence needs. */
export interface Faults extends Readonly<Record<TermsRule, () => string>> {
  readonly required: () => string;
  readonly tooLong: (why: { readonly max: number; readonly length: number }) => string;
  readonly tooMany: (why: { readonly max: number; readonly length: number }) => string;
  readonly id: () => string;
  readonly unknown: () => string;
  readonly actId: () => string;
  readonly past: () => string;
  readonly eitherOne: () => string;
  readonly email: () => string;
}
export type FaultRule = keyof Faults;

/** The rules of terms have one sentence each, in an editor and in an answer. */
export const saidOfTerms = (rule: Readonly<Record<TermsRule, string>>): Readonly<Record<TermsRule, () => string>> =>
  Object.fromEntries(Object.entries(rule).map(([name, text]) => [name, () => text])) as Record<TermsRule, () => string>;
