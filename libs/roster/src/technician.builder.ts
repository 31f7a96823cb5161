import { type Id, type Instant, instant } from '@vigie/kernel';
import type { Technician, TicketToTake } from './technician.ts';

export const idOf = <Name extends string>(n: number): Id<Name> =>
  `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}` as Id<Name>;

/** Clients, teams and a moment that specs speak of. */
export const acme = idOf<'Client'>(0xa);
export const beta = idOf<'Client'>(0xb);
export const firstContact = idOf<'Team'>(0x1);
export const now: Instant = instant(Date.UTC(2016, 4, 18, 8));

/** Somebody of L1 who serves Acme and holds three tickets of twelve, but for what is said otherwise. */
export const aTechnician = (name: string, more: Partial<Technician> = {}): Technician => ({
  id: idOf<'Staff'>([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)),
  name,
  level: 'L1',
  teamId: null,
  serves: new Set([acme]),
  isDisabled: false,
  openTickets: 3,
  ceiling: 12,
  lastSolved: new Map(),
  ...more,
});

/** A ticket of Acme's at L1, but for what is said otherwise. */
export const aTicketToTake = (more: Partial<TicketToTake> = {}): TicketToTake => ({
  clientId: acme,
  level: 'L1',
  ...more,
});
