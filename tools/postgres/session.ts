import pg from 'pg';

/** What a server that is starting, stopping or gone answers with: worth another try, unlike a refused password. */
const NOT_NOW = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', '57P01', '57P02', '57P03', '53300']);
const CONNECT_MS = 5000;

/** Opens a session as the cluster's superuser; undefined when the server does not take sessions at this moment. */
export async function superuserSession(port: number, password: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    ...{ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres', ssl: false },
    ...{ application_name: 'vigie tools', connectionTimeoutMillis: CONNECT_MS, keepAlive: true },
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    if (isPassing(error)) return undefined;
    throw error;
  }
}

/** Whether an error says that the server went away or is not ready, and nothing about what was asked of it. */
export function isPassing(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return NOT_NOW.has(code) || /connection terminated|timeout expired|not queryable/i.test(message);
}
