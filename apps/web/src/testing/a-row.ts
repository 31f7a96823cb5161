import type { TicketRowFragment } from '../graph/generated/graphql';

let count = 0;

/** A ticket as a queue shows it, with only what a test speaks of. */
export const aRow = (more: Partial<TicketRowFragment> = {}): TicketRowFragment => ({
  id: `ticket ${++count}`,
  reference: `ALB-${count}`,
  title: 'Étiquettes hors ligne, expédition à l’arrêt',
  kind: 'INCIDENT',
  status: 'NEW',
  holdReason: null,
  priority: 'P3',
  level: 'L1',
  channel: 'PHONE',
  openedAt: '2025-11-20T08:00:00.000Z',
  updatedAt: '2025-11-20T08:00:00.000Z',
  assignedAt: null,
  nextDueAt: null,
  revision: 1,
  client: { id: 'albarine', name: 'Albarine Transports', code: 'ALB', tint: 1 },
  team: null,
  assignee: null,
  clocks: [],
  ...more,
});
