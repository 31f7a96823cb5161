import { auditAndPrivacy, integrity } from './attempts/audit-and-integrity.ts';
import { crossSite, impostors } from './attempts/auth.ts';
import { foreignWrites } from './attempts/foreign-writes.ts';
import { overload } from './attempts/graphql-dos.ts';
import { foreignReads } from './attempts/idor-tenant.ts';
import { strangeInput } from './attempts/input.ts';
import { wideningRights } from './attempts/privesc.ts';
import { sqlInjection } from './attempts/sqli.ts';
import { storedScripts } from './attempts/stored-xss.ts';
import type { Attempts } from './ground.ts';

/**
 * Which attempt on the real API answers each case. Where a case wants an audit line of what was denied: an act leaves one
 * with its decision, a question leaves none, since to the one who asks a foreign row is an absent row at every wall, the
 * database's included, and a line for each would tell nothing that the session's requests do not.
 */
export const bindings: Attempts = {
  ...foreignReads,
  ...foreignWrites,
  ...sqlInjection,
  ...storedScripts,
  ...impostors,
  ...crossSite,
  ...wideningRights,
  ...overload,
  ...strangeInput,
  ...auditAndPrivacy,
  ...integrity,
};
