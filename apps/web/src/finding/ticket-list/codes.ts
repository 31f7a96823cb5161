import type { Channel, Level, Priority, TicketKind, TicketRoot, TicketStatus } from '../../graph/generated/graphql';

/** Every code that a filter may name, in the order in which people read them. */
export const statuses: readonly TicketStatus[] = [
  'NEW',
  'OPEN',
  'ON_HOLD',
  'RESOLVED',
  'CLOSED',
  'CANCELLED',
  'MERGED',
];
export const priorities: readonly Priority[] = ['P1', 'P2', 'P3', 'P4'];
export const levels: readonly Level[] = ['L1', 'L2', 'L3'];
export const kinds: readonly TicketKind[] = ['INCIDENT', 'SERVICE_REQUEST', 'COMPLAINT'];
export const roots: readonly TicketRoot[] = ['SOFTWARE', 'HARDWARE', 'NETWORK'];
export const channels: readonly Channel[] = ['PHONE', 'MAIL', 'PORTAL', 'CHAT', 'ALERT', 'API'];
