import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import type { Level } from '@vigie/ticketing';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { LevelEnum } from '../tenancy/index.ts';
import { takePerson } from './known-person.ts';
import { RightsHolderView } from './rights.graph.ts';
import { OwnRights } from './rights-refusals.graph.ts';
import { showHolderAfter } from './show-holder.ts';
import { writeLevel } from './write-rights.store.ts';

@InputType()
class ChangeLevelInput {
  @Field(() => ID) @IsId() personId: string;
  @Field(() => LevelEnum, { nullable: true, description: 'Null: of any level, so that nothing is held against them.' })
  level?: Level | null;
}

const ChangeLevelResult = createUnionType({
  name: 'ChangeLevelResult',
  types: () => [RightsHolderView, ...commonRefusals, OwnRights] as const,
});

/** Up to which level somebody of the provider takes tickets. */
@Resolver()
export class ChangeLevel {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => ChangeLevelResult)
  changeLevel(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: ChangeLevelInput,
  ): Promise<typeof ChangeLevelResult> {
    return this.acts.carryOut(
      caller,
      { name: 'changeLevel', actId, input },
      (tx) => change(tx, caller, input),
      (tx, decision) => showHolderAfter(tx, decision, language),
    );
  }
}

async function change(tx: Tx, caller: SignedIn, { personId, level = null }: ChangeLevelInput): Promise<Decision> {
  const person = await takePerson(tx, personId, null);
  if (person?.kind !== 'staff') return { refused: { code: 'NOT_FOUND' } };
  if (person.id === caller.userId) return { refused: { code: 'OWN_RIGHTS' } };
  await writeLevel(tx, person.id, level);
  return { accepted: { clientId: null, subjectId: person.id, effect: { from: person.level, to: level } } };
}
