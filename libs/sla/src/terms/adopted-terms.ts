import type { Instant } from '@vigie/kernel';
import type { ContractTerms } from './contract-terms.ts';
import { asIfAlwaysInForce, termsInForce } from './terms-in-force.ts';

/** The terms to count by at an instant: replayed from the first day where the version in force says so. */
export const adoptedTerms = (terms: ContractTerms, now: Instant): ContractTerms =>
  termsInForce(terms, now)?.adoption.policy === 'replay' ? asIfAlwaysInForce(terms, now) : terms;
