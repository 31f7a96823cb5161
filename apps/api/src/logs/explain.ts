import type { ImportFault, Words } from '@vigie/copy';
import { isOutage, Unavailable } from '../platform/outage.ts';
import { ImportRefused } from './import-refused.ts';

/** What to say of an error, and the exit code: 2 for what was typed, 130 for an interruption, 1 for the rest. */
export function explain(
  error: unknown,
  { imports: { faults } }: Words,
): { readonly sentence: string; readonly exitCode: number } {
  const refused = asRefused(error);
  if (refused) return { sentence: refused.sentence(faults), exitCode: exitCodeOf(refused.fault) };
  const message = error instanceof Error ? error.message : String(error);
  return { sentence: faults.unexpected({ message: message.replace(/\.$/, '') }), exitCode: 1 };
}

const typed: ReadonlySet<ImportFault> = new Set<ImportFault>([
  'badOption',
  'noSuchFile',
  'notAFile',
  'unwritableFile',
  'noSuchAccount',
]);

const exitCodeOf = (fault: ImportFault): number => (fault === 'interrupted' ? 130 : typed.has(fault) ? 2 : 1);

function asRefused(error: unknown): ImportRefused | undefined {
  if (error instanceof ImportRefused) return error;
  if (error instanceof Unavailable || isOutage(error)) return new ImportRefused('databaseUnavailable');
  return isOfUnseenClient(error) ? new ImportRefused('seesTooLittle') : undefined;
}

/** What is there already, but hidden from the acting person, shows itself only by its unique name. */
function isOfUnseenClient(error: unknown): boolean {
  const { code, constraint } = ((error as { driverError?: object } | undefined)?.driverError ?? {}) as Record<
    string,
    unknown
  >;
  const unique = ['imported_site_external', 'imported_ticket_external', 'client_code_key'];
  return code === '23505' && unique.includes(String(constraint));
}
