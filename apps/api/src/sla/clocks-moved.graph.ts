import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ClockKindEnum } from './clock.graph.ts';

@ObjectType('ClockMoved')
export class ClockMovedView {
  @Field(() => ID) ticketId: string;
  @Field() reference: string;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field({ description: 'Unique within its ticket: `resolution`, `ola:2`.' }) clock: string;
  @Field(() => ClockKindEnum) kind: string;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Null: nothing was due.' }) before: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Null: nothing is due any more.' })
  after: Date | null;
}

@ObjectType('ClocksMoved', { description: 'Clocks of open tickets whose due time changes.' })
export class ClocksMovedView {
  @Field(() => Int) count: number;
  @Field(() => [ClockMovedView], { description: 'The first hundred, by reference.' }) clocks: ClockMovedView[];
}
