import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { commonRefusal, commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { RemoveViewInput, ViewRemoved } from './saved-view.graph.ts';
import { markViewRemoved, viewById } from './saved-views.store.ts';

const RemoveViewResult = createUnionType({
  name: 'RemoveViewResult',
  types: () => [ViewRemoved, ...commonRefusals] as const,
});

@Resolver()
export class RemoveView {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => RemoveViewResult)
  removeView(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: RemoveViewInput,
  ): Promise<typeof RemoveViewResult> {
    return this.acts.carryOut(
      caller,
      { name: 'removeView', actId, input },
      (tx) => remove(tx, input),
      (_, decision) => Promise.resolve(shown(decision, language)),
    );
  }
}

async function remove(tx: Tx, { viewId }: RemoveViewInput): Promise<Decision> {
  const view = await viewById(tx, viewId);
  if (!view) return { refused: { code: 'NOT_FOUND' } };
  if (view.ownerId !== tx.userId) return { refused: { code: 'NOT_ALLOWED' } };
  await markViewRemoved(tx, viewId);
  return { accepted: { clientId: null, subjectId: viewId } };
}

const shown = (decision: Decision, language: Language): typeof RemoveViewResult =>
  'refused' in decision
    ? commonRefusal(decision.refused.code, language)
    : Object.assign(new ViewRemoved(), { viewId: decision.accepted.subjectId });
