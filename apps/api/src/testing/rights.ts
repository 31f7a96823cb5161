import { actId, type Person } from './person.ts';

/** What the tests look at of any answer to an act on rights. */
export interface RightsAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
  readonly message: string;
  readonly count: number;
  readonly name: string;
  readonly email: string | null;
  readonly level: string | null;
  readonly isActive: boolean;
  readonly roles: readonly string[];
  readonly everywhere: readonly string[];
  readonly work: string;
  readonly openTickets: number;
  readonly places: readonly {
    readonly clientId: string;
    readonly roles: readonly string[];
    readonly standing: string;
  }[];
  readonly person: RightsAnswer;
  readonly firstPassword: string | null;
  readonly today: Sight;
  readonly then: Sight;
  readonly origins: readonly { readonly role: string; readonly isEverywhere: boolean; readonly by: string | null }[];
  readonly fields: readonly { readonly path: string; readonly rule: string }[];
}

export interface Sight {
  readonly standing: string;
  readonly lines: readonly { readonly thing: string; readonly may: boolean; readonly count: number | null }[];
  readonly tickets: readonly { readonly reference: string }[];
}

export const ofHolder =
  'id name kind email level isActive roles everywhere work openTickets places { clientId roles standing }';
const sight = 'standing lines { thing may count } tickets { id reference title }';
const shown = {
  changeRights: `... on RightsHolder { ${ofHolder} } ... on StillHoldsTickets { count }`,
  changeLevel: `... on RightsHolder { ${ofHolder} }`,
  deactivatePerson: `... on RightsHolder { ${ofHolder} } ... on StillHoldsTickets { count }`,
  reactivatePerson: `... on RightsHolder { ${ofHolder} }`,
  addPerson: `... on PersonAdded { person { ${ofHolder} } firstPassword }`,
  foreseeRights: `... on RightsForeseen { today { ${sight} } then { ${sight} } origins { role isEverywhere since by } }`,
};

/** Sends an act on rights; its answer or its refusal. */
export async function actOnRights(
  person: Person,
  name: keyof typeof shown,
  input: object,
  id = actId(),
): Promise<RightsAnswer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($actId: ID!, $input: ${type}!) { answer: ${name}(actId: $actId, input: $input) { __typename
    ${shown[name]} ... on Refusal { code message } ... on InvalidInput { fields { path rule } } } }`;
  return (await person.ask<{ answer: RightsAnswer }>(query, { actId: id, input })).answer;
}
