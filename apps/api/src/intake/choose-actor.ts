import type { ImportReport } from '@vigie/copy';
import type { Caller } from '@vigie/tenancy';
import { mayImport, recordRefusedImport } from '../ticketing/index.ts';
import { findActor, foundAdministrator, type Installation } from './found-installation.ts';
import { ImportRefused } from '../logs/index.ts';

export interface ActorWish {
  /** Undefined: the first administrator. */
  readonly email: string | undefined;
  readonly isDryRun: boolean;
}

/**
 * In whose name to import; an empty installation is founded for it, and `note` told so. Nobody, when the installation is
 * empty and nothing may be written. Throws when the account is not there or may not.
 */
export async function chooseActor(
  installation: Installation,
  { email, isDryRun }: ActorWish,
  words: ImportReport,
  note: (line: string) => void,
): Promise<Caller | undefined> {
  const found = await findActor(installation, email);
  if (found && mayImport(found)) return found;
  if (found) return refuse(installation, found, { email, isDryRun });
  if (isDryRun) {
    note(words.wouldFound(email));
    return undefined;
  }
  const { actor, signIn } = await foundAdministrator(installation, email);
  if (signIn) note(words.founded(signIn));
  return actor;
}

/** A refusal is on record too, but in a dry run, which writes nothing at all. */
async function refuse({ desk }: Installation, actor: Caller, { email, isDryRun }: ActorWish): Promise<never> {
  if (!isDryRun) await desk.inTransaction(actor, recordRefusedImport);
  throw new ImportRefused('notAllowed', { email });
}
