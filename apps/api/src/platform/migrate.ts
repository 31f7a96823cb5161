import { createHash } from 'node:crypto';
import { migratorTables, rowPolicies, secTables, tableRules } from '@vigie/tenancy';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Config } from '../config.ts';
import { migrations } from '../migrations/index.ts';
import { asOwner } from './as-owner.ts';
import { type LoginRole, passwordOf, urlAs } from './database.ts';

type Settings = Pick<Config, 'databaseUrl' | 'secret'>;

/** Brings a database to the present schema: roles, migrations, policies. Safe to run from several processes at once. */
export const migrate = (config: Settings): Promise<void> =>
  asOwner(config.databaseUrl, async (owner) => {
    await requireVersion(owner);
    await owner.query(`SELECT pg_advisory_lock(hashtext('vigie migrate'))`);
    for (const role of ['desk_app', 'desk_worker'] as const) await ensureRole(owner, config, role);
    await owner.query('CREATE SCHEMA IF NOT EXISTS desk; CREATE SCHEMA IF NOT EXISTS sec');
    await runMigrations(config);
    await applyPolicies(owner);
  });

async function requireVersion(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ version: string }>(`SELECT current_setting('server_version_num') AS version`);
  if (Number(rows[0]?.version) < 150_000) throw new Error('Vigie needs Postgres 15 or newer');
}

/** Throws with the SQL for the database's administrator when the owner may not create or change the role. */
async function ensureRole(owner: pg.Client, config: Settings, role: LoginRole): Promise<void> {
  if (await canLogIn(urlAs(config, role))) return;
  const password = passwordOf(config.secret, role);
  const exists = (await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [role])).rowCount === 1;
  const sql = `${exists ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN NOINHERIT NOBYPASSRLS PASSWORD '${password}'`;
  await owner.query(sql.replace(' NOBYPASSRLS', '')).catch((error: unknown) => {
    throw new Error(`The owner may not ${exists ? 'change' : 'create'} the role ${role}; have it run: ${sql}`, {
      cause: error,
    });
  });
}

async function canLogIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '28P01' || code === '28000') return false;
    throw error;
  } finally {
    await client.end();
  }
}

async function runMigrations(config: Settings): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: config.databaseUrl,
    schema: 'desk',
    migrations,
    migrationsTableName: 'migration',
  });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

/** Policies are stated, not patched: when the text made from the policy table differs, all are replaced at once. */
async function applyPolicies(owner: pg.Client): Promise<void> {
  const statements = [...walls(), ...rowPolicies().map(({ sql }) => sql)];
  const digest = createHash('sha256').update(statements.join('\n')).digest('hex');
  await owner.query('CREATE TABLE IF NOT EXISTS desk.applied_policy (digest text PRIMARY KEY)');
  const known = await owner.query('SELECT FROM desk.applied_policy WHERE digest = $1', [digest]);
  if (known.rowCount === 1) return;
  await owner.query(['BEGIN', dropAll, ...statements, 'DELETE FROM desk.applied_policy'].join(';\n'));
  await owner.query('INSERT INTO desk.applied_policy VALUES ($1)', [digest]);
  await owner.query('COMMIT');
}

const dropAll = `DO $$ DECLARE p record; BEGIN
  FOR p IN SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'desk' LOOP
    EXECUTE format('DROP POLICY %I ON desk.%I', p.policyname, p.tablename);
  END LOOP; END $$`;

/** Forced on every table that the API reaches; the definer functions' own tables and the migrator's are granted to nobody. */
const walls = (): readonly string[] => [
  ...tableRules.map(({ table }) => `ALTER TABLE desk.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`),
  ...secTables.map((table) => `ALTER TABLE sec.${table} ENABLE ROW LEVEL SECURITY`),
  ...migratorTables.map((table) => `REVOKE ALL ON desk.${table} FROM PUBLIC`),
];
