import { Field, GraphQLISODateTime, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language, RefusalCode } from '@vigie/copy';
import { type Level, resolutionItems } from '@vigie/ticketing';
import { commonRefusal, Refusal } from '../platform/refusal.graph.ts';
import { refusalIn } from '../platform/speech.ts';
import { enumOf, LevelEnum } from '../tenancy/index.ts';
import { PackItemEnum, TicketStatusEnum } from './ticketing.graph.ts';

const ResolutionItemEnum = enumOf(resolutionItems);
registerEnumType(ResolutionItemEnum, { name: 'ResolutionItem' });

@ObjectType({ implements: () => Refusal, description: 'A closed, cancelled or merged ticket takes no further act.' })
export class TicketIsClosed extends Refusal {
  @Field(() => TicketStatusEnum) status: string;
  @Field(() => GraphQLISODateTime) since: Date;
}

@ObjectType({
  implements: () => Refusal,
  description: 'The ticket is in a state from which this cannot be done.',
})
export class TicketCannotMove extends Refusal {
  @Field(() => TicketStatusEnum) status: string;
}

@ObjectType({ implements: () => Refusal, description: 'Work has begun: a level is left by escalating or returning.' })
export class LevelGoesByEscalation extends Refusal {}

@ObjectType({ implements: () => Refusal, description: 'The level asked for is not above the present one.' })
export class NoHigherLevel extends Refusal {
  @Field(() => LevelEnum) level: Level;
}

@ObjectType({ implements: () => Refusal })
export class NoLowerLevel extends Refusal {}

@ObjectType({
  implements: () => Refusal,
  description: 'The next level starts from the pack: each missing item is named.',
})
export class EscalationPackIncomplete extends Refusal {
  @Field(() => [PackItemEnum]) missing: string[];
}

@ObjectType({ implements: () => Refusal, description: 'A hold ends at a time to come.' })
export class WakeUpIsPast extends Refusal {
  @Field(() => GraphQLISODateTime) since: Date;
}

@ObjectType({
  implements: () => Refusal,
  description: 'What a resolution cannot do without; each missing item is named.',
})
export class ResolutionIncomplete extends Refusal {
  @Field(() => [ResolutionItemEnum]) missing: string[];
}

@ObjectType({ implements: () => Refusal, description: "The contract's days to refuse the resolution are over." })
export class ResolutionStands extends Refusal {
  @Field(() => GraphQLISODateTime) since: Date;
}

@ObjectType({ implements: () => Refusal, description: 'The two tickets are one.' })
export class SameTicket extends Refusal {}

@ObjectType({ implements: () => Refusal, description: 'The two tickets belong to different clients.' })
export class AnotherClient extends Refusal {}

@ObjectType({ implements: () => Refusal, description: 'Nothing can be merged into a ticket that nobody works on.' })
export class OtherTicketIsOver extends Refusal {
  @Field(() => TicketStatusEnum) status: string;
}

const views = {
  TICKET_IS_CLOSED: TicketIsClosed,
  TICKET_CANNOT_MOVE: TicketCannotMove,
  LEVEL_GOES_BY_ESCALATION: LevelGoesByEscalation,
  NO_HIGHER_LEVEL: NoHigherLevel,
  NO_LOWER_LEVEL: NoLowerLevel,
  ESCALATION_PACK_INCOMPLETE: EscalationPackIncomplete,
  WAKE_UP_IS_PAST: WakeUpIsPast,
  RESOLUTION_INCOMPLETE: ResolutionIncomplete,
  RESOLUTION_STANDS: ResolutionStands,
  SAME_TICKET: SameTicket,
  ANOTHER_CLIENT: AnotherClient,
  OTHER_TICKET_IS_OVER: OtherTicketIsOver,
} as const satisfies Partial<Record<RefusalCode, unknown>>;

/** What is kept of a refusal in the audit line: its code and its data, instants as ISO text. */
export type Refused = { readonly code: string } & Readonly<Record<string, unknown>>;

/** A refusal that acts on tickets can meet, in the reader's language; throws for one that has no view. */
export function showRefusal<View extends Refusal>(refused: Refused, language: Language): View {
  const { code, since, ...data } = refused;
  if (!isOfTickets(code)) return commonRefusal(code, language) as View;
  const message = refusalIn(language, code, { ...data, since } as never);
  const instants = typeof since === 'string' ? { since: new Date(since) } : {};
  return Object.assign(new views[code](), { code, message, ...data, ...instants }) as unknown as View;
}

const isOfTickets = (code: string): code is keyof typeof views => Object.hasOwn(views, code);
