import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The whole life of a ticket: levels with their packs, wake-ups, ends that say why, links, and how often it changed hands. */
export class TicketLife1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tickets);
    await runner.query(links);
    await runner.query(catalogues);
    await runner.query(earlierTickets);
    await runner.query(grants);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE ON desk.ticket FROM desk_worker;
      REVOKE SELECT ON desk.ticket FROM desk_worker;
      REVOKE INSERT ON desk.ticket_fact FROM desk_worker;
      GRANT SELECT (id, client_id, number, desk_id, next_due_at), UPDATE (next_due_at) ON desk.ticket TO desk_worker;
      REVOKE UPDATE (name, parent_id, root, retired_at) ON desk.category FROM desk_app;
      ALTER TABLE desk.category DROP COLUMN parent_id CASCADE, DROP COLUMN root, DROP COLUMN retired_at,
        ADD UNIQUE (client_id, folded);
      DROP TABLE desk.ticket_link;
      DROP INDEX desk.ticket_to_wake;
      ALTER TABLE desk.ticket DROP COLUMN client_priority, DROP COLUMN wakes_at, DROP COLUMN merged_into_id,
        DROP COLUMN resolution_cause, DROP COLUMN assignments, DROP COLUMN escalations, DROP COLUMN returns,
        DROP COLUMN reopenings;
      ALTER TABLE desk.ticket DROP CONSTRAINT ticket_status_check, ADD CONSTRAINT ticket_status_check
        CHECK (status IN ('new', 'open', 'on_hold', 'resolved', 'closed', 'cancelled'));
      ALTER TABLE desk.ticket_text DROP CONSTRAINT ticket_text_use_check, ADD CONSTRAINT ticket_text_use_check
        CHECK (use IN ('title', 'comment'))`);
  }
}

const tickets = `
  ALTER TABLE desk.ticket DROP CONSTRAINT ticket_status_check, ADD CONSTRAINT ticket_status_check
    CHECK (status IN ('new', 'open', 'on_hold', 'resolved', 'closed', 'cancelled', 'merged'));
  ALTER TABLE desk.ticket
    ADD COLUMN client_priority smallint CHECK (client_priority BETWEEN 1 AND 4),
    ADD COLUMN wakes_at timestamptz,
    ADD COLUMN merged_into_id uuid,
    ADD COLUMN resolution_cause text,
    ADD COLUMN assignments integer NOT NULL DEFAULT 0,
    ADD COLUMN escalations integer NOT NULL DEFAULT 0,
    ADD COLUMN returns integer NOT NULL DEFAULT 0,
    ADD COLUMN reopenings integer NOT NULL DEFAULT 0,
    ADD FOREIGN KEY (client_id, merged_into_id) REFERENCES desk.ticket (client_id, id),
    ADD CHECK ((status = 'merged') = (merged_into_id IS NOT NULL)),
    ADD CHECK (merged_into_id <> id);
  COMMENT ON COLUMN desk.ticket.client_priority IS 'how urgent the client holds it among their own; priority is the contract\'\'s';
  COMMENT ON COLUMN desk.ticket.wakes_at IS 'when it goes on by itself: a hold ends, a resolution stands';
  CREATE INDEX ticket_to_wake ON desk.ticket (wakes_at) WHERE wakes_at IS NOT NULL;
  ALTER TABLE desk.ticket_text DROP CONSTRAINT ticket_text_use_check, ADD CONSTRAINT ticket_text_use_check
    CHECK (use IN ('title', 'comment', 'symptom', 'tried', 'evidence', 'hypothesis', 'ask', 'summary', 'why'));`;

const links = `
  CREATE TABLE desk.ticket_link (
    client_id uuid NOT NULL,
    id uuid NOT NULL,
    ticket_id uuid NOT NULL,
    other_id uuid NOT NULL,
    link text NOT NULL CHECK (link IN ('related', 'follows', 'split_from')),
    made_at timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (client_id, id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES desk.ticket (client_id, id),
    FOREIGN KEY (client_id, other_id) REFERENCES desk.ticket (client_id, id),
    CHECK (ticket_id <> other_id)
  );
  COMMENT ON TABLE desk.ticket_link IS 'what a ticket is to another of the same client, told once for both';
  CREATE UNIQUE INDEX ticket_link_once ON desk.ticket_link (client_id, ticket_id, other_id, link) WHERE ended_at IS NULL;
  CREATE INDEX ticket_link_back ON desk.ticket_link (client_id, other_id) WHERE ended_at IS NULL;`;

const catalogues = `
  ALTER TABLE desk.category
    ADD COLUMN parent_id uuid,
    ADD COLUMN root text CHECK (root IN ('software', 'hardware', 'network')),
    ADD COLUMN retired_at timestamptz,
    ADD FOREIGN KEY (client_id, parent_id) REFERENCES desk.category (client_id, id),
    ADD CHECK (parent_id IS NULL OR root IS NULL),
    DROP CONSTRAINT category_client_id_folded_key,
    ADD UNIQUE NULLS NOT DISTINCT (client_id, parent_id, folded);
  COMMENT ON COLUMN desk.category.root IS 'of the topmost ones: those below are of the same';
  COMMENT ON COLUMN desk.category.retired_at IS 'since when it is not offered any more';`;

/** Counted from what was recorded; a resolution that waits stands after the usual days. The walls stand against the owner too. */
const earlierTickets = `
  ALTER TABLE desk.ticket NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE desk.ticket_fact NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE desk.imported_ticket NO FORCE ROW LEVEL SECURITY;
  UPDATE desk.ticket t SET assignments = told.assignments, reopenings = told.reopenings
    FROM (SELECT client_id, ticket_id, count(*) FILTER (WHERE type = 'assigned') AS assignments,
                 count(*) FILTER (WHERE type = 'reopened') AS reopenings
            FROM desk.ticket_fact WHERE type IN ('assigned', 'reopened') GROUP BY client_id, ticket_id) told
   WHERE told.client_id = t.client_id AND told.ticket_id = t.id;
  UPDATE desk.ticket t SET wakes_at = t.resolved_at + interval '120 hours'
   WHERE t.status = 'resolved' AND t.resolved_at IS NOT NULL
     AND NOT EXISTS (SELECT FROM desk.imported_ticket i WHERE i.client_id = t.client_id AND i.ticket_id = t.id);
  ALTER TABLE desk.ticket FORCE ROW LEVEL SECURITY;
  ALTER TABLE desk.ticket_fact FORCE ROW LEVEL SECURITY;
  ALTER TABLE desk.imported_ticket FORCE ROW LEVEL SECURITY;`;

const grants = `
  GRANT SELECT, INSERT, UPDATE (ended_at) ON desk.ticket_link TO desk_app;
  GRANT UPDATE (name, parent_id, root, retired_at) ON desk.category TO desk_app;
  GRANT SELECT, UPDATE ON desk.ticket TO desk_worker;
  GRANT INSERT ON desk.ticket_fact TO desk_worker;`;
