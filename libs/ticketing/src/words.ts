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

/** Why a ticket that was on hold goes on although nobody said so. */
export const resumeCauses = ['woken', 'client_answered', 'escalated'] as const;
export type ResumeCause = (typeof resumeCauses)[number];

/** What the receiving level needs to go on from where the other stopped. */
export const packItems = ['symptom', 'tried', 'evidence', 'hypothesis', 'ask'] as const;
export type PackItem = (typeof packItems)[number];

/** Why a level sends a ticket back to the one below. */
export const returnReasons = ['pack_insufficient', 'within_reach', 'not_reproduced', 'wrong_level', 'other'] as const;
export type ReturnReason = (typeof returnReasons)[number];

/** What the trouble turned out to be. */
export const resolutionCauses = [
  'defect',
  'configuration',
  'capacity',
  'wear',
  'handling',
  'third_party',
  'security',
  'fulfilled',
  'nothing_found',
] as const;
export type ResolutionCause = (typeof resolutionCauses)[number];

/** What a resolution cannot do without. */
export const resolutionItems = ['root', 'cause', 'summary'] as const;
export type ResolutionItem = (typeof resolutionItems)[number];

/** How a resolution came to stand: the client said so, we did, or nobody objected in time. */
export const closings = ['confirmed', 'closed', 'unanswered'] as const;
export type Closing = (typeof closings)[number];

export const cancelReasons = ['withdrawn', 'mistake', 'duplicate', 'out_of_scope', 'unwanted'] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** What one ticket is to another; each kind has the one that the other end reads. */
export const linkKinds = ['related', 'follows', 'followed_by', 'split_from', 'split_into'] as const;
export type LinkKind = (typeof linkKinds)[number];
