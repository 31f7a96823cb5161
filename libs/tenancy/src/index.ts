export { type Ability, abilityOf, type Guarded, may, mayEver } from './abilities.ts';
export {
  changeRights,
  heldAt,
  type LeaveRefusal,
  refuseLeaving,
  type RightsFact,
  type RightsHolder,
  type RightsRefusal,
  type RightsWish,
  unfitRole,
  type UnfitRole,
} from './change-rights.ts';
export { type Caller, clientsOf, isStaff, type Membership, rightsFingerprint, rolesOf } from './caller.ts';
export { operations, type Requirement } from './operations.ts';
export {
  type Action,
  type PolicyRow,
  policyTable,
  policyVersion,
  rolesThatMay,
  type Scope,
  type Subject,
} from './policy-table.ts';
export { clientRoles, isRole, isStaffRole, type Role, roles, type StaffRole, staffRoles } from './roles.ts';
export { type RowPolicy, rowPolicies } from './row-policies.ts';
export { rolesFor, type Standing, standingOf, standings, workRoleOf, workRoles } from './standing.ts';
export { migratorTables, secTables, type TableRule, tableRules } from './tables.ts';
export { truthTable } from './truth-table.ts';
export { type GuardedView, guardedViews } from './views.ts';
