import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { changeRights, heldAt } from '@vigie/tenancy';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk, type Tx } from '../platform/desk.ts';
import { IsId } from '../platform/input.ts';
import { commonRefusal, commonRefusals, type Refusal } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { personsById } from '../tenancy/index.ts';
import { takePerson } from './known-person.ts';
import { holderById, type KnownHolder } from './rights-holders.store.ts';
import type { RightsOriginView } from './rights.graph.ts';
import {
  AdministersEverywhere,
  LastAdministrator,
  OwnRights,
  RoleDoesNotFit,
  showRightsRefusal,
} from './rights-refusals.graph.ts';
import { RightsForeseen } from './sight.graph.ts';
import { look } from './look.ts';
import { WishedRoles, wishedRoles } from './wished-roles.ts';
import { grantRoles, withdrawRoles } from './write-rights.store.ts';

@InputType()
class ForeseeRightsInput extends WishedRoles {
  @Field(() => ID) @IsId() personId: string;
  @Field(() => ID) @IsId() clientId: string;
}

const ForeseeRightsResult = createUnionType({
  name: 'ForeseeRightsResult',
  types: () =>
    [RightsForeseen, ...commonRefusals, AdministersEverywhere, LastAdministrator, OwnRights, RoleDoesNotFit] as const,
});

@Resolver()
export class ForeseeRights {
  constructor(
    private readonly acts: Acts,
    private readonly desk: Desk,
  ) {}

  @Mutation(() => ForeseeRightsResult, {
    description:
      'What somebody sees of a client, and would see with other roles there: looked at in their name, behind the same ' +
      'walls, in transactions that cannot write and are rolled back. That one has looked is recorded.',
  })
  async foreseeRights(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: ForeseeRightsInput,
  ): Promise<typeof ForeseeRightsResult> {
    const person = await this.acts.carryOut(
      caller,
      { name: 'foreseeRights', actId, input },
      (tx) => decide(tx, caller, input),
      (tx, decision) => personOf<Refusal>(tx, decision, input.clientId, language),
    );
    return 'held' in person ? this.foresee(caller, person, input, language) : (person as RoleDoesNotFit);
  }

  private async foresee(
    caller: SignedIn,
    person: KnownHolder,
    input: ForeseeRightsInput,
    language: Language,
  ): Promise<RightsForeseen> {
    const { id, kind, held } = person;
    const clientId = input.clientId as Id<'Client'>;
    const [today, wished] = [heldAt(held, clientId), wishedRoles(input, person)];
    const lost = today.filter((role) => !wished.includes(role));
    const sightAfter = (change: (tx: Tx) => Promise<void>) =>
      this.desk.rehearse(caller, { change, as: { userId: id }, look: (tx) => look(tx, kind, clientId) });
    return Object.assign(new RightsForeseen(), {
      today: await sightAfter(() => Promise.resolve()),
      then: await sightAfter(async (tx) => {
        await withdrawRoles(tx, id, clientId, lost);
        await grantRoles(tx, id, clientId, wished);
      }),
      origins: await this.desk.inTransaction(caller, (tx) => originsOf(tx, held, language)),
    });
  }
}

/** The rule of the change itself says whether there is anything to foresee; open tickets stand in no one's way here. */
async function decide(tx: Tx, { userId }: SignedIn, input: ForeseeRightsInput): Promise<Decision> {
  const person = await takePerson(tx, input.personId, input.clientId);
  if (!person) return { refused: { code: 'NOT_FOUND' } };
  const clientId = input.clientId as Id<'Client'>;
  const wish = { actorId: userId, clientId, roles: wishedRoles(input, person), despiteOpenTickets: true };
  const outcome = changeRights(person, { ...wish, expected: heldAt(person.held, clientId) });
  if (!outcome.ok) return { refused: { ...outcome.refusal } };
  return { accepted: { clientId, subjectId: person.id, effect: { roles: wish.roles } } };
}

async function personOf<View extends Refusal>(
  tx: Tx,
  decision: Decision,
  clientId: string,
  language: Language,
): Promise<KnownHolder | View> {
  if ('refused' in decision) return showRightsRefusal<View>(decision, language);
  const person = await holderById(tx, decision.accepted.subjectId, [clientId]);
  return person ?? (commonRefusal('NOT_FOUND', language) as View);
}

async function originsOf(tx: Tx, held: KnownHolder['held'], language: Language): Promise<RightsOriginView[]> {
  const persons = await personsById(
    tx,
    held.flatMap(({ by }) => by ?? []),
    language,
  );
  return held.map(({ role, clientId, since, by }) => ({
    role,
    isEverywhere: clientId === null,
    since: new Date(since),
    by: by === null ? null : persons.get(by)!.name,
  }));
}
