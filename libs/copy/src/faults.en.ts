import type { Faults } from './faults.ts';

export const faultsEn: Faults = {
  required: () => 'This field is needed.',
  tooLong: ({ max, length }) => `${max} characters at most; there are ${length}.`,
  id: () => 'This is not an identifier.',
  unknown: () => 'This choice does not exist or is not this client’s.',
  actId: () => 'The act’s identifier must be a uuid.',
};
