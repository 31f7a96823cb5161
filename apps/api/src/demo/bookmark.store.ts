import { createHash } from 'node:crypto';
import type { Tx } from '../platform/desk.ts';
import type { Cast } from './cast.ts';

/** How far the story has been told: its cast is assembled, or the whole of it is done. */
export type Chapter = 'assembleDemo' | 'playMorning';

/** What was noted at the end of a chapter, and when; undefined when it has not been told. */
export async function noted(tx: Tx, chapter: Chapter): Promise<{ readonly cast: Cast; readonly at: Date } | undefined> {
  const [row] = await tx.query<{ outcome: { cast: Cast }; at: Date }>(
    'SELECT outcome, at FROM desk.act WHERE actor_id = $1 AND act_id = $2',
    [tx.userId, actIdOf(chapter)],
  );
  return row && { cast: row.outcome.cast, at: row.at };
}

/** Notes the end of a chapter in the record of acts, as an act of the administrator. */
export async function note(tx: Tx, chapter: Chapter, cast: Cast): Promise<void> {
  await tx.query(
    `INSERT INTO desk.act (id, act_id, actor_id, act, at, input_digest, outcome) VALUES ($1, $2, $3, $4, $5, '', $6)`,
    [tx.newId(), actIdOf(chapter), tx.userId, chapter, new Date(tx.now), JSON.stringify({ cast })],
  );
}

const actIdOf = (chapter: Chapter): string =>
  createHash('sha256')
    .update(chapter)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-7$3-8$4-$5');
