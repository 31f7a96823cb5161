import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { abilityOf, may } from '@vigie/tenancy';
import { categoryLimit, categoryName, refusePlace, type TicketRoot } from '@vigie/ticketing';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { InvalidInputError, IsId, IsOptionalId, IsText } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { catalogueOf, folded, insertCategory, lockCatalogue } from './categories.store.ts';
import { categoryRefusals } from './category-refusals.graph.ts';
import { showCategory } from './show-category.ts';
import { CatalogueEntryView, TicketRootEnum } from './tenancy.graph.ts';
import { clientById } from './tenancy.store.ts';

@InputType()
class AddCategoryInput {
  @Field(() => ID) @IsId() clientId: string;
  @Field(() => ID, { nullable: true, description: 'Left out: at the top.' }) @IsOptionalId() parentId?: string | null;
  @Field() @IsText(categoryLimit, categoryName) name: string;
  @Field(() => TicketRootEnum, { nullable: true, description: 'Of a topmost one alone.' }) root?: TicketRoot | null;
}

const AddCategoryResult = createUnionType({
  name: 'AddCategoryResult',
  types: () => [CatalogueEntryView, ...commonRefusals, ...categoryRefusals] as const,
});

@Resolver()
export class AddCategory {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => AddCategoryResult)
  addCategory(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: AddCategoryInput,
  ): Promise<typeof AddCategoryResult> {
    return this.acts.carryOut(
      caller,
      { name: 'addCategory', actId, input },
      (tx) => add(tx, caller, input),
      (tx, decision) => showCategory(tx, decision, language),
    );
  }
}

async function add(
  tx: Tx,
  caller: SignedIn,
  { clientId, parentId = null, name, root }: AddCategoryInput,
): Promise<Decision> {
  if (!(await clientById(tx, clientId))) return { refused: { code: 'NOT_FOUND' } };
  if (!may(abilityOf(caller), 'add', 'Category', { clientId })) return { refused: { code: 'NOT_ALLOWED' } };
  await lockCatalogue(tx, clientId);
  const tree = await catalogueOf(tx, clientId);
  if (parentId !== null && !tree.some(({ id }) => id === parentId))
    throw new InvalidInputError([{ path: 'parentId', rule: 'unknown', data: {} }]);
  const place = { id: null, parentId: parentId as Id<'Category'> | null, folded: await folded(tx, name) };
  const unfit = refusePlace(tree, place);
  if (unfit) return { refused: unfit.refusal };
  const category = { parentId, name, root: parentId === null ? (root ?? null) : null, isRetired: false };
  return { accepted: { clientId: clientId as Id<'Client'>, subjectId: await insertCategory(tx, clientId, category) } };
}
