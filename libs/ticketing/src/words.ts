/** The closed lists of the trade, in the order people read them. */
export const levels = ['L1', 'L2', 'L3'] as const;
export type Level = (typeof levels)[number];

export const priorities = ['P1', 'P2', 'P3', 'P4'] as const;
export type Priority = (typeof priorities)[number];

/** How far the harm reaches (impact) and how soon it hurts (urgency). */
export const grades = ['high', 'medium', 'low'] as const;
export type Grade = (typeof grades)[number];

export const ticketKinds = ['incident', 'service_request', 'complaint'] as const;
export type TicketKind = (typeof ticketKinds)[number];

export const channels = ['phone', 'mail', 'portal', 'chat', 'alert', 'api'] as const;
export type Channel = (typeof channels)[number];

/** Where a fault has its root. */
export const ticketRoots = ['software', 'hardware', 'network'] as const;
export type TicketRoot = (typeof ticketRoots)[number];

/** Whom or what a ticket on hold waits for. */
export const holdReasons = ['client', 'vendor', 'problem', 'evidence'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** Who speaks in a comment. */
export const speakers = ['provider', 'client'] as const;
export type Speaker = (typeof speakers)[number];

export const audiences = ['public', 'internal'] as const;
export type Audience = (typeof audiences)[number];
