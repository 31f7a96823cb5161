/** The provider's own people: each serves a set of clients, with one or more roles at each. */
export const staffRoles = [
  'dispatcher',
  'technician',
  'shift_lead',
  'account_manager',
  'finance',
  'provider_admin',
] as const;

/** The people of one client company. */
export const clientRoles = ['client_user', 'client_manager'] as const;

export const roles = [...staffRoles, ...clientRoles] as const;

export type StaffRole = (typeof staffRoles)[number];
export type ClientRole = (typeof clientRoles)[number];
export type Role = (typeof roles)[number];

export const isRole = (text: string): text is Role => roles.some((role) => role === text);
export const isStaffRole = (role: Role): role is StaffRole => staffRoles.some((known) => known === role);
