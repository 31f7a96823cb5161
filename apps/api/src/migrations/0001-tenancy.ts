import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The provider, its people, its clients, and who may work for whom. */
export class Tenancy1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(provider);
    await runner.query(people);
    await runner.query(clients);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE desk.desk_client, desk.contact, desk.client_service, desk.site, desk.ticket_number;
      DROP TABLE sec.session, sec.membership, sec.account; DROP TABLE desk.client, desk.staff, desk.team, desk.desk, desk.legal_entity, desk.provider`);
  }
}

const provider = `
  CREATE TABLE desk.provider (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    created_at timestamptz NOT NULL
  );
  CREATE TABLE desk.legal_entity (
    id uuid PRIMARY KEY,
    provider_id uuid NOT NULL REFERENCES desk.provider,
    name text NOT NULL,
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    zone text NOT NULL
  );
  CREATE TABLE desk.desk (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    created_at timestamptz NOT NULL
  );
  CREATE TABLE desk.team (
    id uuid PRIMARY KEY,
    name text NOT NULL UNIQUE,
    level text CHECK (level IN ('L1', 'L2', 'L3'))
  );`;

const people = `
  CREATE TABLE desk.staff (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    level text CHECK (level IN ('L1', 'L2', 'L3')),
    team_id uuid REFERENCES desk.team,
    language text NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en')),
    zone text NOT NULL DEFAULT 'Europe/Paris',
    created_at timestamptz NOT NULL
  );
  CREATE TABLE sec.account (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('staff', 'contact')),
    email text UNIQUE CHECK (email = lower(email)),
    password_hash text,
    created_at timestamptz NOT NULL,
    disabled_at timestamptz
  );
  CREATE TABLE sec.session (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES sec.account ON DELETE CASCADE,
    refresh_hash bytea NOT NULL,
    used_hashes bytea[] NOT NULL DEFAULT '{}',
    opened_at timestamptz NOT NULL,
    refreshed_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at timestamptz,
    end_reason text CHECK (end_reason IN ('signed_out', 'revoked', 'reused_token', 'disabled'))
  );
  CREATE INDEX session_of_account ON sec.session (account_id) WHERE ended_at IS NULL;
  CREATE UNIQUE INDEX session_refresh_hash ON sec.session (refresh_hash);
  ALTER TABLE sec.account ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sec.session ENABLE ROW LEVEL SECURITY;`;

const clients = `
  CREATE TABLE desk.client (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z][A-Z0-9]{1,7}$'),
    name text NOT NULL,
    tint smallint NOT NULL CHECK (tint BETWEEN 1 AND 8),
    legal_entity_id uuid NOT NULL REFERENCES desk.legal_entity,
    language text NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en')),
    created_at timestamptz NOT NULL
  );
  CREATE TABLE sec.membership (
    account_id uuid NOT NULL REFERENCES sec.account ON DELETE CASCADE,
    client_id uuid REFERENCES desk.client DEFERRABLE INITIALLY DEFERRED,
    role text NOT NULL CHECK (role IN ('dispatcher', 'technician', 'shift_lead', 'account_manager', 'finance',
      'provider_admin', 'client_user', 'client_manager')),
    granted_at timestamptz NOT NULL,
    revoked_at timestamptz,
    UNIQUE NULLS NOT DISTINCT (account_id, client_id, role)
  );
  COMMENT ON COLUMN sec.membership.client_id IS 'null: held at the provider, and given at every client to come';
  CREATE INDEX membership_of_client ON sec.membership (client_id) WHERE revoked_at IS NULL;
  ALTER TABLE sec.membership ENABLE ROW LEVEL SECURITY;
  CREATE TABLE desk.ticket_number (
    client_id uuid PRIMARY KEY REFERENCES desk.client,
    next integer NOT NULL DEFAULT 1
  );
  CREATE TABLE desk.site (
    id uuid NOT NULL,
    client_id uuid NOT NULL REFERENCES desk.client,
    name text NOT NULL,
    zone text NOT NULL,
    country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    PRIMARY KEY (client_id, id)
  );
  CREATE TABLE desk.client_service (
    id uuid NOT NULL,
    client_id uuid NOT NULL REFERENCES desk.client,
    name text NOT NULL,
    PRIMARY KEY (client_id, id)
  );
  CREATE TABLE desk.contact (
    id uuid NOT NULL,
    client_id uuid NOT NULL REFERENCES desk.client,
    name text NOT NULL,
    job_title text,
    email text,
    phone text,
    language text NOT NULL DEFAULT 'fr' CHECK (language IN ('fr', 'en')),
    external_id text,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, id)
  );
  CREATE UNIQUE INDEX contact_external ON desk.contact (client_id, external_id);
  CREATE INDEX contact_by_name ON desk.contact (client_id, name);
  CREATE TABLE desk.desk_client (
    desk_id uuid NOT NULL REFERENCES desk.desk,
    client_id uuid NOT NULL REFERENCES desk.client,
    PRIMARY KEY (client_id, desk_id)
  );
  CREATE INDEX desk_client_of_desk ON desk.desk_client (desk_id);`;
