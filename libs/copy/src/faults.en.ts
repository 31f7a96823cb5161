import type { Faults } from './faults.ts';

export const faultsEn: Faults = {
  required: () => 'This field is needed.',
  tooLong: ({ max, length }) => `${max} characters at most; there are ${length}.`,
  email: () => 'Write the address like this: first.last@company.com.',
  id: () => 'This is not an identifier.',
  oneOf: ({ values }) => `Choose one of: ${values.join(', ')}.`,
  range: ({ min, max }) => `Write a number from ${min} to ${max}.`,
  notText: () => 'This field takes text.',
  unknown: () => 'This choice does not exist or is not this client’s.',
  cursor: () => 'This page mark does not come from this list.',
  actId: () => 'The act’s identifier must be a uuid.',
};
