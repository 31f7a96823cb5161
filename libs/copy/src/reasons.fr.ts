import type { Reasons } from './reasons.ts';

const levels = { L1: 'N1', L2: 'N2', L3: 'N3' } as const;

export const reasonsFr: Reasons = {
  ACCOUNT_DISABLED: () => 'Compte désactivé.',
  NOT_AUTHORISED: () => 'Pas habilité pour ce client.',
  LEVEL_TOO_LOW: ({ level, needed }) => `Travaille au ${levels[level]}, ticket de ${levels[needed]}.`,
  AT_CAPACITY: ({ openTickets, ceiling }) => `Charge pleine\u00a0: ${openTickets} en cours sur ${ceiling}.`,
};
