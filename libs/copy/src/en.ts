import { clocksEn } from './clocks.en.ts';
import { conformanceEn } from './conformance.en.ts';
import { faultsEn } from './faults.en.ts';
import { importsEn } from './imports.en.ts';
import { limitsEn } from './limits.en.ts';
import { peopleEn } from './people.ts';
import { reasonsEn } from './reasons.en.ts';
import { rebuildEn } from './rebuild.en.ts';
import { refusalsEn } from './refusals.en.ts';
import { screensEn } from './screens.en.ts';
import { termsEn } from './terms.en.ts';
import type { Words } from './words.ts';
import { whatIfEn } from './what-if.en.ts';

export const en: Words = {
  refusals: refusalsEn,
  reasons: reasonsEn,
  faults: faultsEn,
  limits: limitsEn,
  imports: importsEn,
  conformance: conformanceEn,
  rebuild: rebuildEn,
  whatIf: whatIfEn,
  people: peopleEn,
  clocks: clocksEn,
  screens: screensEn,
  terms: termsEn,
};
