import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { roles } from '@vigie/tenancy';
import { type Level, levels, ticketRoots } from '@vigie/ticketing';

/** A GraphQL enum of upper-case names over our own lower-case codes. */
export const enumOf = <Code extends string>(codes: readonly Code[]): Record<string, Code> =>
  Object.fromEntries(codes.map((code) => [code.toUpperCase(), code]));

export const RoleEnum = enumOf(roles);
registerEnumType(RoleEnum, { name: 'Role' });
export const LevelEnum = enumOf(levels);
registerEnumType(LevelEnum, { name: 'Level' });
export const TicketRootEnum = enumOf(ticketRoots);
registerEnumType(TicketRootEnum, { name: 'TicketRoot' });
export const PersonKindEnum = enumOf(['staff', 'contact', 'system']);
registerEnumType(PersonKindEnum, { name: 'PersonKind' });

@ObjectType('Client')
export class ClientView {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field({ description: 'Two to eight letters, unique at the provider: the prefix of its ticket references.' })
  code: string;
  @Field(() => Int, { description: '1 to 8: which quiet tint its chip takes.' }) tint: number;
}

@ObjectType('Site')
export class SiteView {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() zone: string;
  @Field() country: string;
}

@ObjectType('ClientService')
export class ClientServiceView {
  @Field(() => ID) id: string;
  @Field() name: string;
}

@ObjectType('Category', { description: "What a fault is about, in the words of the client's own catalogue." })
export class CategoryView {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => [String], { description: 'Names from the top of the catalogue down to this one.' })
  path: readonly string[];
}

@ObjectType('CatalogueEntry', { description: 'A category in its place in the catalogue.' })
export class CatalogueEntryView extends CategoryView {
  @Field(() => ID, { nullable: true }) parentId: string | null;
  @Field(() => TicketRootEnum, { nullable: true, description: 'Where faults of this kind have their root.' })
  root: string | null;
  @Field({ description: 'Not offered any more; tickets that have it keep it.' }) isRetired: boolean;
}

@ObjectType('Contact')
export class ContactView {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) jobTitle: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field() language: string;
}

@ObjectType('Team')
export class TeamView {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => LevelEnum, { nullable: true }) level: Level | null;
}

@ObjectType('Person', {
  description: 'Whoever acts: a member of staff, a contact of a client, or the platform itself.',
})
export class PersonView {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => PersonKindEnum) kind: string;
}

@ObjectType('Desk')
export class DeskView {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => [ClientView]) clients: ClientView[];
}

@ObjectType('Viewer')
export class ViewerView {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => PersonKindEnum) kind: string;
  @Field(() => [RoleEnum]) roles: string[];
  @Field(() => [ClientView]) clients: ClientView[];
  @Field(() => [DeskView]) desks: DeskView[];
}
