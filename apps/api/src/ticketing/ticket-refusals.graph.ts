import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../platform/refusal.graph.ts';
import { TicketStatusEnum } from './ticketing.graph.ts';

@ObjectType({ implements: () => Refusal, description: 'A closed or cancelled ticket takes no further act.' })
export class TicketIsClosed extends Refusal {
  @Field(() => TicketStatusEnum) status: string;
  @Field(() => GraphQLISODateTime) since: Date;
}
