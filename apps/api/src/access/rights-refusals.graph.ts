import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Language, RefusalCode } from '@vigie/copy';
import type { Decision } from '../platform/act.ts';
import { commonRefusal, Refusal } from '../platform/refusal.graph.ts';
import { refusalIn } from '../platform/speech.ts';

@ObjectType({ implements: () => Refusal, description: 'Somebody must be left who administers and can sign in.' })
export class LastAdministrator extends Refusal {}

@ObjectType({ implements: () => Refusal, description: 'Nobody raises their own rights.' })
export class OwnRights extends Refusal {}

@ObjectType({ implements: () => Refusal, description: 'Nobody shuts themself out.' })
export class OwnAccount extends Refusal {}

@ObjectType({
  implements: () => Refusal,
  description: 'People of a client hold the roles of that client there, the provider’s people those of the provider.',
})
export class RoleDoesNotFit extends Refusal {}

@ObjectType({ implements: () => Refusal, description: 'An administrator is one everywhere, or not at all.' })
export class AdministersEverywhere extends Refusal {}

@ObjectType({ implements: () => Refusal, description: 'Somebody has changed these rights since the caller looked.' })
export class RightsHaveChanged extends Refusal {}

@ObjectType({
  implements: () => Refusal,
  description:
    'They hold open tickets that they could not work on any more; `despiteOpenTickets` goes on all the same.',
})
export class StillHoldsTickets extends Refusal {
  @Field(() => Int) count: number;
}

@ObjectType({ implements: () => Refusal, description: 'Somebody signs in with this address already.' })
export class EmailIsTaken extends Refusal {}

const views = {
  LAST_ADMINISTRATOR: LastAdministrator,
  OWN_RIGHTS: OwnRights,
  OWN_ACCOUNT: OwnAccount,
  ROLE_DOES_NOT_FIT: RoleDoesNotFit,
  ADMINISTERS_EVERYWHERE: AdministersEverywhere,
  RIGHTS_HAVE_CHANGED: RightsHaveChanged,
  STILL_HOLDS_TICKETS: StillHoldsTickets,
  EMAIL_IS_TAKEN: EmailIsTaken,
} as const satisfies Partial<Record<RefusalCode, unknown>>;

/** Why rights do not change, to the caller's eyes. */
export function showRightsRefusal<View extends Refusal>(
  { refused }: Extract<Decision, { readonly refused: object }>,
  language: Language,
): View {
  const { code, ...data } = refused;
  if (!isOfRights(code)) return commonRefusal(code, language) as View;
  const message = refusalIn(language, code, data as never);
  return Object.assign(new views[code](), { code, message, ...data }) as unknown as View;
}

const isOfRights = (code: string): code is keyof typeof views => Object.hasOwn(views, code);
