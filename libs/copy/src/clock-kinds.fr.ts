import type { ClockWords } from './clocks.ts';

export const kindInFullFr: ClockWords['kindInFull'] = {
  first_response: 'GTI, garantie de temps d’intervention',
  next_update: 'Prochaine nouvelle',
  resolution: 'GTR, garantie de temps de rétablissement',
  arrival: 'Arrivée sur site',
  ola: 'OLA, engagement interne du niveau',
  uc: 'UC, engagement du fournisseur',
};
