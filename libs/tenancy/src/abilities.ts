import { AbilityBuilder, createMongoAbility, type MongoAbility, subject as typed } from '@casl/ability';
import { type Caller, clientsOf, rolesOf } from './caller.ts';
import { type Action, type PolicyRow, policyTable, type Subject } from './policy-table.ts';

/** What of an object decides who may touch it. */
export interface Guarded {
  readonly clientId?: string;
  /** The contact it belongs to, for rights that reach only one's own. */
  readonly ownerId?: string | null;
}

export type Ability = MongoAbility<[string, Subject | (Guarded & { readonly __caslSubjectType__: Subject })]>;

/** The first wall: what a caller may do, from the policy table alone. */
export function abilityOf(caller: Caller): Ability {
  const { can, build } = new AbilityBuilder<Ability>(createMongoAbility);
  const held = rolesOf(caller);
  for (const row of policyTable) {
    if (row.scope !== 'none' && held.includes(row.role))
      can(row.action, row.subject, conditionsOf(caller, row) as never);
  }
  return build();
}

/** Whether the caller may do it at all, to something at least. */
export const mayEver = <S extends Subject>(ability: Ability, action: Action<S>, subject: S): boolean =>
  ability.can(action, subject);

/** Whether the caller may do it to this object. */
export const may = <S extends Subject>(ability: Ability, action: Action<S>, subject: S, object: Guarded): boolean =>
  ability.can(action, typed(subject, { ...object }) as never);

function conditionsOf(caller: Caller, row: PolicyRow): Record<string, unknown> | undefined {
  if (withoutClient.has(row.subject)) return undefined;
  const clientId = { $in: clientsOf(caller, [row.role]) };
  return row.scope === 'own' ? { clientId, ownerId: caller.userId } : { clientId };
}

/** What belongs to the provider as a whole carries no client. */
const withoutClient: ReadonlySet<Subject> = new Set([
  'Provider',
  'Desk',
  'Queue',
  'Team',
  'Staff',
  'PublicHoliday',
  'Membership',
  'Account',
  'SavedView',
]);
