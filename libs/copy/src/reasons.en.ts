import type { Reasons } from './reasons.ts';

export const reasonsEn: Reasons = {
  ACCOUNT_DISABLED: () => 'Account disabled.',
  NOT_AUTHORISED: () => 'Not authorised for this client.',
  LEVEL_TOO_LOW: ({ level, needed }) => `Works at ${level}, the ticket is ${needed}.`,
  AT_CAPACITY: ({ openTickets, ceiling }) => `Full: ${openTickets} open of ${ceiling}.`,
};
