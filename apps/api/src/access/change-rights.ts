import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { abilityOf, changeRights, mayEver, type Role, type RightsFact, roles } from '@vigie/tenancy';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId, IsList, IsOptionalId } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { RoleEnum } from '../tenancy/index.ts';
import { takePerson } from './known-person.ts';
import { RightsHolderView } from './rights.graph.ts';
import {
  AdministersEverywhere,
  LastAdministrator,
  OwnRights,
  RightsHaveChanged,
  RoleDoesNotFit,
  StillHoldsTickets,
} from './rights-refusals.graph.ts';
import { showHolderAfter } from './show-holder.ts';
import { WishedRoles, wishedRoles } from './wished-roles.ts';
import { grantRoles, withdrawRoles } from './write-rights.store.ts';

@InputType()
class ChangeRightsInput extends WishedRoles {
  @Field(() => ID) @IsId() personId: string;
  @Field(() => ID, { nullable: true, description: 'Null: at every client, those to come included.' })
  @IsOptionalId()
  clientId?: string | null;
  @Field(() => [RoleEnum], { description: 'What they held there when the caller last looked.' })
  @IsList(roles.length)
  expectedRoles: Role[];
  @Field(() => Boolean, { nullable: true, description: 'Their open tickets there stay with them all the same.' })
  despiteOpenTickets?: boolean | null;
}

const ChangeRightsResult = createUnionType({
  name: 'ChangeRightsResult',
  types: () =>
    [
      RightsHolderView,
      ...commonRefusals,
      AdministersEverywhere,
      LastAdministrator,
      OwnRights,
      RightsHaveChanged,
      RoleDoesNotFit,
      StillHoldsTickets,
    ] as const,
});

@Resolver()
export class ChangeRights {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => ChangeRightsResult, {
    description: 'Grants and withdraws at once, in one place: authorises somebody for a client, or ends that.',
  })
  changeRights(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: ChangeRightsInput,
  ): Promise<typeof ChangeRightsResult> {
    return this.acts.carryOut(
      caller,
      { name: 'changeRights', actId, input },
      (tx) => change(tx, caller, input),
      (tx, decision) => showHolderAfter(tx, decision, language),
    );
  }
}

async function change(tx: Tx, caller: SignedIn, input: ChangeRightsInput): Promise<Decision> {
  const clientId = (input.clientId ?? null) as Id<'Client'> | null;
  const person = await takePerson(tx, input.personId, clientId);
  if (!person) return { refused: { code: 'NOT_FOUND' } };
  const outcome = changeRights(person, {
    actorId: caller.userId,
    clientId,
    roles: wishedRoles(input, person),
    expected: input.expectedRoles,
    despiteOpenTickets: input.despiteOpenTickets === true,
  });
  if (!outcome.ok) return { refused: { ...outcome.refusal } };
  const [granted, withdrawn] = [rolesOf(outcome.facts, 'granted'), rolesOf(outcome.facts, 'withdrawn')];
  if (withdrawn.length > 0 && !mayEver(abilityOf(caller), 'revoke', 'Membership'))
    return { refused: { code: 'NOT_ALLOWED' } };
  await grantRoles(tx, person.id, clientId, granted);
  await withdrawRoles(tx, person.id, clientId, withdrawn);
  return { accepted: { clientId, subjectId: person.id, effect: { granted, withdrawn } } };
}

const rolesOf = (facts: readonly RightsFact[], wanted: RightsFact['type']): readonly Role[] =>
  facts.filter(({ type }) => type === wanted).map(({ role }) => role);
