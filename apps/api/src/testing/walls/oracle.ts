import { type Caller, isStaffRole, policyTable, type Scope, type Subject, type TableRule } from '@vigie/tenancy';

/** What of a row, or of an object, decides who may touch it. */
export interface Thing {
  readonly clientId?: string;
  readonly ownerId?: string | null;
  readonly internal?: boolean;
  /** The clients that a desk or a colleague serves. */
  readonly serves?: readonly string[];
  readonly actorId?: string;
}

export type Verb = 'select' | 'insert' | 'update';
export type Line = readonly [subject: Subject, action: string];

/** What belongs to the provider as a whole: whoever has the right has it over all of it. */
export const ofTheProvider: readonly Subject[] = [
  'Provider',
  'Desk',
  'Queue',
  'Team',
  'Staff',
  'PublicHoliday',
  'Membership',
  'Account',
  'SavedView',
];

/** The second opinion on an action: the words of the policy table, read membership by membership. */
export function mayAct(caller: Caller, [subject, action]: Line, { clientId, ownerId }: Thing): boolean {
  const held = placesOf(caller, [subject, action]);
  if (ofTheProvider.includes(subject)) return held.length > 0;
  return held.some((place) => place.clientId === clientId && (place.scope !== 'own' || ownerId === caller.userId));
}

/** The second opinion on a row: whether one of the actions that need the verb there is the caller's to do to it. */
export function mayTouch(caller: Caller, rule: TableRule, verb: Verb, row: Thing): boolean {
  const held = (rule[verb] ?? []).flatMap((line) => placesOf(caller, line));
  const serves = (clientId: string | null) => clientId !== null && row.serves!.includes(clientId);
  const reaches = (scope: Scope) => rule.own === undefined || scope !== 'own' || row.ownerId === caller.userId;
  switch (rule.tie) {
    case 'actor':
      return rule[verb] !== undefined && row.actorId === caller.userId;
    case 'keeper': {
      const isShared = row.serves !== undefined && placesOf(caller, ['Desk', 'read']).some((at) => serves(at.clientId));
      if (verb === 'select') return row.actorId === caller.userId || (isShared && held.length > 0);
      return row.actorId === caller.userId && held.length > 0 && (row.serves === undefined || isShared);
    }
    case 'role':
      return held.length > 0;
    case 'desk':
      return held.some(({ clientId }) => verb !== 'select' || serves(clientId));
    case 'colleague':
      return verb === 'select'
        ? caller.memberships.some((one) => isStaffRole(one.role) || serves(one.clientId))
        : held.length > 0;
    default:
      if (row.internal && !isStaffAt(caller, row.clientId)) return false;
      return held.some(({ clientId, scope }) => clientId !== null && clientId === row.clientId && reaches(scope));
  }
}

const isStaffAt = (caller: Caller, clientId: string | undefined): boolean =>
  caller.memberships.some((held) => isStaffRole(held.role) && held.clientId === clientId);

/** Where the caller holds a role with the right, and how far it goes there. */
const placesOf = (caller: Caller, [subject, action]: Line) =>
  caller.memberships.flatMap(({ clientId, role }) => {
    const line = policyTable.find((one) => one.role === role && one.subject === subject && one.action === action);
    return line === undefined || line.scope === 'none' ? [] : [{ clientId, scope: line.scope }];
  });
