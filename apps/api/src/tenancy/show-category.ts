import type { Language } from '@vigie/copy';
import type { Decision } from '../platform/act.ts';
import type { Tx } from '../platform/desk.ts';
import { commonRefusal, type Refusal } from '../platform/refusal.graph.ts';
import { categoriesOf, clientOfCategory } from './categories.store.ts';
import { showCategoryRefusal } from './category-refusals.graph.ts';
import { CatalogueEntryView } from './tenancy.graph.ts';

/** The category in its place as it is now, or why not. */
export async function showCategory<View extends Refusal>(
  tx: Tx,
  decision: Decision,
  language: Language,
): Promise<CatalogueEntryView | View> {
  if ('refused' in decision) return showCategoryRefusal<View>(decision.refused, language);
  const { subjectId } = decision.accepted;
  const clientId = await clientOfCategory(tx, subjectId);
  const entries = clientId === undefined ? undefined : (await categoriesOf(tx, [clientId])).get(clientId);
  const found = entries?.find(({ id }) => id === subjectId);
  return found ? Object.assign(new CatalogueEntryView(), found) : (commonRefusal('NOT_FOUND', language) as View);
}
