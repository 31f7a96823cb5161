/** The database cannot answer just now: the caller may try again, and nothing of the act has happened. */
export class Unavailable extends Error {
  /** How long to wait before trying again, in seconds. */
  readonly retryAfter = 2;

  constructor(cause: unknown) {
    super('the database cannot be reached', { cause });
  }
}

const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH']);
const postgresClasses = ['08', '53', '57P', '58'];
const messages =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** Whether an error says "not now" rather than "wrong": the connection, the server's shutdown, its resources. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError } = error as Error & { code?: unknown; driverError?: unknown };
  if (driverError !== undefined && driverError !== error && isOutage(driverError)) return true;
  if (typeof code !== 'string') return messages.test(error.message);
  return (
    networkCodes.has(code) || postgresClasses.some((head) => code.startsWith(head)) || messages.test(error.message)
  );
}
