import passport from 'passport';
import type { Config } from '../config.ts';
import { AccessStrategy } from '../platform/auth/access-strategy.ts';
import { PasswordStrategy } from '../platform/auth/sign-in.ts';
import { type Answered, comment, open } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import type { Answer, Person } from '../testing/person.ts';

/** Where attacks are tried: Acme's people are the attackers, what is Beta's is the prey. */
export interface Ground {
  readonly desk: OpenDesk;
  /** A ticket of Beta's whose title holds `secretWord`. */
  readonly foreign: Answered;
  /** A ticket that `acmeUser` asked for, with a note that only the provider's people may read. */
  readonly own: Answered;
  as(who: Who): Promise<Person>;
}

/** Tries one attack; throws when it is not refused as it must be. */
export type Attempt = (ground: Ground) => Promise<void>;
export type Attempts = Readonly<Record<string, Attempt>>;

export const secretWord = 'Zyzomys';
export const internalNote = 'Not for Acme to read';

export async function openGround(): Promise<Ground> {
  const desk = await openDesk();
  const foreign = await open(await desk.as('betaDispatcher'), desk.beta.id, { title: `${secretWord} of Beta` });
  const lead = await desk.as('lead');
  const own = await open(lead, desk.acme.id, { contactId: desk.idOf('acmeUser') });
  await comment(lead, own.id, internalNote, 'INTERNAL');
  return { desk, foreign, own, as: (who) => desk.as(who) };
}

/** Another installation with other settings, for one attempt; passport, which the process shares, comes back from it. */
export async function elsewhere<Seen>(
  { desk }: Ground,
  settings: Partial<Config>,
  work: (other: OpenDesk) => Promise<Seen>,
): Promise<Seen> {
  const other = await openDesk(undefined, { settings });
  try {
    return await work(other);
  } finally {
    await other.close();
    passport.use(desk.app.get(AccessStrategy)).use('password', desk.app.get(PasswordStrategy));
  }
}

/** An id of the right form that nobody has. */
export const absent = '00000000-0000-7000-8000-000000000000';

export const codesOf = ({ errors }: Answer<unknown>): readonly string[] =>
  (errors ?? []).map((error) => error.extensions.code);

/** The decisions that stand in the audit lines of an act that one person sent. */
export const auditOf = ({ desk }: Ground, who: Who, act: string): Promise<readonly { readonly outcome: object }[]> =>
  desk.underWalls(who, (tx) =>
    tx.query('SELECT outcome FROM desk.act WHERE actor_id = $1 AND act = $2 ORDER BY at DESC', [desk.idOf(who), act]),
  );
