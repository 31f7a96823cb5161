import type { Role } from '@vigie/tenancy';
import pg from 'pg';
import { urlAs } from '../../platform/database.ts';
import { testSecret } from '../test-database.ts';

/** `owner` passes by the policies of a town, as Postgres lets the owner of a table. */
export type LoginRole = 'desk_app' | 'desk_worker' | 'owner';

/** What came of a statement: how many rows it touched or found, or the code with which Postgres refused it. */
export type Attempted = { readonly rows: number } | { readonly refused: string };

/**
 * Each statement of a list is carried out with the rights of whoever asks, told, and undone, so that none sees what
 * another did; one round trip for all.
 */
const attempting = `
  CREATE SCHEMA probe;
  CREATE FUNCTION probe.attempt(person text, statements text[]) RETURNS text[] LANGUAGE plpgsql AS $$
    DECLARE
      statement text;
      touched bigint;
      told text[] := '{}';
    BEGIN
      PERFORM set_config('app.user_id', person, true);
      FOREACH statement IN ARRAY statements LOOP
        BEGIN
          EXECUTE statement;
          GET DIAGNOSTICS touched = ROW_COUNT;
          RAISE EXCEPTION '%', touched USING ERRCODE = 'UNDO0';
        EXCEPTION WHEN OTHERS THEN
          told := told || CASE WHEN SQLSTATE = 'UNDO0' THEN SQLERRM ELSE 'refused ' || SQLSTATE END;
        END;
      END LOOP;
      RETURN told;
    END $$;
  CREATE FUNCTION probe.hold(person uuid, held jsonb) RETURNS void LANGUAGE sql SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    DELETE FROM sec.membership WHERE account_id = person;
    INSERT INTO sec.membership (account_id, client_id, role, granted_at, revoked_at)
      SELECT person, one.client_id, one.role, now(), CASE WHEN one.revoked THEN now() END
        FROM jsonb_to_recordset(held) AS one (client_id uuid, role text, revoked boolean) $$;
  CREATE FUNCTION probe.attempt_holding(person uuid, held jsonb, statements text[]) RETURNS text[] LANGUAGE plpgsql AS $$
    DECLARE
      told text[];
    BEGIN
      PERFORM probe.hold(person, held);
      told := probe.attempt(person::text, statements);
      RAISE EXCEPTION USING ERRCODE = 'UNDO0';
    EXCEPTION WHEN SQLSTATE 'UNDO0' THEN
      RETURN told;
    END $$;
  GRANT USAGE ON SCHEMA probe TO desk_app, desk_worker`;

/** A role that somebody holds or held. */
export interface Holding {
  readonly clientId: string | null;
  readonly role: Role;
  readonly isRevoked: boolean;
}

/** Asks the database as the product's own roles do. */
export class Attempts {
  private readonly connections: Readonly<Record<LoginRole, pg.Client>>;

  private constructor(connections: Readonly<Record<LoginRole, pg.Client>>) {
    this.connections = connections;
  }

  static async open(owner: pg.Client, databaseUrl: string): Promise<Attempts> {
    await owner.query(attempting);
    const [app, worker] = await Promise.all([connect(databaseUrl, 'desk_app'), connect(databaseUrl, 'desk_worker')]);
    return new Attempts({ desk_app: app, desk_worker: worker, owner });
  }

  async make(role: LoginRole, person: string, statements: readonly string[]): Promise<readonly Attempted[]> {
    const { rows } = await this.connections[role].query<{ told: string[] }>('SELECT probe.attempt($1, $2) AS told', [
      person,
      statements,
    ]);
    return rows[0]!.told.map(read);
  }

  /** The same in the name of somebody who for the time being holds just these roles. */
  async makeHolding(
    person: string,
    held: readonly Holding[],
    statements: readonly string[],
  ): Promise<readonly Attempted[]> {
    const memberships = held.map(({ clientId, role, isRevoked }) => ({
      client_id: clientId,
      role,
      revoked: isRevoked,
    }));
    const { rows } = await this.connections.desk_app.query<{ told: string[] }>(
      'SELECT probe.attempt_holding($1, $2, $3) AS told',
      [person, JSON.stringify(memberships), statements],
    );
    return rows[0]!.told.map(read);
  }

  async close(): Promise<void> {
    await Promise.all([this.connections.desk_app.end(), this.connections.desk_worker.end()]);
  }
}

const read = (text: string): Attempted =>
  text.startsWith('refused ') ? { refused: text.slice('refused '.length) } : { rows: Number(text) };

async function connect(databaseUrl: string, role: 'desk_app' | 'desk_worker'): Promise<pg.Client> {
  const connection = new pg.Client({ connectionString: urlAs({ databaseUrl, secret: testSecret }, role) });
  await connection.connect();
  return connection;
}
