import { asOwner } from '../platform/as-owner.ts';

/**
 * Tells the planner what has come in: until it knows, it walks through a client's whole history to find one ticket's.
 * Works over the owner's connection, because only the owner may.
 */
export const refreshStatistics = (databaseUrl: string): Promise<unknown> =>
  asOwner(databaseUrl, (owner) => owner.query(`ANALYZE ${grown.map((table) => `desk.${table}`).join(', ')}`));

const grown = ['ticket', 'ticket_fact', 'ticket_text', 'imported_ticket', 'contact', 'site', 'staff'];
