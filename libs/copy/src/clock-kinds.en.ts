import type { ClockWords } from './clocks.ts';

export const kindInFullEn: ClockWords['kindInFull'] = {
  first_response: 'First response',
  next_update: 'Next update',
  resolution: 'Resolution',
  arrival: 'Arrival on site',
  ola: 'OLA, the level’s own commitment',
  uc: 'UC, the supplier’s commitment',
};
