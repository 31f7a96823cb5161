import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { InvalidInputError } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { ChangeViewInput, SavedViewView } from './saved-view.graph.ts';
import { updateView, viewById } from './saved-views.store.ts';
import { requireKnown, showView } from './show-view.ts';

const ChangeViewResult = createUnionType({
  name: 'ChangeViewResult',
  types: () => [SavedViewView, ...commonRefusals] as const,
});

@Resolver()
export class ChangeView {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => ChangeViewResult)
  changeView(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: ChangeViewInput,
  ): Promise<typeof ChangeViewResult> {
    return this.acts.carryOut(
      caller,
      { name: 'changeView', actId, input },
      (tx) => change(tx, input),
      (tx, decision) => showView(tx, decision, language),
    );
  }
}

/** A view that a colleague shares is seen, and changed by them alone. */
async function change(tx: Tx, { viewId, ...input }: ChangeViewInput): Promise<Decision> {
  const view = await viewById(tx, viewId);
  if (!view) return { refused: { code: 'NOT_FOUND' } };
  if (view.ownerId !== tx.userId) return { refused: { code: 'NOT_ALLOWED' } };
  requireForm(input);
  await requireKnown(tx, input);
  const { deskId, ...said } = input;
  const kept = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== undefined));
  await updateView(tx, viewId, { ...kept, ...(deskId === undefined ? {} : { deskId }) });
  return { accepted: { clientId: null, subjectId: viewId } };
}

/** Throws InvalidInput for a name that was cleared, and for a position before the first. */
function requireForm({ name, position }: Omit<ChangeViewInput, 'viewId'>): void {
  if (name === '') throw new InvalidInputError([{ path: 'name', rule: 'required', data: {} }]);
  if (typeof position === 'number' && position < 1)
    throw new InvalidInputError([{ path: 'position', rule: 'positive', data: {} }]);
}
