import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type ClockFact, clockKinds } from '@vigie/sla';
import { holdReasons, type Level, priorities } from '@vigie/ticketing';
import { enumOf, LevelEnum } from '../tenancy/index.ts';

export const PriorityEnum = enumOf(priorities);
registerEnumType(PriorityEnum, { name: 'Priority' });
export const HoldReasonEnum = enumOf(holdReasons);
registerEnumType(HoldReasonEnum, { name: 'HoldReason' });
export const ClockKindEnum = enumOf(clockKinds);
registerEnumType(ClockKindEnum, { name: 'ClockKind' });
const ClockStateEnum = enumOf(['running', 'paused', 'stopped', 'not_owed']);
registerEnumType(ClockStateEnum, { name: 'ClockState' });
const ClockOutcomeEnum = enumOf(['pending', 'met', 'missed', 'void']);
registerEnumType(ClockOutcomeEnum, { name: 'ClockOutcome' });
const ClockEventKindEnum = enumOf(['warning', 'breach', 'after_breach']);
registerEnumType(ClockEventKindEnum, { name: 'ClockEventKind' });

const maybe = { nullable: true } as const;

@ObjectType('TicketClock', {
  description: 'A clock as it stands until the next fact; whoever shows it lets it tick.',
})
export class TicketClockView {
  @Field({ description: '`resolution`, `ola:2`: unique within its ticket.' }) name: string;
  @Field(() => ClockKindEnum) kind: string;
  @Field(() => ClockStateEnum) state: string;
  @Field(() => ClockOutcomeEnum) outcome: string;
  @Field(() => Int, { nullable: true, description: 'Seconds of open time promised; null while nothing is.' })
  target: number | null;
  @Field(() => ID, { nullable: true, description: "Whose hours count while it runs: one of the client's coverages." })
  coverageId: string | null;
  @Field(() => GraphQLISODateTime, { description: 'When its present state began.' }) anchoredAt: Date;
  @Field(() => Float, { description: 'Open time used by then, in milliseconds.' }) usedMs: number;
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the target is used up if nothing happens; null unless it runs.',
  })
  dueAt: Date | null;
  @Field(() => GraphQLISODateTime, maybe) breachedAt: Date | null;
  @Field(() => LevelEnum, { nullable: true, description: 'Of a stay.' }) level: Level | null;
}

@ObjectType('ClockFact', { description: 'One thing that happened, by code and instant.' })
export class ClockFactView {
  @Field(() => GraphQLISODateTime) at: Date;
  @Field({ description: '`opened`, `held`, `resumed`, `answered`, `priority_changed`, ...' }) type: string;
  @Field(() => PriorityEnum, maybe) priority: string | null;
  @Field(() => ID, maybe) serviceId: string | null;
  @Field(() => LevelEnum, maybe) level: Level | null;
  @Field(() => ID, maybe) deskId: string | null;
  @Field(() => HoldReasonEnum, maybe) reason: string | null;
  @Field(() => String, maybe) supplier: string | null;
  @Field(() => ID, maybe) versionId: string | null;
  @Field(() => String, maybe) clock: string | null;
}

@ObjectType('ClockEvent', { description: 'A milestone that a clock passed.' })
export class ClockEventView {
  @Field(() => ID) id: string;
  @Field() clock: string;
  @Field(() => ClockKindEnum) kind: string;
  @Field(() => ClockEventKindEnum) event: string;
  @Field(() => Int, { nullable: true, description: 'Of a warning.' }) percent: number | null;
  @Field(() => Int, { nullable: true, description: 'Of a step beyond the breach: seconds of open time.' })
  afterSeconds: number | null;
  @Field(() => GraphQLISODateTime, { description: 'The true instant, however late it was noticed.' }) at: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'What was due then.' }) dueAt: Date | null;
}

@ObjectType('ClockEventTold')
export class ClockEventToldView {
  @Field() position: string;
  @Field(() => ID) ticketId: string;
  @Field() reference: string;
  @Field(() => ClockEventView) event: ClockEventView;
}

/** Every kind of fact in one flat shape; what a fact does not say is null. */
export function clockFactView({ at, type, ...fact }: ClockFact): ClockFactView {
  const said = fact as Readonly<Record<string, string | null | undefined>>;
  const [serviceId, deskId] = [said['service'] ?? null, said['desk'] ?? null];
  const { priority = null, level = null, reason = null, supplier = null, versionId = null, clock = null } = said;
  return {
    ...{ at: new Date(at), type, priority, serviceId, deskId, reason, supplier, versionId, clock },
    level: level as Level | null,
  };
}
