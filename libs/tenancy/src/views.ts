import type { Guarded } from './abilities.ts';
import type { Subject } from './policy-table.ts';

/** Whose right to read lets an answer of some type be shown, and what of it says whose it is. */
export interface GuardedView {
  readonly subject: Subject;
  readonly guarded: (view: never) => Guarded;
}

/** Every type of the schema that tells whose it is: what the caller may not read leaves no query. */
export const guardedViews: Readonly<Record<string, GuardedView>> = {
  Client: { subject: 'Client', guarded: ({ id }: { id: string }) => ({ clientId: id }) },
  Coverage: { subject: 'Terms', guarded: ({ clientId }: { clientId: string }) => ({ clientId }) },
  RightsAt: { subject: 'Client', guarded: ({ clientId }: { clientId: string }) => ({ clientId }) },
  WorkBlock: { subject: 'Ticket', guarded: ({ client }: { client: { id: string } }) => ({ clientId: client.id }) },
  Ticket: {
    subject: 'Ticket',
    guarded: ({ client, contact }: { client: { id: string }; contact: { id: string } | null }) => ({
      clientId: client.id,
      ownerId: contact?.id ?? null,
    }),
  },
};
