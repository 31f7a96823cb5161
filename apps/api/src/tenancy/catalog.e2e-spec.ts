import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migratorTables, rowPolicies, secTables, tableRules } from '@vigie/tenancy';
import pg from 'pg';
import { dataSourceAs } from '../platform/database.ts';
import { rows as rowClasses } from '../rows.ts';
import { cloneDatabase, testSecret } from '../testing/test-database.ts';

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let owner: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** References without a key, each with its reason: what is people’s, the provider’s, or made again from facts. */
const unkeyed: Readonly<Record<string, string>> = {
  'ticket_fact.actor_id': 'a person, of the provider or of the client',
  'ticket_text.author_id': 'a person, of the provider or of the client',
  'outbox.actor_id': 'a person, of the provider or of the client',
  'outbox.desk_id': 'a desk is the provider’s; where it stood when the change was made',
  'outbox.clock_event_id': 'written in one statement with the event, from its own row',
  'clock.coverage_id': 'made from the client’s own terms, and made again from them at any change',
  'clock.terms_version_id': 'made from the client’s own terms, and made again from them at any change',
};

const ask = async <Row>(sql: string): Promise<Row[]> => (await owner.query(sql)).rows as Row[];
const tablesOf = (schema: string) =>
  ask<{ name: string; enabled: boolean; forced: boolean }>(
    `SELECT relname AS name, relrowsecurity AS enabled, relforcerowsecurity AS forced
       FROM pg_class WHERE relnamespace = '${schema}'::regnamespace AND relkind IN ('r', 'p')`,
  );

describe('the catalog of the database', () => {
  it('knows every table of the schema desk by its rule', async () => {
    const names = (await tablesOf('desk')).map(({ name }) => name);
    expect(names.sort()).toEqual([...tableRules.map(({ table }) => table), ...migratorTables].sort());
  });

  it('knows every table of the schema sec', async () => {
    expect((await tablesOf('sec')).map(({ name }) => name).sort()).toEqual([...secTables].sort());
  });

  it('has row-level security enabled and forced on every table that the API reaches', async () => {
    const ruled = new Set(tableRules.map(({ table }) => table));
    const open = (await tablesOf('desk')).filter(
      ({ name, enabled, forced }) => ruled.has(name) && !(enabled && forced),
    );
    expect(open).toEqual([]);
  });

  it('has the tables behind the definer functions enabled, not forced, and granted to nobody', async () => {
    const wrong = (await tablesOf('sec')).filter(({ enabled, forced }) => !enabled || forced);
    const granted = await ask(
      `SELECT table_name, grantee FROM information_schema.role_table_grants
        WHERE table_schema = 'sec' AND grantee <> current_user`,
    );
    expect([wrong, granted]).toEqual([[], []]);
  });

  it('has exactly the policies that the policy table states', async () => {
    const stored = await ask<{ name: string }>(
      `SELECT tablename || '.' || policyname AS name FROM pg_policies WHERE schemaname = 'desk' ORDER BY 1`,
    );
    const stated = rowPolicies().map(({ table, name }) => `${table}.${name}`);
    expect(stored.map(({ name }) => name).sort()).toEqual(stated.sort());
  });

  it('grants the API nothing on the bookkeeping of the migrator', async () => {
    const names = migratorTables.map((name) => `'${name}'`).join(',');
    const granted = await ask(
      `SELECT table_name FROM information_schema.role_table_grants
        WHERE table_schema = 'desk' AND table_name IN (${names}) AND grantee <> current_user`,
    );
    expect(granted).toEqual([]);
  });

  it('leads a tenant table’s primary key or an index by the client', async () => {
    const tenant = tableRules.filter(({ tie }) => tie === 'client_id').map(({ table }) => table);
    const led = await ask<{ name: string }>(
      `SELECT DISTINCT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
        WHERE c.relnamespace = 'desk'::regnamespace AND a.attname = 'client_id'`,
    );
    expect(tenant.filter((table) => !led.some(({ name }) => name === table))).toEqual([]);
  });

  it('lets no reference to a tenant’s row leave its client', async () => {
    const tenant = tableRules.filter(({ tie }) => tie === 'client_id').map(({ table }) => `'${table}'`);
    const loose = await ask(
      `SELECT k.conname FROM pg_constraint k JOIN pg_class target ON target.oid = k.confrelid
        WHERE k.contype = 'f' AND k.connamespace = 'desk'::regnamespace AND target.relname IN (${tenant.join(', ')})
          AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
            AND a.attname = 'client_id')`,
    );
    expect(loose).toEqual([]);
  });

  it('has a key under every reference of a tenant’s row, or says why there is none', async () => {
    const tenant = tableRules.filter(({ tie }) => tie === 'client_id').map(({ table }) => `'${table}'`);
    const loose = await ask<{ name: string }>(
      `SELECT c.relname || '.' || a.attname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
        WHERE c.relnamespace = 'desk'::regnamespace AND c.relname IN (${tenant.join(', ')}) AND a.attname LIKE '%\\_id'
          AND a.atttypid = 'uuid'::regtype AND NOT a.attisdropped
          AND NOT EXISTS (SELECT FROM pg_constraint k
            WHERE k.contype = 'f' AND k.conrelid = c.oid AND a.attnum = ANY (k.conkey)) ORDER BY 1`,
    );
    expect(loose.map(({ name }) => name).filter((name) => !Object.hasOwn(unkeyed, name))).toEqual([]);
  });

  it('pins the search path of every definer function and opens none to the public', async () => {
    const loose = await ask(
      `SELECT proname FROM pg_proc WHERE pronamespace IN ('sec'::regnamespace, 'desk'::regnamespace) AND prosecdef
          AND (proconfig IS NULL OR NOT proconfig::text LIKE '%search_path=pg_catalog%')`,
    );
    const open = await ask(
      `SELECT proname FROM pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) g
        WHERE pronamespace = 'sec'::regnamespace AND g.grantee = 0`,
    );
    expect([loose, open]).toEqual([[], []]);
  });

  it('runs every view with the rights of who asks', async () => {
    const views = await ask(
      `SELECT relname FROM pg_class WHERE relnamespace IN ('desk'::regnamespace, 'sec'::regnamespace)
          AND (relkind = 'm' OR relkind = 'v' AND NOT coalesce(reloptions::text LIKE '%security_invoker=true%', false))`,
    );
    expect(views).toEqual([]);
  });

  it('gives the product’s roles no way around the walls', async () => {
    const roles = await ask(
      `SELECT rolname, rolsuper, rolbypassrls, rolinherit, rolcreaterole, rolcreatedb FROM pg_roles
        WHERE rolname IN ('desk_app', 'desk_worker') ORDER BY 1`,
    );
    const harmless = {
      rolsuper: false,
      rolbypassrls: false,
      rolinherit: false,
      rolcreaterole: false,
      rolcreatedb: false,
    };
    expect(roles).toEqual([
      { rolname: 'desk_app', ...harmless },
      { rolname: 'desk_worker', ...harmless },
    ]);
  });

  it('has the columns, types and nullability that the row classes say', async () => {
    const source = dataSourceAs({ databaseUrl: database.url, secret: testSecret, poolSize: 1 }, 'desk_app', [
      ...rowClasses,
    ]);
    await source.initialize();
    const stored = await ask<{ name: string }>(
      `SELECT table_name || '.' || column_name || ' ' || CASE data_type WHEN 'timestamp with time zone' THEN 'timestamptz'
         ELSE data_type END || ' ' || is_nullable AS name FROM information_schema.columns WHERE table_schema = 'desk'`,
    );
    const known = new Set(stored.map(({ name }) => name));
    const said = source.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map(
        (column) => `${tableName}.${column.databaseName} ${String(column.type)} ${column.isNullable ? 'YES' : 'NO'}`,
      ),
    );
    await source.destroy();
    expect(said.length).toBeGreaterThan(60);
    expect(said.filter((column) => !known.has(column))).toEqual([]);
  });
});
