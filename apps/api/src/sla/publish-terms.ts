import { Args, createUnionType, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk, type Tx } from '../platform/desk.ts';
import { InvalidInputError } from '../platform/input.ts';
import { Outbox } from '../platform/outbox.ts';
import { commonRefusal, commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { presentTerms, withVersion } from './changed-terms.ts';
import { changeTerms } from './terms-lock.store.ts';
import { type ClocksMoved, clocksMoved, clocksMovedView } from './clocks-moved.ts';
import { ClocksMovedView } from './clocks-moved.graph.ts';
import { refusalToPublish } from './may-publish.ts';
import { publishTermsVersion } from './publish.store.ts';
import { termsIn } from './terms-draft.ts';
import { termsInputFaults } from './terms-draft-faults.ts';
import { ClientTermsView } from './terms.graph.ts';
import { PublishTermsInput } from './terms.input.ts';
import { clientTermsView } from './terms-view.ts';

@ObjectType()
class TermsPublished {
  @Field(() => ClientTermsView) terms: ClientTermsView;
  @Field(() => ClocksMovedView) moved: ClocksMovedView;
}

const PublishTermsResult = createUnionType({
  name: 'PublishTermsResult',
  types: () => [TermsPublished, ...commonRefusals] as const,
});

@Resolver()
export class PublishTerms {
  constructor(
    private readonly acts: Acts,
    private readonly desk: Desk,
    private readonly outbox: Outbox,
  ) {}

  @Mutation(() => PublishTermsResult)
  publishTerms(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: PublishTermsInput,
  ): Promise<typeof PublishTermsResult> {
    return this.acts.carryOut(
      caller,
      { name: 'publishTerms', actId, input },
      (tx) => this.publish(tx, caller, input),
      (tx, decision) => show(tx, decision, language),
    );
  }

  @Query(() => ClocksMovedView, {
    nullable: true,
    description: 'Which clocks would move, and whither, if this were done; null where the caller may not do it.',
  })
  effectOfTerms(
    @CurrentCaller() caller: SignedIn,
    @Args('input') input: PublishTermsInput,
  ): Promise<ClocksMovedView | null> {
    return this.desk.inTransaction(caller, async (tx) => {
      if (await refusalToPublish(tx, caller, input.clientId)) return null;
      const { changed } = await draft(tx, input);
      return clocksMovedView(tx, await clocksMoved(tx, [changed]));
    });
  }

  private async publish(tx: Tx, caller: SignedIn, input: PublishTermsInput): Promise<Decision> {
    const refusal = await refusalToPublish(tx, caller, input.clientId);
    if (refusal) return refusal;
    const clientId = input.clientId as Id<'Client'>;
    await changeTerms(tx, [clientId]);
    const { version, changed } = await draft(tx, input);
    const effect = await clocksMoved(tx, [changed]);
    await publishTermsVersion(tx, clientId, version);
    tx.afterCommit(() => this.outbox.wake());
    return { accepted: { clientId, subjectId: version.id, effect } };
  }
}

/** Throws InvalidInputError for terms that the clocks could not go by. */
async function draft(tx: Tx, input: PublishTermsInput) {
  const present = await presentTerms(tx, input.clientId as Id<'Client'>);
  const version = termsIn(input, tx.newId());
  const faults = await termsInputFaults(tx, input, present, version);
  if (faults.length > 0) throw new InvalidInputError(faults);
  return { version, changed: withVersion(present, version) };
}

async function show(tx: Tx, decision: Decision, language: Language): Promise<typeof PublishTermsResult> {
  if ('refused' in decision) return commonRefusal(decision.refused.code, language);
  const { clientId, effect } = decision.accepted;
  return Object.assign(new TermsPublished(), {
    terms: clientTermsView(await presentTerms(tx, clientId!)),
    moved: await clocksMovedView(tx, effect as ClocksMoved),
  });
}
