import type { Id, Instant } from '@vigie/kernel';

/** Levels of work, the lowest first. */
export const workLevels = ['L1', 'L2', 'L3'] as const;
export type WorkLevel = (typeof workLevels)[number];

/** What is known of somebody at the moment of choosing; loads and rights are those of this moment. */
export interface Technician {
  readonly id: Id<'Staff'>;
  readonly name: string;
  /** The one level they work at; null when none was set, which is held against nobody. */
  readonly level: WorkLevel | null;
  readonly teamId: Id<'Team'> | null;
  /** Clients at which they hold a role that takes tickets. */
  readonly serves: ReadonlySet<Id<'Client'>>;
  readonly isDisabled: boolean;
  /** Open tickets they hold, of whatever client. */
  readonly openTickets: number;
  /** How many open tickets they are to hold at most; null for no limit. */
  readonly ceiling: number | null;
  /** When they last resolved a ticket of each client for which they did. */
  readonly lastSolved: ReadonlyMap<Id<'Client'>, Instant>;
}

/** What of a ticket decides who may take it. */
export interface TicketToTake {
  readonly clientId: Id<'Client'>;
  readonly level: WorkLevel;
}
