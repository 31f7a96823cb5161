import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { refuseWhenFull, type TooManyViews as Full } from '@vigie/ticketing';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { commonRefusals, type NotFound } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { refusalIn } from '../platform/speech.ts';
import { SavedViewView, SaveViewInput, TooManyViews } from './saved-view.graph.ts';
import { insertView, keptViews } from './saved-views.store.ts';
import { requireKnown, showView } from './show-view.ts';

const SaveViewResult = createUnionType({
  name: 'SaveViewResult',
  types: () => [SavedViewView, ...commonRefusals, TooManyViews] as const,
});

@Resolver()
export class SaveView {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => SaveViewResult)
  saveView(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: SaveViewInput,
  ): Promise<typeof SaveViewResult> {
    return this.acts.carryOut(
      caller,
      { name: 'saveView', actId, input },
      (tx) => save(tx, input),
      (tx, decision) => showSaved(tx, decision, language),
    );
  }
}

async function save(tx: Tx, { name, filter, sort, deskId = null }: SaveViewInput): Promise<Decision> {
  await requireKnown(tx, { filter, deskId });
  const { kept, next } = await keptViews(tx);
  const full = refuseWhenFull(kept);
  if (full) return { refused: { ...full.refusal } };
  const id = tx.newId<'SavedView'>();
  await insertView(tx, { id, name, filter, sort, deskId, position: next });
  return { accepted: { clientId: null, subjectId: id } };
}

async function showSaved(
  tx: Tx,
  decision: Decision,
  language: Language,
): Promise<SavedViewView | NotFound | TooManyViews> {
  if (!('refused' in decision) || decision.refused.code !== 'TOO_MANY_VIEWS') return showView(tx, decision, language);
  const { code, max } = decision.refused as unknown as Full;
  return Object.assign(new TooManyViews(), { code, max, message: refusalIn(language, code, { max }) });
}
