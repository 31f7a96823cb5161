import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { takePerson } from './known-person.ts';
import { RightsHolderView } from './rights.graph.ts';
import { showHolderAfter } from './show-holder.ts';
import { enableAccount } from './write-rights.store.ts';

@InputType()
class ReactivatePersonInput {
  @Field(() => ID) @IsId() personId: string;
}

const ReactivatePersonResult = createUnionType({
  name: 'ReactivatePersonResult',
  types: () => [RightsHolderView, ...commonRefusals] as const,
});

@Resolver()
export class ReactivatePerson {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => ReactivatePersonResult, { description: 'With the rights that they held; they sign in anew.' })
  reactivatePerson(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: ReactivatePersonInput,
  ): Promise<typeof ReactivatePersonResult> {
    return this.acts.carryOut(
      caller,
      { name: 'reactivatePerson', actId, input },
      (tx) => reactivate(tx, input),
      (tx, decision) => showHolderAfter(tx, decision, language),
    );
  }
}

async function reactivate(tx: Tx, { personId }: ReactivatePersonInput): Promise<Decision> {
  const person = await takePerson(tx, personId, null);
  if (!person) return { refused: { code: 'NOT_FOUND' } };
  await enableAccount(tx, person.id);
  return { accepted: { clientId: person.companyId, subjectId: person.id } };
}
