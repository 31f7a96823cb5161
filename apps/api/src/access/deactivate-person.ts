import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { refuseLeaving } from '@vigie/tenancy';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { disableAccount } from '../tenancy/index.ts';
import { takePerson } from './known-person.ts';
import { RightsHolderView } from './rights.graph.ts';
import { LastAdministrator, OwnAccount, StillHoldsTickets } from './rights-refusals.graph.ts';
import { showHolderAfter } from './show-holder.ts';

@InputType()
class DeactivatePersonInput {
  @Field(() => ID) @IsId() personId: string;
  @Field(() => Boolean, { nullable: true, description: 'Their open tickets stay with them all the same.' })
  despiteOpenTickets?: boolean | null;
}

const DeactivatePersonResult = createUnionType({
  name: 'DeactivatePersonResult',
  types: () => [RightsHolderView, ...commonRefusals, LastAdministrator, OwnAccount, StillHoldsTickets] as const,
});

@Resolver()
export class DeactivatePerson {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => DeactivatePersonResult, {
    description: 'Ends every session and subscription of theirs at once; their rights wait for their return.',
  })
  deactivatePerson(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: DeactivatePersonInput,
  ): Promise<typeof DeactivatePersonResult> {
    return this.acts.carryOut(
      caller,
      { name: 'deactivatePerson', actId, input },
      (tx) => deactivate(tx, caller, input),
      (tx, decision) => showHolderAfter(tx, decision, language),
    );
  }
}

async function deactivate(tx: Tx, { userId }: SignedIn, input: DeactivatePersonInput): Promise<Decision> {
  const person = await takePerson(tx, input.personId, null);
  if (!person) return { refused: { code: 'NOT_FOUND' } };
  const wish = { actorId: userId, despiteOpenTickets: input.despiteOpenTickets === true };
  const refusal = refuseLeaving(person, wish);
  if (refusal) return { refused: { ...refusal } };
  await disableAccount(tx, person.id);
  return { accepted: { clientId: person.companyId, subjectId: person.id } };
}
