import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tickets, their facts and texts, the record of acts, and what is announced of them. */
export class Tickets1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tickets);
    await runner.query(history);
    await runner.query(acts);
    await runner.query(grants);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE desk.imported_ticket, desk.outbox, desk.act, desk.ticket_text, desk.ticket_fact, desk.ticket,
        desk.category;
      DROP SEQUENCE desk.outbox_position`);
  }
}

const tickets = `
  -- Accents and case aside, so that « réseau » is found by "Reseau".
  CREATE FUNCTION desk.fold(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
    SELECT lower(regexp_replace(normalize(words, NFKD), '[\\u0300-\\u036f]', '', 'g')) $$;
  CREATE TABLE desk.category (
    id uuid NOT NULL,
    client_id uuid NOT NULL REFERENCES desk.client,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    folded text NOT NULL GENERATED ALWAYS AS (desk.fold(name)) STORED,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, folded)
  );
  COMMENT ON TABLE desk.category IS 'the client''s own catalogue of what its tickets are about; it grows as tickets are qualified';
  CREATE TABLE desk.ticket (
    id uuid NOT NULL,
    client_id uuid NOT NULL REFERENCES desk.client,
    number integer NOT NULL CHECK (number > 0),
    desk_id uuid NOT NULL REFERENCES desk.desk,
    kind text NOT NULL CHECK (kind IN ('incident', 'service_request', 'complaint')),
    title text CHECK (length(title) <= 10000),
    title_folded text GENERATED ALWAYS AS (desk.fold(title)) STORED,
    status text NOT NULL CHECK (status IN ('new', 'open', 'on_hold', 'resolved', 'closed', 'cancelled')),
    hold_reason text CHECK (hold_reason IN ('client', 'vendor', 'problem', 'evidence')),
    priority smallint NOT NULL CHECK (priority BETWEEN 1 AND 4),
    level text NOT NULL CHECK (level IN ('L1', 'L2', 'L3')),
    impact text CHECK (impact IN ('high', 'medium', 'low')),
    urgency text CHECK (urgency IN ('high', 'medium', 'low')),
    root text CHECK (root IN ('software', 'hardware', 'network')),
    channel text NOT NULL CHECK (channel IN ('phone', 'mail', 'portal', 'chat', 'alert', 'api')),
    site_id uuid,
    service_id uuid,
    category_id uuid,
    contact_id uuid,
    team_id uuid REFERENCES desk.team,
    assignee_id uuid REFERENCES desk.staff,
    assigned_at timestamptz,
    opened_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    ended_at timestamptz,
    resolved_at timestamptz,
    next_due_at timestamptz NOT NULL DEFAULT 'infinity',
    revision integer NOT NULL DEFAULT 1,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, number),
    FOREIGN KEY (client_id, site_id) REFERENCES desk.site,
    FOREIGN KEY (client_id, service_id) REFERENCES desk.client_service,
    FOREIGN KEY (client_id, category_id) REFERENCES desk.category,
    FOREIGN KEY (client_id, contact_id) REFERENCES desk.contact,
    CHECK ((status = 'on_hold') = (hold_reason IS NOT NULL))
  );
  COMMENT ON COLUMN desk.ticket.ended_at IS 'when it was closed or cancelled';
  COMMENT ON COLUMN desk.ticket.next_due_at IS 'nearest running target; infinity while none runs, so that keyset pages never meet a null';
  CREATE UNIQUE INDEX ticket_id ON desk.ticket (id);
  CREATE INDEX ticket_queue_of_desk ON desk.ticket (desk_id, next_due_at, priority, id)
    WHERE status IN ('new', 'open', 'on_hold');
  CREATE INDEX ticket_queue_of_client ON desk.ticket (client_id, desk_id, next_due_at, priority, id)
    WHERE status IN ('new', 'open', 'on_hold');
  CREATE INDEX ticket_by_change ON desk.ticket (client_id, updated_at DESC, id DESC);
  CREATE INDEX ticket_of_assignee ON desk.ticket (client_id, assignee_id) WHERE status IN ('new', 'open', 'on_hold');
  CREATE INDEX ticket_of_contact ON desk.ticket (client_id, contact_id, updated_at DESC);`;

const history = `
  CREATE TABLE desk.ticket_fact (
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    ticket_id uuid NOT NULL,
    type text NOT NULL,
    at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    actor_id uuid,
    internal boolean NOT NULL DEFAULT false,
    source text,
    data jsonb NOT NULL,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES desk.ticket (client_id, id)
  );
  COMMENT ON COLUMN desk.ticket_fact.at IS 'when it held true';
  COMMENT ON COLUMN desk.ticket_fact.recorded_at IS 'when we learnt it';
  COMMENT ON COLUMN desk.ticket_fact.source IS 'the system an imported fact comes from; null for our own';
  CREATE INDEX ticket_fact_of_ticket ON desk.ticket_fact (client_id, ticket_id, at, id);
  CREATE TABLE desk.ticket_text (
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    ticket_id uuid NOT NULL,
    use text NOT NULL CHECK (use IN ('title', 'comment')),
    internal boolean NOT NULL,
    author_id uuid,
    at timestamptz NOT NULL,
    salt bytea,
    body text,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES desk.ticket (client_id, id),
    CHECK ((salt IS NULL) = (body IS NULL))
  );
  CREATE INDEX ticket_text_of_ticket ON desk.ticket_text (client_id, ticket_id, at, id);`;

const acts = `
  CREATE TABLE desk.act (
    id uuid PRIMARY KEY,
    act_id uuid NOT NULL,
    actor_id uuid NOT NULL,
    act text NOT NULL,
    client_id uuid,
    subject_id uuid,
    at timestamptz NOT NULL,
    input_digest text NOT NULL,
    outcome jsonb NOT NULL,
    UNIQUE (actor_id, act_id)
  );
  COMMENT ON TABLE desk.act IS 'the audit line of every act, accepted or refused; the same act_id answers from here';
  CREATE SEQUENCE desk.outbox_position;
  CREATE TABLE desk.outbox (
    id uuid PRIMARY KEY,
    position bigint,
    client_id uuid NOT NULL,
    desk_id uuid NOT NULL,
    ticket_id uuid NOT NULL,
    internal boolean NOT NULL DEFAULT false,
    actor_id uuid,
    at timestamptz NOT NULL,
    FOREIGN KEY (client_id, ticket_id) REFERENCES desk.ticket (client_id, id)
  );
  CREATE INDEX outbox_unpublished ON desk.outbox (id) WHERE position IS NULL;
  CREATE UNIQUE INDEX outbox_by_position ON desk.outbox (position);
  CREATE INDEX outbox_of_client ON desk.outbox (client_id, position);
  CREATE TABLE desk.imported_ticket (
    client_id uuid NOT NULL,
    source text NOT NULL,
    external_id text NOT NULL,
    ticket_id uuid NOT NULL,
    digest text NOT NULL,
    PRIMARY KEY (client_id, source, external_id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES desk.ticket (client_id, id)
  );`;

const grants = `
  GRANT USAGE ON SCHEMA desk, sec TO desk_app;
  GRANT USAGE ON SCHEMA desk, sec TO desk_worker;
  GRANT SELECT, INSERT ON desk.provider, desk.legal_entity TO desk_app;
  GRANT SELECT, INSERT ON desk.desk, desk.desk_client, desk.team, desk.staff, desk.client, desk.site,
    desk.client_service, desk.category, desk.contact, desk.ticket_fact, desk.ticket_text, desk.act, desk.outbox TO desk_app;
  GRANT SELECT, INSERT, UPDATE ON desk.ticket, desk.ticket_number, desk.imported_ticket TO desk_app;
  GRANT SELECT, UPDATE (position) ON desk.outbox TO desk_worker;
  GRANT USAGE ON SEQUENCE desk.outbox_position TO desk_worker;`;
