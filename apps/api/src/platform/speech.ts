import {
  type FaultRule,
  type Language,
  type LimitCode,
  type Overstep,
  reasonIn,
  type RefusalCode,
  type RefusalData,
  type Words,
} from '@vigie/copy';
import { en } from '@vigie/copy/en';
import { fr } from '@vigie/copy/fr';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** The sentence of a refusal, in the reader's language and time zone. */
export const refusalIn = <Code extends RefusalCode>(
  language: Language,
  code: Code,
  data: RefusalData[Code],
  zone = 'Europe/Paris',
): string => words[language].refusals[code](data, zone);

/** The sentence of a broken rule of form. */
export const faultIn = (language: Language, rule: FaultRule, data: object = {}): string =>
  (words[language].faults[rule] as (why: object) => string)(data);

/** Why somebody may not take a ticket, as it stands under their name. */
export const reasonSaidIn = (language: Language, reason: Parameters<typeof reasonIn>[1]): string =>
  reasonIn(words[language].reasons, reason);

/** What to call somebody whose name is not the reader's to see. */
export const nameOfUnseen = (language: Language, kind: 'staff' | 'contact' | 'system'): string =>
  words[language].people[kind];

/** Why a request is turned away before anything of it is run. */
export const limitIn = (language: Language, code: LimitCode, why: Overstep): string =>
  words[language].limits[code](why);
