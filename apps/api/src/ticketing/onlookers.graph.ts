import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { doings } from '../platform/presence-bus.ts';
import { enumOf, PersonView } from '../tenancy/index.ts';
import { PersonPresenceView } from './desk-team.graph.ts';

export const DoingEnum = enumOf(doings);
registerEnumType(DoingEnum, { name: 'Doing', description: 'What a person does on a screen.' });

@ObjectType('Onlooker', { description: 'Somebody else who has a ticket open, once however many screens they have.' })
export class OnlookerView {
  @Field(() => PersonView) person: PersonView;
  @Field(() => DoingEnum) doing: string;
}

@ObjectType('TicketOnlookers')
export class TicketOnlookersView {
  @Field(() => ID) ticketId: string;
  @Field(() => [OnlookerView]) onlookers: OnlookerView[];
}

@ObjectType('ColleaguePresence')
export class ColleaguePresenceView {
  @Field(() => PersonView) person: PersonView;
  @Field(() => PersonPresenceView) presence: PersonPresenceView;
}

@ObjectType('DeskPresence', {
  description: 'Who is at a desk right now, the hearer included, and who looks at which ticket.',
})
export class DeskPresenceView {
  @Field(() => [ColleaguePresenceView]) people: ColleaguePresenceView[];
  @Field(() => [TicketOnlookersView]) tickets: TicketOnlookersView[];
}
