import type pg from 'pg';

export const OWNER = 'desk_owner';
export const DATABASE = 'vigie';

const PROVISION_LOCK = 7_100_001;

/**
 * Gives the product the position it has on a server of somebody else: an ordinary role that owns one database and may
 * create roles, and is no superuser. Whatever is there already stays.
 * @param mayCreateDatabases for tests, which clone databases
 */
export async function provision(session: pg.Client, password: string, mayCreateDatabases: boolean): Promise<void> {
  await session.query('select pg_advisory_lock($1)', [PROVISION_LOCK]);
  const known = await session.query('select from pg_roles where rolname = $1', [OWNER]);
  const rights = `login createrole nosuperuser noreplication nobypassrls ${mayCreateDatabases ? '' : 'no'}createdb`;
  const act = known.rowCount === 0 ? 'create' : 'alter';
  await session.query(`${act} role ${OWNER} ${rights} password ${session.escapeLiteral(password)}`);
  const made = await session.query('select from pg_database where datname = $1', [DATABASE]);
  if (made.rowCount === 0) await session.query(`create database ${DATABASE} owner ${OWNER}`);
  await session.query('select pg_advisory_unlock($1)', [PROVISION_LOCK]);
}
