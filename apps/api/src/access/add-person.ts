import { Args, createUnionType, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { type Role, unfitRole } from '@vigie/tenancy';
import { type Level, oneLine } from '@vigie/ticketing';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import { hashPassword, newPassword } from '../platform/auth/passwords.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { InvalidInputError, IsEmail, IsIdList, IsText } from '../platform/input.ts';
import { commonRefusals, type Refusal } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { createStaff, LevelEnum, RoleEnum, visibleClients } from '../tenancy/index.ts';
import { RightsHolderView } from './rights.graph.ts';
import { AdministersEverywhere, EmailIsTaken, RoleDoesNotFit } from './rights-refusals.graph.ts';
import { showHolderAfter } from './show-holder.ts';
import { grantRoles, openAccount } from './write-rights.store.ts';

const nameLimit = 120;
const mostClients = 200;

@InputType()
class AddPersonInput {
  @Field() @IsText(nameLimit, oneLine) name: string;
  @Field({ description: 'With which they sign in.' }) @IsEmail() email: string;
  @Field(() => LevelEnum, { nullable: true }) level?: Level | null;
  @Field(() => RoleEnum) role: Role;
  @Field(() => [ID], {
    nullable: true,
    description: 'Where they hold it; null: at every client, those to come included.',
  })
  @IsIdList(mostClients)
  clientIds?: string[] | null;
}

@ObjectType()
export class PersonAdded {
  @Field(() => RightsHolderView) person: RightsHolderView;
  @Field(() => String, { nullable: true, description: 'Told once, by the answer that opened the account.' })
  firstPassword: string | null;
}

const AddPersonResult = createUnionType({
  name: 'AddPersonResult',
  types: () => [PersonAdded, ...commonRefusals, AdministersEverywhere, EmailIsTaken, RoleDoesNotFit] as const,
});

/** Somebody new at the provider, who may sign in at once. */
@Resolver()
export class AddPerson {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => AddPersonResult)
  addPerson(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: AddPersonInput,
  ): Promise<typeof AddPersonResult> {
    const told: { password?: string } = {};
    return this.acts.carryOut(
      caller,
      { name: 'addPerson', actId, input },
      async (tx) => {
        const password = newPassword();
        const decision = await add(tx, input, await hashPassword(password));
        if ('accepted' in decision) told.password = password;
        return decision;
      },
      (tx, decision) => show(tx, decision, language, told.password ?? null),
    );
  }
}

async function add(tx: Tx, input: AddPersonInput, passwordHash: string): Promise<Decision> {
  const { name, email, level = null, role } = input;
  const places = input.clientIds ?? [null];
  await requireKnown(tx, places);
  const unfit = places.map((place) => unfitRole(staff, place as Id<'Client'> | null, [role])).find(Boolean);
  if (unfit) return { refused: { ...unfit } };
  const id = tx.newId<'Staff'>();
  if (!(await openAccount(tx, { id, email, passwordHash }))) return { refused: { code: 'EMAIL_IS_TAKEN' } };
  await createStaff(tx, { id, name, level, teamId: null, zone: 'Europe/Paris', account: undefined });
  for (const place of places) await grantRoles(tx, id, place, [role]);
  return { accepted: { clientId: null, subjectId: id, effect: { role, places } } };
}

const staff = { kind: 'staff', companyId: null } as const;

/** Throws naming the field where a client is absent or not the caller's, or none is named at all. */
async function requireKnown(tx: Tx, places: readonly (string | null)[]): Promise<void> {
  const known = new Set((await visibleClients(tx)).map(({ id }) => id));
  const isKnown = places.every((place) => place === null || known.has(place));
  const rule = places.length === 0 ? 'required' : 'unknown';
  if (places.length === 0 || !isKnown) throw new InvalidInputError([{ path: 'clientIds', rule, data: {} }]);
}

async function show<View extends Refusal>(
  tx: Tx,
  decision: Decision,
  language: Language,
  firstPassword: string | null,
): Promise<PersonAdded | View> {
  const shown = await showHolderAfter<View>(tx, decision, language);
  if (!(shown instanceof RightsHolderView)) return shown;
  return Object.assign(new PersonAdded(), { person: shown, firstPassword });
}
