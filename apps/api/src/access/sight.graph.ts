import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Standing } from '@vigie/tenancy';
import { enumOf } from '../tenancy/index.ts';
import { RightsOriginView, StandingEnum } from './rights.graph.ts';
import { type SeenThing, seenThings } from './seen-things.ts';

export const SeenThingEnum = enumOf(seenThings);
registerEnumType(SeenThingEnum, { name: 'SeenThing' });

@ObjectType('SightLine', { description: 'One thing that somebody may see or do at a client, or may not.' })
export class SightLineView {
  @Field(() => SeenThingEnum) thing: SeenThing;
  @Field() may: boolean;
  @Field(() => Int, { nullable: true, description: 'How many of it they are shown; null for what is done, not seen.' })
  count: number | null;
}

@ObjectType('SeenTicket', { description: 'A ticket that they are shown.' })
export class SeenTicketView {
  @Field(() => ID) id: string;
  @Field() reference: string;
  @Field(() => String, { nullable: true }) title: string | null;
}

@ObjectType('Sight', { description: 'What somebody sees of a client, answered by the walls themselves.' })
export class SightView {
  @Field(() => StandingEnum) standing: Standing;
  @Field(() => [SightLineView]) lines: SightLineView[];
  @Field(() => [SeenTicketView], { description: 'The newest of the tickets that they are shown.' })
  tickets: SeenTicketView[];
}

@ObjectType()
export class RightsForeseen {
  @Field(() => SightView) today: SightView;
  @Field(() => SightView, { description: 'With the roles asked about, which nobody has given.' }) then: SightView;
  @Field(() => [RightsOriginView], { description: 'Where the rights that they hold there today come from.' })
  origins: RightsOriginView[];
}
