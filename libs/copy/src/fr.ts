import { clocksFr } from './clocks.fr.ts';
import { conformanceFr } from './conformance.fr.ts';
import { faultsFr } from './faults.fr.ts';
import { importsFr } from './imports.fr.ts';
import { limitsFr } from './limits.fr.ts';
import { peopleFr } from './people.ts';
import { reasonsFr } from './reasons.fr.ts';
import { rebuildFr } from './rebuild.fr.ts';
import { refusalsFr } from './refusals.fr.ts';
import { screensFr } from './screens.fr.ts';
import { termsFr } from './terms.fr.ts';
import type { Words } from './words.ts';
import { whatIfFr } from './what-if.fr.ts';

export const fr: Words = {
  refusals: refusalsFr,
  reasons: reasonsFr,
  faults: faultsFr,
  limits: limitsFr,
  imports: importsFr,
  conformance: conformanceFr,
  rebuild: rebuildFr,
  whatIf: whatIfFr,
  people: peopleFr,
  clocks: clocksFr,
  screens: screensFr,
  terms: termsFr,
};
