import { describe, expect, it } from '@jest/globals';
import { policyTable, type Scope } from './policy-table.ts';
import { staffRoles } from './roles.ts';
import { type RowPolicy, rowPolicies } from './row-policies.ts';
import { tableRules } from './tables.ts';

const policies = rowPolicies();
const restrictive = policies.filter(({ sql }) => sql.includes(' AS RESTRICTIVE '));
const named = (table: string, name: string): RowPolicy =>
  policies.find((one) => one.table === table && one.name === name)!;
const rolesIn = (text: string): readonly string[] => /'\{([a-z_,]*)\}'/.exec(text)![1]!.split(',');
const rolesWith = (subject: string, actions: readonly string[], ...reach: readonly Scope[]): readonly string[] => [
  ...new Set(
    policyTable
      .filter((row) => row.subject === subject && actions.includes(row.action) && reach.includes(row.scope))
      .map(({ role }) => role),
  ),
];

describe('rights that reach one’s own only', () => {
  const verbs = ['select', 'insert', 'update'] as const;
  /** A counter of numbers belongs to nobody: whoever opens a ticket takes the next one. */
  const shared = ['ticket_number'];

  it('narrow every table and verb in which a role with such a right takes part', () => {
    for (const rule of tableRules.filter(({ table }) => !shared.includes(table))) {
      const narrowed = verbs.filter((verb) =>
        (rule[verb] ?? []).some(([subject, action]) => rolesWith(subject, [action], 'own').length > 0),
      );
      const stated = restrictive.filter(({ table, name }) => table === rule.table && name.startsWith('own_'));
      expect([rule.table, ...stated.map(({ name }) => name)]).toEqual([
        rule.table,
        ...narrowed.map((verb) => `own_${verb}`),
      ]);
    }
  });

  it('leave the wide roles their client’s rows and everybody their own', () => {
    const { sql } = named('ticket', 'own_select');
    expect(sql).toMatch(
      /AS RESTRICTIVE FOR SELECT TO desk_app USING \(client_id = ANY .* OR contact_id = \(SELECT sec\.user_id\(\)\)\)$/,
    );
    expect(rolesIn(sql)).toEqual(rolesWith('Ticket', ['read'], 'set', 'client'));
    expect(rolesIn(sql)).not.toContain('client_user');
  });

  it('reach facts, texts, announcements and clocks through the ticket they are of, if it is one’s own', () => {
    for (const table of ['ticket_fact', 'ticket_text', 'outbox', 'clock', 'clock_event', 'clock_watch'])
      expect(named(table, 'own_select').sql.replace(/\s+/g, ' ')).toContain(
        `EXISTS (SELECT FROM desk.ticket t WHERE t.client_id = ${table}.client_id AND t.id = ${table}.ticket_id AND t.contact_id = (SELECT sec.user_id()))`,
      );
  });

  it('show a contact themselves', () => {
    expect(named('contact', 'own_select').sql).toContain('OR id = (SELECT sec.user_id())');
  });
});

describe('what is internal', () => {
  const stated = restrictive.filter(({ name }) => name.startsWith('staff_only_'));
  const verbs = ['select', 'insert', 'update'] as const;

  it('is for the provider’s people alone, wherever client people take part in what can hold it', () => {
    const wanted = tableRules
      .filter(({ internal }) => internal)
      .flatMap((rule) =>
        verbs
          .filter((verb) =>
            (rule[verb] ?? []).some(([subject, action]) => rolesWith(subject, [action], 'client', 'own').length > 0),
          )
          .map((verb) => `${rule.table} staff_only_${verb}`),
      );
    expect(stated.map(({ table, name }) => `${table} ${name}`)).toEqual(wanted);
    expect(wanted).toContain('ticket_text staff_only_insert');
  });

  it('is for those who work for that client: to work for another opens nothing', () => {
    const clause = ` (NOT internal OR client_id = ANY ((SELECT sec.client_ids('{${staffRoles.join(',')}}'::text[]))::uuid[]))`;
    expect(stated.filter(({ sql }) => !sql.endsWith(clause))).toEqual([]);
  });
});

describe('the roles inside a policy', () => {
  it.each([
    ['ticket', 'may_select', 'Ticket', ['read']],
    ['ticket', 'may_insert', 'Ticket', ['open', 'import']],
    ['category', 'may_select', 'Category', ['read']],
    ['category', 'may_update', 'Category', ['change']],
    ['contact', 'may_select', 'Contact', ['read']],
    ['contact', 'may_insert', 'Contact', ['create']],
    ['team', 'may_select', 'Team', ['read']],
    ['imported_ticket', 'may_insert', 'Ticket', ['import']],
    ['terms_version', 'may_select', 'Terms', ['read']],
    ['terms_version', 'may_insert', 'Terms', ['publish']],
    ['calendar_version', 'may_insert', 'Terms', ['publish']],
    ['internal_terms', 'may_select', 'InternalTerms', ['read']],
    ['client_holiday', 'may_insert', 'Holiday', ['record']],
    ['client_holiday', 'may_update', 'Holiday', ['settle']],
    ['public_holiday', 'may_insert', 'PublicHoliday', ['record']],
    ['public_holiday', 'may_update', 'PublicHoliday', ['settle']],
    ['clock', 'may_update', 'Clock', ['follow']],
  ])('%s %s are those of the policy table', (table, name, subject, actions) => {
    const wanted = rolesWith(subject, actions, 'set', 'client', 'own');
    expect([...rolesIn(named(table, name).sql)].sort()).toEqual([...wanted].sort());
  });

  it('add a category for those who qualify or import tickets, and for those who keep the catalogue', () => {
    const reach = ['set', 'client', 'own'] as const;
    const wanted = [
      ...rolesWith('Ticket', ['qualify', 'import'], ...reach),
      ...rolesWith('Category', ['add'], ...reach),
    ];
    expect([...rolesIn(named('category', 'may_insert').sql)].sort()).toEqual([...new Set(wanted)].sort());
  });
});

describe('the worker', () => {
  const workers = policies.filter(({ sql }) => sql.includes(' TO desk_worker '));
  const reached = (verb: string) => workers.filter(({ name }) => name === `worker_${verb}`).map(({ table }) => table);
  const clocks = ['clock', 'clock_event', 'clock_watch', 'zone_data'];
  const terms = ['coverage', 'calendar_version', 'terms_version', 'internal_terms', 'terms_revision'];

  it('reads what clocks go by: no text, and no person', () => {
    const facts = ['client', 'ticket', 'ticket_fact', 'outbox'];
    const wanted = [...facts, 'public_holiday', 'client_holiday', ...terms, ...clocks];
    expect(reached('select')).toEqual(wanted);
  });

  it('writes clocks, when a ticket is due, what a ticket does by itself, and announcements, which it stamps', () => {
    expect(reached('insert')).toEqual(['ticket_fact', 'outbox', ...clocks]);
    expect(reached('update')).toEqual(['ticket', 'outbox', 'clock', 'clock_watch', 'zone_data']);
  });

  it('serves every client, and nobody else does', () => {
    expect(workers.filter(({ sql }) => !/ TO desk_worker (USING|WITH CHECK) \(true\)$/.test(sql))).toEqual([]);
    expect(policies.filter(({ sql }) => !/ TO desk_(app|worker) /.test(sql))).toEqual([]);
  });
});
