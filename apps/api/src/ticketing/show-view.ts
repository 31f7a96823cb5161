import type { Language } from '@vigie/copy';
import type { Decision } from '../platform/act.ts';
import type { Tx } from '../platform/desk.ts';
import { type FieldFault, InvalidInputError } from '../platform/input.ts';
import { commonRefusal, type NotFound } from '../platform/refusal.graph.ts';
import { faultIn } from '../platform/speech.ts';
import { personsById, seesDesk } from '../tenancy/index.ts';
import { readFilter } from './saved-filter.ts';
import { SavedViewView } from './saved-view.graph.ts';
import { goneFrom, type StoredView, viewById } from './saved-views.store.ts';
import type { TicketFilter } from './ticket-filter.ts';

/** Kept views as the caller sees them, with what does not hold any more. */
export async function viewsShown(tx: Tx, views: readonly StoredView[], language: Language): Promise<SavedViewView[]> {
  const read = views.map(({ filter }) => readFilter(filter));
  const gone = await goneFrom(
    tx,
    read.map(({ filter }) => filter),
  );
  const owners = await personsById(
    tx,
    views.map(({ ownerId }) => ownerId),
    language,
  );
  return views.map(({ ownerId, ...view }, at) =>
    Object.assign(new SavedViewView(), view, {
      filter: read[at]!.filter,
      owner: owners.get(ownerId)!,
      isMine: ownerId === tx.userId,
      faults: [...read[at]!.faults, ...gone[at]!].map(({ path, rule, data }) => ({
        path: `filter.${path}`,
        rule,
        message: faultIn(language, rule, data),
      })),
    }),
  );
}

/** What an act on a view answers: the view as it is now, or why not. */
export async function showView(tx: Tx, decision: Decision, language: Language): Promise<SavedViewView | NotFound> {
  if ('refused' in decision) return commonRefusal(decision.refused.code, language);
  const view = await viewById(tx, decision.accepted.subjectId);
  return view ? (await viewsShown(tx, [view], language))[0]! : commonRefusal('NOT_FOUND', language);
}

/** Throws InvalidInput when a view would name what the caller is not shown. */
export async function requireKnown(
  tx: Tx,
  { filter, deskId }: { readonly filter?: TicketFilter | null; readonly deskId?: string | null },
): Promise<void> {
  const [gone = []] = filter ? await goneFrom(tx, [filter]) : [];
  const faults: FieldFault[] = gone.map((fault) => ({ ...fault, path: `filter.${fault.path}` }));
  if (deskId && !(await seesDesk(tx, deskId))) faults.push({ path: 'deskId', rule: 'unknown', data: {} });
  if (faults.length > 0) throw new InvalidInputError(faults);
}
