import type { Instant } from '@vigie/kernel';
import type { Level } from '../terms/clock-kind.ts';

/** A clock of one ticket by name; stays and waits are numbered from 1 in the order in which they begin. */
export type ClockName = 'first_response' | 'next_update' | 'resolution' | 'arrival' | `ola:${number}` | `uc:${number}`;

/** What happened to a ticket, as far as its clocks are concerned: codes and instants only. */
export type ClockFact = { readonly at: Instant } & (
  | {
      readonly type: 'opened';
      readonly priority: string;
      readonly service: string | null;
      readonly level: Level;
      readonly desk: string | null;
    }
  | { readonly type: 'priority_changed'; readonly priority: string }
  | { readonly type: 'service_changed'; readonly service: string | null }
  | { readonly type: 'level_changed'; readonly level: Level }
  | { readonly type: 'desk_changed'; readonly desk: string | null }
  | { readonly type: 'held'; readonly reason: string }
  /** Without a reason all of them end. */
  | { readonly type: 'resumed'; readonly reason?: string }
  /** A public reply of the provider. */
  | { readonly type: 'answered' }
  /** The client got in touch. */
  | { readonly type: 'contacted' }
  | { readonly type: 'taken_in_charge' }
  /** Somebody is to come: from here on the arrival is owed. */
  | { readonly type: 'visit_ordered' }
  | { readonly type: 'arrived' }
  | { readonly type: 'resolved' | 'reopened' | 'closed' | 'cancelled' | 'merged' }
  | { readonly type: 'supplier_wait_begun' | 'supplier_wait_ended'; readonly supplier: string }
  /** The ticket goes on under that version of the terms, whatever its date. */
  | { readonly type: 'terms_changed'; readonly versionId: string }
  /** A breach that was told: it stays, whatever a late fact or a correction of the terms makes of the clock. */
  | { readonly type: 'breached'; readonly clock: ClockName }
  /** Somebody signed that the breach of a clock is not to count; the breach stays. */
  | { readonly type: 'waived'; readonly clock: ClockName }
);
export type ClockFactType = ClockFact['type'];
export type OpenedFact = Extract<ClockFact, { readonly type: 'opened' }>;
