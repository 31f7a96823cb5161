import { clocksEn } from './clocks.en.ts';
import { type Faults, saidOfTerms } from './faults.ts';

export const faultsEn: Faults = {
  ...saidOfTerms(clocksEn.rule),
  required: () => 'This field is needed.',
  tooLong: ({ max, length }) => `${max} characters at most; there are ${length}.`,
  tooMany: ({ max, length }) => `${max} lines at most; there are ${length}.`,
  id: () => 'This is not an identifier.',
  unknown: () => 'This choice does not exist or is not this client’s.',
  actId: () => 'The act’s identifier must be a uuid.',
  past: () => 'This instant has passed. To correct the past, choose to replay the open tickets.',
  eitherOne: () => 'Fill in one of these fields and leave the other empty.',
  email: () => 'This is not a mail address.',
};
