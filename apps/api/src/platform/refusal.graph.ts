import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { FieldFault } from './input.ts';
import { faultIn, refusalIn } from './speech.ts';

@InterfaceType({
  description: "Something the platform refuses to do, with a stable code and a sentence in the caller's language.",
  resolveType: (value: object) => value.constructor,
})
export abstract class Refusal {
  @Field() code: string;
  @Field() message: string;
}

@ObjectType('FieldFault')
export class FieldFaultView {
  @Field({ description: 'Dotted path from the input, for example `comment.body`.' }) path: string;
  @Field() rule: string;
  @Field() message: string;
}

@ObjectType({
  implements: () => Refusal,
  description: 'The input breaks a rule of form; every faulty field is named.',
})
export class InvalidInput extends Refusal {
  @Field(() => [FieldFaultView]) fields: FieldFaultView[];

  static of(faults: readonly FieldFault[], language: Language): InvalidInput {
    const fields = faults.map(({ path, rule, data }) => ({ path, rule, message: faultIn(language, rule, data) }));
    const code = 'INVALID_INPUT';
    return Object.assign(new InvalidInput(), { code, message: refusalIn(language, code, {}), fields });
  }
}

@ObjectType({
  implements: () => Refusal,
  description: 'The object is absent, or not visible to the caller: both read the same.',
})
export class NotFound extends Refusal {}

@ObjectType({ implements: () => Refusal })
export class NotAllowed extends Refusal {}

@ObjectType({ implements: () => Refusal, description: 'The same actId was already used for another input.' })
export class ActIdReused extends Refusal {}

const everywhere = { NOT_FOUND: NotFound, NOT_ALLOWED: NotAllowed, ACT_ID_REUSED: ActIdReused } as const;

/** Refusals that any act can meet. */
export const commonRefusals = [InvalidInput, NotFound, NotAllowed, ActIdReused] as const;

export function commonRefusal(code: string, language: Language): Refusal {
  if (!isCommon(code)) throw new Error(`the refusal ${code} has no view`);
  return Object.assign(new everywhere[code](), { code, message: refusalIn(language, code, {}) });
}

const isCommon = (code: string): code is keyof typeof everywhere => Object.hasOwn(everywhere, code);
