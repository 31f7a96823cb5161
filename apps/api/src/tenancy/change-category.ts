import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { abilityOf, may } from '@vigie/tenancy';
import { categoryLimit, categoryName, refusePlace, type TicketRoot } from '@vigie/ticketing';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { InvalidInputError, IsId, IsOptionalId, IsOptionalText } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { catalogueOf, clientOfCategory, folded, lockCatalogue, updateCategory } from './categories.store.ts';
import { categoryRefusals } from './category-refusals.graph.ts';
import { showCategory } from './show-category.ts';
import { CatalogueEntryView, TicketRootEnum } from './tenancy.graph.ts';

@InputType()
class ChangeCategoryInput {
  @Field(() => ID) @IsId() categoryId: string;
  @Field(() => String, { nullable: true, description: 'Left out, or empty: it stays what it is.' })
  @IsOptionalText(categoryLimit, categoryName)
  name?: string | null;
  @Field(() => ID, { nullable: true, description: 'Null: at the top; left out: where it is.' })
  @IsOptionalId()
  parentId?: string | null;
  @Field(() => TicketRootEnum, { nullable: true, description: 'Of a topmost one alone; left out: as it is.' })
  root?: TicketRoot | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is offered no more; left out: as it is.' })
  isRetired?: boolean | null;
}

const ChangeCategoryResult = createUnionType({
  name: 'ChangeCategoryResult',
  types: () => [CatalogueEntryView, ...commonRefusals, ...categoryRefusals] as const,
});

@Resolver()
export class ChangeCategory {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => ChangeCategoryResult)
  changeCategory(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: ChangeCategoryInput,
  ): Promise<typeof ChangeCategoryResult> {
    return this.acts.carryOut(
      caller,
      { name: 'changeCategory', actId, input },
      (tx) => change(tx, caller, input),
      (tx, decision) => showCategory(tx, decision, language),
    );
  }
}

async function change(tx: Tx, caller: SignedIn, input: ChangeCategoryInput): Promise<Decision> {
  const clientId = await clientOfCategory(tx, input.categoryId);
  if (clientId === undefined) return { refused: { code: 'NOT_FOUND' } };
  if (!may(abilityOf(caller), 'change', 'Category', { clientId })) return { refused: { code: 'NOT_ALLOWED' } };
  await lockCatalogue(tx, clientId);
  const tree = await catalogueOf(tx, clientId);
  const present = tree.find(({ id }) => id === input.categoryId)!;
  const parentId = (input.parentId === undefined ? present.parentId : input.parentId) as Id<'Category'> | null;
  if (parentId !== null && !tree.some(({ id }) => id === parentId))
    throw new InvalidInputError([{ path: 'parentId', rule: 'unknown', data: {} }]);
  const name = input.name || present.name;
  const unfit = refusePlace(tree, { id: present.id, parentId, folded: await folded(tx, name) });
  if (unfit) return { refused: unfit.refusal };
  const root = parentId !== null ? null : input.root === undefined ? present.root : input.root;
  await updateCategory(tx, clientId, present.id, {
    name,
    parentId,
    root,
    isRetired: input.isRetired ?? present.isRetired,
  });
  return { accepted: { clientId, subjectId: present.id } };
}
