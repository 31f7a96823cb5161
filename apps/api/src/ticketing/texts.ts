import { createHash, randomBytes } from 'node:crypto';
import type { Id } from '@vigie/kernel';
import type { PackItem, TextReference } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';

/** A text on its way into its own row; facts only ever hold its reference. */
export interface NewText extends TextReference {
  readonly salt: Buffer;
  readonly body: string;
}

/** Salted, so that the digest of a short text tells nothing once salt and body are erased. */
export function newText(tx: Tx, body: string): NewText {
  const salt = randomBytes(16);
  return {
    textId: tx.newId<'Text'>(),
    salt,
    body,
    digest: createHash('sha256').update(salt).update(body).digest('hex'),
  };
}

export const referenceTo = ({ textId, digest }: NewText): TextReference => ({ textId, digest });

/** Where a text belongs and who may read it. */
export interface TextPlace {
  readonly clientId: Id<'Client'>;
  readonly ticketId: Id<'Ticket'>;
  readonly use: 'title' | 'comment' | 'summary' | 'why' | PackItem;
  readonly internal: boolean;
}

export async function insertText(tx: Tx, text: NewText, place: TextPlace): Promise<void> {
  await tx.hot(
    `INSERT INTO desk.ticket_text (id, client_id, ticket_id, use, internal, author_id, at, salt, body)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      text.textId,
      place.clientId,
      place.ticketId,
      place.use,
      place.internal,
      tx.userId,
      new Date(tx.now),
      text.salt,
      text.body,
    ],
  );
}
