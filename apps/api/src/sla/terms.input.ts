import { Field, GraphQLISODateTime, ID, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { IsId, IsInstant, IsListOf, IsPart, IsText } from '../platform/input.ts';
import {
  AdoptionPolicyView,
  AttainmentTargetView,
  AvailabilityTargetView,
  clauseText,
  MatrixView,
  OlaView,
  PauseView,
  PercentileTargetView,
  PriorityChangePolicyView,
  ReopeningPolicyView,
  ResponsePolicyView,
  TargetView,
  UcView,
  WarningsView,
} from './clauses.graph.ts';

/** More clauses of one sort than any contract has. */
const clauses = 200;

@InputType()
export class PublishTermsInput {
  @Field(() => ID) @IsId() clientId: string;
  @Field() @IsText(120, clauseText) name: string;
  @Field(() => GraphQLISODateTime, {
    description: 'From when it holds: after the last version does. A later version begins in the past only to replay.',
  })
  @IsInstant()
  from: Date;
  @Field(() => [TargetView]) @IsListOf(() => TargetView, clauses) targets: TargetView[];
  @Field(() => [OlaView]) @IsListOf(() => OlaView, clauses) ola: OlaView[];
  @Field(() => [UcView]) @IsListOf(() => UcView, clauses) uc: UcView[];
  @Field(() => [PauseView]) @IsListOf(() => PauseView, clauses) pauses: PauseView[];
  @Field(() => ResponsePolicyView) @IsPart(() => ResponsePolicyView) response: ResponsePolicyView;
  @Field(() => ReopeningPolicyView) @IsPart(() => ReopeningPolicyView) reopening: ReopeningPolicyView;
  @Field(() => PriorityChangePolicyView)
  @IsPart(() => PriorityChangePolicyView)
  priorityChange: PriorityChangePolicyView;
  @Field(() => AdoptionPolicyView) @IsPart(() => AdoptionPolicyView) adoption: AdoptionPolicyView;
  @Field(() => WarningsView) @IsPart(() => WarningsView) warnings: WarningsView;
  @Field(() => MatrixView, { nullable: true, description: 'Left out: the usual ranking.' })
  @IsOptional()
  @IsPart(() => MatrixView)
  matrix?: MatrixView | null;
  @Field(() => [AttainmentTargetView])
  @IsListOf(() => AttainmentTargetView, clauses)
  attainments: AttainmentTargetView[];
  @Field(() => [PercentileTargetView])
  @IsListOf(() => PercentileTargetView, clauses)
  percentiles: PercentileTargetView[];
  @Field(() => [AvailabilityTargetView])
  @IsListOf(() => AvailabilityTargetView, clauses)
  availabilities: AvailabilityTargetView[];
}
