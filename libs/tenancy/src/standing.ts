import { rolesThatMay } from './policy-table.ts';
import { isStaffRole, type Role, type StaffRole } from './roles.ts';

/** What somebody may do at a client, in one word; each includes the ones before it. */
export const standings = ['nothing', 'reads', 'works', 'manages', 'administers'] as const;
export type Standing = (typeof standings)[number];

/** What marks each standing in the policy table, the strongest first. */
const marks: readonly { readonly standing: Standing; readonly roles: readonly Role[] }[] = [
  { standing: 'administers', roles: rolesThatMay('Membership', 'grant') },
  { standing: 'manages', roles: rolesThatMay('Terms', 'publish') },
  { standing: 'works', roles: rolesThatMay('Ticket', 'hold') },
  { standing: 'reads', roles: rolesThatMay('Ticket', 'read') },
];

/** The strongest standing that one of the roles held at a client gives. */
export const standingOf = (held: readonly Role[]): Standing =>
  marks.find(({ roles }) => held.some((role) => roles.includes(role)))?.standing ?? 'nothing';

/** The roles in which tickets are worked on. */
export const workRoles: readonly StaffRole[] = rolesThatMay('Ticket', 'hold')
  .filter((role) => standingOf([role]) === 'works')
  .filter(isStaffRole);

/** In which role somebody works: the first of those held that is one, a technician when there is none. */
export const workRoleOf = (held: readonly Role[]): StaffRole =>
  workRoles.find((role) => held.includes(role)) ?? 'technician';

/** The roles that give somebody of the provider a standing at a client; `work` is the role in which they work. */
export function rolesFor(standing: Standing, work: StaffRole): readonly StaffRole[] {
  const given = {
    nothing: [],
    reads: ['finance'],
    works: [work],
    manages: ['account_manager'],
    administers: ['provider_admin'],
  };
  return given[standing] as readonly StaffRole[];
}
