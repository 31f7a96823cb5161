import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { CoverageView } from './calendar.graph.ts';
import {
  AdoptionPolicyView,
  AttainmentTargetView,
  AvailabilityTargetView,
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

@ObjectType('TermsVersion', { description: 'What is promised from an instant on, until the next version holds.' })
export class TermsVersionView {
  @Field(() => ID) id: string;
  @Field({ description: 'What people call it: `avenant 2`.' }) name: string;
  @Field(() => GraphQLISODateTime) from: Date;
  @Field(() => [TargetView]) targets: readonly TargetView[];
  @Field(() => [OlaView], { nullable: true, description: 'Null for client people.' }) ola: readonly OlaView[] | null;
  @Field(() => [UcView], { nullable: true, description: 'Null for client people.' }) uc: readonly UcView[] | null;
  @Field(() => [PauseView]) pauses: readonly PauseView[];
  @Field(() => ResponsePolicyView) response: ResponsePolicyView;
  @Field(() => ReopeningPolicyView) reopening: ReopeningPolicyView;
  @Field(() => PriorityChangePolicyView) priorityChange: PriorityChangePolicyView;
  @Field(() => AdoptionPolicyView) adoption: AdoptionPolicyView;
  @Field(() => WarningsView) warnings: WarningsView;
  @Field(() => MatrixView, { nullable: true, description: 'Null: the usual ranking.' }) matrix: MatrixView | null;
  @Field(() => [AttainmentTargetView]) attainments: readonly AttainmentTargetView[];
  @Field(() => [PercentileTargetView]) percentiles: readonly PercentileTargetView[];
  @Field(() => [AvailabilityTargetView]) availabilities: readonly AvailabilityTargetView[];
}

@ObjectType('ClientTerms', { description: "What a client's contract promises, and the hours in which it counts." })
export class ClientTermsView {
  @Field(() => Int, {
    description: 'Rises with every change of terms, calendars or holidays that this client goes by.',
  })
  revision: number;
  @Field(() => [CoverageView]) coverages: readonly CoverageView[];
  @Field(() => [TermsVersionView], { description: 'In the order of their instants.' })
  versions: readonly TermsVersionView[];
}
