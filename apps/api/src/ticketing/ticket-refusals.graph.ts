import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../platform/refusal.graph.ts';
import { TicketStatusEnum } from './ticketing.graph.ts';

@ObjectType({ implements: () => Refusal, description: 'A closed or cancelled ticket takes no further act.' })
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
