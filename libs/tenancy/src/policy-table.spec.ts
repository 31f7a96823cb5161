import { describe, expect, it } from '@jest/globals';
import { policyTable, rolesThatMay, type Scope, subjectNames, subjects } from './policy-table.ts';
import { clientRoles, type Role, roles, staffRoles } from './roles.ts';

const actions = subjectNames().flatMap((subject) => Object.keys(subjects[subject]).map((action) => [subject, action]));
const linesOf = (role: Role) => policyTable.filter((row) => row.role === role);
const reachOf = (role: Role, name: string): Scope => {
  const [subject, action] = name.split('.');
  return linesOf(role).find((row) => row.subject === subject && row.action === action)!.scope;
};
const allowedTo = (role: Role): readonly string[] =>
  linesOf(role)
    .filter(({ scope }) => scope !== 'none')
    .map(({ subject, action }) => `${subject}.${action}`);
const rolesWith = (name: string): readonly Role[] => roles.filter((role) => reachOf(role, name) !== 'none');

describe('the policy table', () => {
  it('has exactly one line for every role and every action', () => {
    const lines = policyTable.map(({ role, subject, action }) => `${role} ${subject} ${action}`);
    const wanted = actions.flatMap(([subject, action]) => roles.map((role) => `${role} ${subject} ${action}`));
    expect([...lines].sort()).toEqual([...wanted].sort());
  });

  it('says every denial aloud', () => {
    expect(policyTable.every(({ scope }) => ['set', 'client', 'own', 'none'].includes(scope))).toBe(true);
    expect(policyTable.filter(({ scope }) => scope === 'none').length).toBeGreaterThan(policyTable.length / 3);
  });

  it('lets every action be done by somebody', () => {
    expect(actions.filter(([subject, action]) => rolesThatMay(subject as never, action!).length === 0)).toEqual([]);
  });

  it('reaches over a set of clients for the provider’s people alone', () => {
    const reaches = (some: readonly Role[]) => new Set(some.flatMap((role) => linesOf(role).map(({ scope }) => scope)));
    expect(reaches(staffRoles)).toEqual(new Set(['set', 'none']));
    expect(reaches(clientRoles)).toEqual(new Set(['client', 'own', 'none']));
  });
});

describe('who may do what', () => {
  it.each([
    ['InternalNote.read', staffRoles],
    ['Queue.read', staffRoles],
    ['Team.read', staffRoles],
    ['Ticket.assign', ['dispatcher', 'technician', 'shift_lead', 'provider_admin']],
    ['Ticket.qualify', ['dispatcher', 'technician', 'shift_lead', 'provider_admin']],
    ['Ticket.hold', ['dispatcher', 'technician', 'shift_lead', 'provider_admin']],
    ['Ticket.resume', ['dispatcher', 'technician', 'shift_lead', 'provider_admin']],
    ['Ticket.resolve', ['dispatcher', 'technician', 'shift_lead', 'provider_admin']],
    ['Candidate.read', ['dispatcher', 'technician', 'shift_lead', 'provider_admin']],
    ['Contact.create', ['dispatcher', 'provider_admin']],
    ['Ticket.import', ['provider_admin']],
    ['Client.create', ['provider_admin']],
    ['Staff.create', ['provider_admin']],
    ['InternalTerms.read', staffRoles],
    ['Terms.publish', ['account_manager', 'provider_admin']],
    ['Holiday.record', ['account_manager', 'provider_admin']],
    ['Holiday.settle', ['account_manager', 'provider_admin']],
    ['PublicHoliday.record', ['provider_admin']],
    ['PublicHoliday.settle', ['provider_admin']],
    ['SavedView.read', staffRoles],
    ['SavedView.save', ['dispatcher', 'technician', 'shift_lead', 'account_manager', 'provider_admin']],
    ['Staff.change', ['provider_admin']],
    ['Membership.read', ['provider_admin']],
    ['Membership.foresee', ['provider_admin']],
    ['Account.open', ['provider_admin']],
    ['Account.disable', ['provider_admin']],
    ['Account.enable', ['provider_admin']],
    ['Membership.grant', ['provider_admin']],
    ['Membership.revoke', ['provider_admin']],
  ])('%s: %p and nobody else', (name, some) => {
    expect(rolesWith(name)).toEqual(some);
  });

  it('lets finance read and nothing else', () => {
    expect(allowedTo('finance').filter((name) => !name.endsWith('.read'))).toEqual([]);
    expect(reachOf('finance', 'Ticket.read')).toBe('set');
  });

  it('leaves an end user their own tickets and comments, and nothing of a colleague', () => {
    const own = linesOf('client_user').filter(({ scope }) => scope === 'own');
    expect(own.map(({ subject, action }) => `${subject}.${action}`)).toEqual([
      'Contact.read',
      'Ticket.read',
      'Ticket.open',
      'Ticket.confirm',
      'Ticket.reopen',
      'Ticket.cancel',
      'Ticket.rank',
      'Comment.read',
      'Comment.write',
    ]);
    expect(allowedTo('client_user').filter((name) => /^(Contact|Ticket|Comment)/.test(name))).toHaveLength(own.length);
  });

  it('lets a client’s manager speak for the whole company, and decide nothing of the provider’s work', () => {
    expect(
      ['Ticket.read', 'Ticket.open', 'Comment.read', 'Comment.write'].map((name) => reachOf('client_manager', name)),
    ).toEqual(Array(4).fill('client'));
    expect(
      allowedTo('client_manager').filter((name) =>
        /assign|qualify|hold|resume|resolve|import|create|grant|revoke|publish|record|settle|follow/.test(name),
      ),
    ).toEqual([]);
  });

  it('gives a manager all that an end user has', () => {
    expect(allowedTo('client_user').filter((name) => !allowedTo('client_manager').includes(name))).toEqual([]);
  });
});

describe('the roles that may', () => {
  it('are those of a reach when one is asked for, and nobody for what is no action', () => {
    expect(rolesThatMay('Ticket', 'read', 'own')).toEqual(['client_user']);
    expect(rolesThatMay('Ticket', 'read', 'client', 'own')).toEqual(['client_user', 'client_manager']);
    expect(rolesThatMay('Ticket', 'read', 'none')).toEqual([]);
    expect(rolesThatMay('Ticket', 'delete')).toEqual([]);
  });
});
