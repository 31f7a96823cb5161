import pg from 'pg';

/**
 * Tells the planner what has come in: until it knows, it walks through a client's whole history to find one ticket's.
 * Works over the owner's connection, because only the owner may.
 */
export async function refreshStatistics(databaseUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    await owner.query(`ANALYZE ${grown.map((table) => `desk.${table}`).join(', ')}`);
  } finally {
    await owner.end();
  }
}

const grown = ['ticket', 'ticket_fact', 'ticket_text', 'imported_ticket', 'contact', 'site', 'staff'];
