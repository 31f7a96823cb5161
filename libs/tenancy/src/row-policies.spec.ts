import { describe, expect, it } from '@jest/globals';
import { type RowPolicy, rowPolicies } from './row-policies.ts';
import { migratorTables, secTables, tableRules } from './tables.ts';

const policies = rowPolicies();
const tables = tableRules.map(({ table }) => table);
const forTheApi = policies.filter(({ sql }) => sql.includes(' TO desk_app '));
const restrictive = forTheApi.filter(({ sql }) => sql.includes(' AS RESTRICTIVE '));
const permissive = forTheApi.filter((policy) => !restrictive.includes(policy));
const clausesOf = ({ sql }: RowPolicy): readonly string[] => sql.split(/ USING \(| WITH CHECK \(/).slice(1);

describe('each table', () => {
  const read = ['may_select', 'may_insert'];
  const written = [...read, 'may_update'];
  const staffOnly = ['staff_only_select', 'staff_only_insert'];
  const walled = [...read, 'own_select', 'own_insert', ...staffOnly];
  const worker = ['worker_select', 'worker_insert', 'worker_update'];
  const expected: Readonly<Record<string, readonly string[]>> = {
    provider: read,
    legal_entity: read,
    client: [...read, 'worker_select'],
    site: read,
    client_service: read,
    category: written,
    contact: [...read, 'own_select'],
    desk: read,
    desk_client: read,
    team: read,
    staff: ['may_select', 'may_insert', 'may_update'],
    ticket: [...written, 'own_select', 'own_insert', 'own_update', 'worker_select', 'worker_update'],
    ticket_fact: [...walled, 'worker_select', 'worker_insert'],
    ticket_text: walled,
    ticket_link: [...written, 'own_select', 'own_insert'],
    ticket_number: written,
    imported_ticket: written,
    imported_site: read,
    imported_staff: read,
    outbox: [...walled, ...worker],
    public_holiday: [...written, 'worker_select'],
    client_holiday: [...written, 'worker_select'],
    coverage: [...written, 'worker_select'],
    calendar_version: [...read, 'worker_select'],
    terms_version: [...read, 'worker_select'],
    internal_terms: [...read, 'worker_select'],
    terms_revision: [...written, 'worker_select'],
    clock: [...written, 'own_select', 'staff_only_select', ...worker],
    clock_event: [...read, 'own_select', 'staff_only_select', 'worker_select', 'worker_insert'],
    clock_watch: [...written, 'own_select', 'own_insert', 'own_update', ...worker],
    saved_view: written,
    zone_data: worker,
    act: read,
  };

  it('has a rule', () => {
    expect([...tables].sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))('%s has exactly its policies', (table, names) => {
    expect(policies.filter((policy) => policy.table === table).map(({ name }) => name)).toEqual(names);
  });

  it('is walled once, and apart from what only definer functions or the migrator reach', () => {
    const all = [...tables, ...secTables, ...migratorTables];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('every policy', () => {
  it('says the table and the verb that its name says', () => {
    const shape = ({ table, name }: RowPolicy) =>
      new RegExp(
        `^CREATE POLICY ${name} ON desk\\.${table} (AS RESTRICTIVE )?FOR ${name.split('_').at(-1)!.toUpperCase()} TO desk_`,
      );
    expect(policies.filter((policy) => !shape(policy).test(policy.sql))).toEqual([]);
  });

  it('is for a verb by name: nothing is ever deleted, nothing is for all verbs', () => {
    expect(policies.filter(({ sql }) => !/ FOR (SELECT|INSERT|UPDATE) TO /.test(sql))).toEqual([]);
  });

  it('tests what is read with USING, what is written with WITH CHECK, and an update with both', () => {
    const tests = { SELECT: [true, false], INSERT: [false, true], UPDATE: [true, true] };
    for (const { sql } of forTheApi) {
      const verb = / FOR (\w+) /.exec(sql)![1] as keyof typeof tests;
      expect([sql, sql.includes(' USING ('), sql.includes(' WITH CHECK (')]).toEqual([sql, ...tests[verb]]);
    }
  });

  it('asks for the caller’s clients once a statement: never a subquery over them, never a function of the row', () => {
    for (const { sql } of forTheApi) {
      expect(sql).not.toMatch(/client_id IN \(SELECT/i);
      const calls = sql.match(/.{8}sec\.\w+\([^)]*\)/g) ?? [];
      expect(calls.filter((call) => !/^\(SELECT sec\.\w+\(('\{[a-z_,]+\}'::text\[\])?\)$/.test(call))).toEqual([]);
    }
  });

  it('compares ids of clients with one array, so that an index serves', () => {
    const compared = forTheApi.flatMap(({ sql }) => sql.match(/\b(client_)?id = ANY .{30}/g) ?? []);
    expect(compared.length).toBeGreaterThan(20);
    expect(compared.filter((text) => !/ = ANY \(\(SELECT sec\.(client_ids|staff_serving_me)\(/.test(text))).toEqual([]);
  });
});

describe('a caller who is nobody', () => {
  const asksWho = /\(SELECT sec\.(client_ids|has_role|is_staff|user_id|staff_serving_me)\(/;
  const ofWalledTable = /^id IN \(SELECT served\.desk_id FROM desk\.desk_client served\)/;

  it('sees and writes nothing: each way through a permissive policy asks who they are, or reads a table that does', () => {
    const ways = permissive.flatMap((policy) => clausesOf(policy).flatMap((clause) => clause.split(' OR ')));
    expect(ways.length).toBeGreaterThan(permissive.length);
    expect(ways.filter((way) => !asksWho.test(way) && !ofWalledTable.test(way))).toEqual([]);
  });

  it('finds no policy that is simply true', () => {
    expect(forTheApi.filter((policy) => clausesOf(policy).some((clause) => /^\s*true/i.test(clause)))).toEqual([]);
  });
});
