import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type {
  AdoptionClause,
  ClockKind,
  HoldOwner,
  Metric,
  PriorityChangeClause,
  ReopeningClause,
  ResponseClause,
} from '@vigie/sla';
import { type Level, oneLine } from '@vigie/ticketing';
import { IsId, IsList, IsPart, IsOptionalId, IsOptionalText, IsText } from '../platform/input.ts';
import { enumOf, LevelEnum } from '../tenancy/index.ts';
import { ClockKindEnum, HoldReasonEnum, PriorityEnum } from './clock.graph.ts';

const HoldOwnerEnum = enumOf(['client', 'vendor', 'level'] satisfies HoldOwner[]);
registerEnumType(HoldOwnerEnum, { name: 'HoldOwner' });
const ResponseEndEnum = enumOf(['answered', 'taken_in_charge'] satisfies ResponseClause['endedBy'][number][]);
registerEnumType(ResponseEndEnum, { name: 'ResponseEnd' });
const ReopeningEnum = enumOf(['resume', 'continue', 'restart'] satisfies ReopeningClause['policy'][]);
registerEnumType(ReopeningEnum, { name: 'Reopening' });
const PriorityChangeEnum = enumOf([
  'retroactive',
  'restart',
  'proportional',
] satisfies PriorityChangeClause['policy'][]);
registerEnumType(PriorityChangeEnum, { name: 'PriorityChange' });
const AdoptionEnum = enumOf(['prospective', 'replay'] satisfies AdoptionClause['policy'][]);
registerEnumType(AdoptionEnum, { name: 'Adoption' });

/** What stands in a contract is one line that a database can hold: no control characters, no half of a character. */
export const clauseText = (text: string): string => oneLine(text.toWellFormed());

const maybe = { nullable: true } as const;
const any = { nullable: true, description: 'Null: any.' } as const;

/** A clause is written as it is read: one class is the type and the input. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
class ClauseView {
  @Field(() => ID, { description: 'Unique within its version.' }) @IsText(80, clauseText) id: string;
  @Field(() => String, { nullable: true, description: 'As people cite it, `5.3`; null where the contract is silent.' })
  @IsOptionalText(20, clauseText)
  number?: string | null;
}

@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
class PromiseView extends ClauseView {
  @Field(() => PriorityEnum, any) priority?: string | null;
  @Field(() => Int, { description: 'Of open time.' }) seconds: number;
  @Field(() => ID, { description: "Whose hours count: one of the client's coverages." }) @IsId() coverageId: string;
}

@ObjectType('Target', { description: 'A promise to the client.' })
@InputType('TargetInput')
export class TargetView extends PromiseView {
  @Field(() => ClockKindEnum, { description: 'Of those that are promised to a client.' }) metric: Metric;
  @Field(() => ID, any) @IsOptionalId() serviceId?: string | null;
}

@ObjectType('Ola', { description: 'How long a ticket may stay at a level or a desk.' })
@InputType('OlaInput')
export class OlaView extends PromiseView {
  @Field(() => LevelEnum, any) level?: Level | null;
  @Field(() => ID, any) @IsOptionalId() deskId?: string | null;
}

@ObjectType('Uc', { description: 'How long a supplier may keep us waiting.' })
@InputType('UcInput')
export class UcView extends PromiseView {
  @Field(() => String, any) @IsOptionalText(120, clauseText) supplier?: string | null;
}

@ObjectType('Pause', { description: 'A reason to hold a ticket: whose time it is, and the clocks that it stops.' })
@InputType('PauseInput')
export class PauseView extends ClauseView {
  @Field(() => HoldReasonEnum) reason: string;
  @Field(() => HoldOwnerEnum) owner: HoldOwner;
  @Field(() => [ClockKindEnum]) @IsList(6) clocks: readonly ClockKind[];
}

@ObjectType('ResponsePolicy', { description: 'What counts as a first response.' })
@InputType('ResponsePolicyInput')
export class ResponsePolicyView extends ClauseView {
  @Field(() => [ResponseEndEnum]) @IsList(2) endedBy: ResponseClause['endedBy'];
}

@ObjectType('ReopeningPolicy', {
  description:
    'Of a ticket reopened within so many times 24 hours: its solved time is left out, counted, or all is owed anew.',
})
@InputType('ReopeningPolicyInput')
export class ReopeningPolicyView extends ClauseView {
  @Field(() => ReopeningEnum) policy: ReopeningClause['policy'];
  @Field(() => Int) withinDays: number;
}

@ObjectType('PriorityChangePolicy', {
  description: 'What a change of priority or service does to the time used so far.',
})
@InputType('PriorityChangePolicyInput')
export class PriorityChangePolicyView extends ClauseView {
  @Field(() => PriorityChangeEnum) policy: PriorityChangeClause['policy'];
}

@ObjectType('AdoptionPolicy', {
  description: 'Whether tickets opened before count from its instant on, or as if it had always held.',
})
@InputType('AdoptionPolicyInput')
export class AdoptionPolicyView extends ClauseView {
  @Field(() => AdoptionEnum) policy: AdoptionClause['policy'];
}

@ObjectType('Warnings', { description: 'When to speak up: at percents of the target, and so long after the breach.' })
@InputType('WarningsInput')
export class WarningsView extends ClauseView {
  @Field(() => [Int]) @IsList(20) percents: readonly number[];
  @Field(() => [Int], { description: 'Of open time.' }) @IsList(20) afterBreachSeconds: readonly number[];
}

@ObjectType('RankedByUrgency', { description: 'The priority by how soon it hurts.' })
@InputType('RankedByUrgencyInput')
class RankedByUrgencyView {
  @Field(() => PriorityEnum) high: string;
  @Field(() => PriorityEnum) medium: string;
  @Field(() => PriorityEnum) low: string;
}

@ObjectType('PriorityMatrix', {
  description: 'How the contract ranks trouble: by how far the harm reaches, then by urgency.',
})
@InputType('PriorityMatrixInput')
export class MatrixView extends ClauseView {
  @Field(() => RankedByUrgencyView) @IsPart(() => RankedByUrgencyView) high: RankedByUrgencyView;
  @Field(() => RankedByUrgencyView) @IsPart(() => RankedByUrgencyView) medium: RankedByUrgencyView;
  @Field(() => RankedByUrgencyView) @IsPart(() => RankedByUrgencyView) low: RankedByUrgencyView;
}

@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
class ShareView extends ClauseView {
  @Field(() => Int, { description: '`met` of `of`: 9,995 of 10,000 is 99.95 %.' }) met: number;
  @Field(() => Int) of: number;
}

@ObjectType('AttainmentTarget', { description: "The share of a month's promises that is to be kept." })
@InputType('AttainmentTargetInput')
export class AttainmentTargetView extends ShareView {
  @Field(() => ClockKindEnum) metric: Metric;
  @Field(() => PriorityEnum, any) priority?: string | null;
  @Field(() => Int, { description: 'Judged only from so many on.' }) minimumVolume: number;
}

@ObjectType('PercentileTarget', { description: 'The share that is to be done within a time of its own.' })
@InputType('PercentileTargetInput')
export class PercentileTargetView extends AttainmentTargetView {
  @Field(() => Int) withinSeconds: number;
}

@ObjectType('AvailabilityTarget', { description: 'The share of a month that a service is to be up.' })
@InputType('AvailabilityTargetInput')
export class AvailabilityTargetView extends ShareView {
  @Field(() => ID, maybe) @IsOptionalId() serviceId?: string | null;
}
