import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import { commonRefusal, Refusal } from '../platform/refusal.graph.ts';
import { refusalIn } from '../platform/speech.ts';

@ObjectType({
  implements: () => Refusal,
  description: 'Two of the same name under one parent could not be told apart.',
})
export class CategoryExists extends Refusal {}

@ObjectType({ implements: () => Refusal, description: 'A catalogue has so many levels at most.' })
export class CategoryTooDeep extends Refusal {
  @Field(() => Int) depth: number;
}

@ObjectType({ implements: () => Refusal })
export class CategoryWithinItself extends Refusal {}

const views = {
  CATEGORY_EXISTS: CategoryExists,
  CATEGORY_TOO_DEEP: CategoryTooDeep,
  CATEGORY_WITHIN_ITSELF: CategoryWithinItself,
} as const;

export const categoryRefusals = [CategoryExists, CategoryTooDeep, CategoryWithinItself] as const;

export function showCategoryRefusal<View extends Refusal>(
  refused: { readonly code: string } & Readonly<Record<string, unknown>>,
  language: Language,
): View {
  const { code, ...data } = refused;
  if (!isOfCategories(code)) return commonRefusal(code, language) as View;
  const message = refusalIn(language, code, data as never);
  return Object.assign(new views[code](), { code, message, ...data }) as unknown as View;
}

const isOfCategories = (code: string): code is keyof typeof views => Object.hasOwn(views, code);
