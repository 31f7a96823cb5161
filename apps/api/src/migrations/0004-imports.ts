import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came from another system, by the name it has there, and the doors through which many people come at once. */
export class Imports1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(origins);
    await runner.query(manyAtOnce);
    await runner.query(firstAdministrator);
    await runner.query(grants);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE desk.imported_site, desk.imported_staff;
      DROP FUNCTION sec.create_accounts, sec.grant_roles, sec.first_administrator;
      DROP INDEX desk.imported_ticket_external;
      ALTER TABLE desk.imported_ticket DROP COLUMN read_until`);
  }
}

const origins = `
  -- One log's ticket exists once on an installation, whichever client it went to.
  CREATE UNIQUE INDEX imported_ticket_external ON desk.imported_ticket (source, external_id);
  ALTER TABLE desk.imported_ticket ADD COLUMN read_until timestamptz NOT NULL DEFAULT 'epoch';
  ALTER TABLE desk.imported_ticket ALTER COLUMN read_until DROP DEFAULT;
  COMMENT ON COLUMN desk.imported_ticket.read_until IS 'the instant up to which the log had been read';
  COMMENT ON COLUMN desk.imported_ticket.digest IS 'of what the log said until then: the same digest is the same history';
  CREATE TABLE desk.imported_site (
    client_id uuid NOT NULL,
    source text NOT NULL,
    external_id text NOT NULL,
    site_id uuid NOT NULL,
    PRIMARY KEY (client_id, source, external_id),
    FOREIGN KEY (client_id, site_id) REFERENCES desk.site (client_id, id)
  );
  CREATE UNIQUE INDEX imported_site_external ON desk.imported_site (source, external_id);
  CREATE TABLE desk.imported_staff (
    source text NOT NULL,
    external_id text NOT NULL,
    staff_id uuid NOT NULL REFERENCES desk.staff,
    PRIMARY KEY (source, external_id)
  );`;

const manyAtOnce = `
  CREATE FUNCTION sec.create_accounts(persons uuid[], account_kind text, at timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    BEGIN
      PERFORM sec.require_admin();
      INSERT INTO sec.account (id, kind, created_at) SELECT person, account_kind, at FROM unnest(persons) person;
    END $$;

  -- Pairs of a person and a company; a role that was once revoked is not given back by the way.
  CREATE FUNCTION sec.grant_roles(persons uuid[], companies uuid[], granted_role text, at timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    BEGIN
      PERFORM sec.require_admin();
      INSERT INTO sec.membership (account_id, client_id, role, granted_at)
        SELECT person, company, granted_role, at FROM unnest(persons, companies) AS pair (person, company)
        ON CONFLICT (account_id, client_id, role) DO NOTHING;
    END $$;`;

const firstAdministrator = `
  CREATE FUNCTION sec.first_administrator() RETURNS TABLE (id uuid, kind text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    SELECT a.id, a.kind FROM sec.membership m JOIN sec.account a ON a.id = m.account_id
     WHERE m.role = 'provider_admin' AND m.client_id IS NULL AND m.revoked_at IS NULL AND a.disabled_at IS NULL
     ORDER BY m.granted_at, a.id LIMIT 1 $$;`;

const grants = `
  REVOKE ALL ON FUNCTION sec.create_accounts, sec.grant_roles, sec.first_administrator FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION sec.create_accounts, sec.grant_roles, sec.first_administrator TO desk_app;
  GRANT SELECT, INSERT ON desk.imported_site, desk.imported_staff TO desk_app;`;
