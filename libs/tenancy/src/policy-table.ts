import { type Role, roles } from './roles.ts';

/**
 * How far a right reaches: `set` = every client the person serves in that role, `client` = the one company the person
 * belongs to, `own` = what the person asked for or is, `none` = an explicit denial.
 */
export type Scope = 'set' | 'client' | 'own' | 'none';

/** What can be read or done, and by which verb it touches the database. */
export const subjects = {
  Provider: { read: 'select', create: 'insert' },
  Client: { read: 'select', create: 'insert' },
  Site: { read: 'select', create: 'insert' },
  ClientService: { read: 'select', create: 'insert' },
  Category: { read: 'select', add: 'insert', change: 'update' },
  Contact: { read: 'select', create: 'insert' },
  Desk: { read: 'select', create: 'insert' },
  Team: { read: 'select', create: 'insert' },
  Staff: { read: 'select', create: 'insert', change: 'update' },
  Queue: { read: 'select' },
  Candidate: { read: 'select' },
  Ticket: {
    read: 'select',
    open: 'insert',
    qualify: 'update',
    assign: 'update',
    overload: 'update',
    take: 'update',
    hold: 'update',
    resume: 'update',
    resolve: 'update',
    escalate: 'update',
    return: 'update',
    confirm: 'update',
    reopen: 'update',
    close: 'update',
    cancel: 'update',
    rank: 'update',
    merge: 'update',
    split: 'update',
    link: 'update',
    import: 'insert',
  },
  Comment: { read: 'select', write: 'insert' },
  InternalNote: { read: 'select', write: 'insert' },
  Clock: { follow: 'update' },
  SavedView: { read: 'select', save: 'insert', change: 'update', remove: 'update' },
  Terms: { read: 'select', publish: 'insert' },
  InternalTerms: { read: 'select' },
  Holiday: { read: 'select', record: 'insert', settle: 'update' },
  PublicHoliday: { read: 'select', record: 'insert', settle: 'update' },
  Membership: { read: 'select', foresee: 'select', grant: 'insert', revoke: 'update' },
  Account: { open: 'insert', disable: 'update', enable: 'update' },
} as const satisfies Record<string, Record<string, Verb>>;

export type Verb = 'select' | 'insert' | 'update';
export type Subject = keyof typeof subjects;
export type Action<S extends Subject = Subject> = S extends Subject ? keyof (typeof subjects)[S] & string : never;

/** One line of the table: a role, what it may do to a subject, and how far. */
export interface PolicyRow {
  readonly role: Role;
  readonly subject: Subject;
  readonly action: string;
  readonly scope: Scope;
}

const desk = ['dispatcher', 'technician', 'shift_lead'] as const;
const everyStaff = [...desk, 'account_manager', 'finance', 'provider_admin'] as const;

type Reach = Partial<Record<Exclude<Scope, 'none'>, readonly Role[]>>;
type Grants = { readonly [S in Subject]: { readonly [A in Action<S>]: Reach } };

const grants: Grants = {
  Provider: {
    read: { set: everyStaff, client: ['client_user', 'client_manager'] },
    create: { set: ['provider_admin'] },
  },
  Client: { read: { set: everyStaff, client: ['client_user', 'client_manager'] }, create: { set: ['provider_admin'] } },
  Site: { read: { set: everyStaff, client: ['client_user', 'client_manager'] }, create: { set: ['provider_admin'] } },
  ClientService: {
    read: { set: everyStaff, client: ['client_user', 'client_manager'] },
    create: { set: ['provider_admin'] },
  },
  Category: {
    read: { set: everyStaff, client: ['client_user', 'client_manager'] },
    add: { set: ['dispatcher', 'shift_lead', 'account_manager', 'provider_admin'] },
    change: { set: ['dispatcher', 'shift_lead', 'account_manager', 'provider_admin'] },
  },
  Contact: {
    read: { set: everyStaff, client: ['client_manager'], own: ['client_user'] },
    create: { set: ['provider_admin', 'dispatcher'] },
  },
  Desk: { read: { set: everyStaff, client: ['client_user', 'client_manager'] }, create: { set: ['provider_admin'] } },
  Team: { read: { set: everyStaff }, create: { set: ['provider_admin'] } },
  Staff: {
    read: { set: everyStaff, client: ['client_user', 'client_manager'] },
    create: { set: ['provider_admin'] },
    change: { set: ['provider_admin'] },
  },
  Queue: { read: { set: everyStaff } },
  Candidate: { read: { set: [...desk, 'provider_admin'] } },
  Ticket: {
    read: { set: everyStaff, client: ['client_manager'], own: ['client_user'] },
    open: { set: [...desk, 'account_manager', 'provider_admin'], client: ['client_manager'], own: ['client_user'] },
    qualify: { set: [...desk, 'provider_admin'] },
    assign: { set: [...desk, 'provider_admin'] },
    overload: { set: ['dispatcher', 'shift_lead', 'provider_admin'] },
    take: { set: ['technician', 'shift_lead'] },
    hold: { set: [...desk, 'provider_admin'] },
    resume: { set: [...desk, 'provider_admin'] },
    resolve: { set: [...desk, 'provider_admin'] },
    escalate: { set: [...desk, 'provider_admin'] },
    return: { set: [...desk, 'provider_admin'] },
    confirm: { set: [...desk, 'account_manager', 'provider_admin'], client: ['client_manager'], own: ['client_user'] },
    reopen: { set: [...desk, 'account_manager', 'provider_admin'], client: ['client_manager'], own: ['client_user'] },
    close: { set: [...desk, 'provider_admin'] },
    cancel: { set: [...desk, 'provider_admin'], client: ['client_manager'], own: ['client_user'] },
    rank: { set: [...desk, 'account_manager', 'provider_admin'], client: ['client_manager'], own: ['client_user'] },
    merge: { set: [...desk, 'provider_admin'] },
    split: { set: [...desk, 'provider_admin'] },
    link: { set: [...desk, 'account_manager', 'provider_admin'] },
    import: { set: ['provider_admin'] },
  },
  Comment: {
    read: { set: everyStaff, client: ['client_manager'], own: ['client_user'] },
    write: { set: [...desk, 'account_manager', 'provider_admin'], client: ['client_manager'], own: ['client_user'] },
  },
  InternalNote: {
    read: { set: everyStaff },
    write: { set: [...desk, 'account_manager', 'provider_admin'] },
  },
  Clock: { follow: { set: [...desk, 'account_manager', 'provider_admin'] } },
  SavedView: {
    read: { set: everyStaff },
    save: { set: [...desk, 'account_manager', 'provider_admin'] },
    change: { set: [...desk, 'account_manager', 'provider_admin'] },
    remove: { set: [...desk, 'account_manager', 'provider_admin'] },
  },
  Terms: {
    read: { set: everyStaff, client: ['client_user', 'client_manager'] },
    publish: { set: ['account_manager', 'provider_admin'] },
  },
  InternalTerms: { read: { set: everyStaff } },
  Holiday: {
    read: { set: everyStaff, client: ['client_user', 'client_manager'] },
    record: { set: ['account_manager', 'provider_admin'] },
    settle: { set: ['account_manager', 'provider_admin'] },
  },
  PublicHoliday: {
    read: { set: everyStaff, client: ['client_user', 'client_manager'] },
    record: { set: ['provider_admin'] },
    settle: { set: ['provider_admin'] },
  },
  Membership: {
    read: { set: ['provider_admin'] },
    foresee: { set: ['provider_admin'] },
    grant: { set: ['provider_admin'] },
    revoke: { set: ['provider_admin'] },
  },
  Account: {
    open: { set: ['provider_admin'] },
    disable: { set: ['provider_admin'] },
    enable: { set: ['provider_admin'] },
  },
};

/** The one source of who may do what: every role against every action, denials included. */
export const policyTable: readonly PolicyRow[] = subjectNames().flatMap((subject) =>
  Object.keys(subjects[subject]).flatMap((action) =>
    roles.map((role) => ({ role, subject, action, scope: scopeOf(role, subject, action) })),
  ),
);

/** Changes whenever a right changes, so that no shared answer outlives the rule it was made under. */
export const policyVersion = 4;

export function subjectNames(): readonly Subject[] {
  return Object.keys(subjects) as Subject[];
}

/** The roles that may do an action, whatever their reach, or with the given reach only. */
export const rolesThatMay = (subject: Subject, action: string, ...reach: readonly Scope[]): readonly Role[] =>
  policyTable
    .filter((row) => row.subject === subject && row.action === action && row.scope !== 'none')
    .filter((row) => reach.length === 0 || reach.includes(row.scope))
    .map((row) => row.role);

function scopeOf(role: Role, subject: Subject, action: string): Scope {
  const reach = (grants[subject] as Record<string, Reach>)[action] ?? {};
  const found = (['set', 'client', 'own'] as const).find((scope) => reach[scope]?.includes(role));
  return found ?? 'none';
}
