import type { Language } from '@vigie/copy';
import type { Decision } from '../platform/act.ts';
import type { Tx } from '../platform/desk.ts';
import { commonRefusal, type Refusal } from '../platform/refusal.graph.ts';
import { holderById, showHolder } from './rights-holders.store.ts';
import type { RightsHolderView } from './rights.graph.ts';
import { showRightsRefusal } from './rights-refusals.graph.ts';

/** The person as they stand now, with what they hold where the act was done, or why not. */
export async function showHolderAfter<View extends Refusal>(
  tx: Tx,
  decision: Decision,
  language: Language,
): Promise<RightsHolderView | View> {
  if ('refused' in decision) return showRightsRefusal<View>(decision, language);
  const { subjectId, clientId } = decision.accepted;
  const person = await holderById(tx, subjectId, clientId === null ? [] : [clientId]);
  return person ? showHolder(person) : (commonRefusal('NOT_FOUND', language) as View);
}
