import { instant } from '@vigie/kernel';
import { seededHolidays } from '@vigie/sla';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { idAt } from '../platform/ids.ts';

/** What contracts promise, the hours in which it counts, and the clocks of each ticket. */
export class Clocks1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(terms);
    await runner.query(clocks);
    await runner.query(announcements);
    await runner.query(earlierTickets);
    await runner.query(grants);
    await runner.query(insertHolidays, [JSON.stringify(publicHolidays())]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX desk.outbox_unpublished;
      ALTER TABLE desk.outbox DROP COLUMN entry, DROP COLUMN clock_event_id;
      CREATE INDEX outbox_unpublished ON desk.outbox (id) WHERE position IS NULL;
      DROP TABLE desk.zone_data, desk.clock_watch, desk.clock_event, desk.clock, desk.terms_revision, desk.internal_terms,
        desk.terms_version, desk.calendar_version, desk.coverage, desk.client_holiday, desk.public_holiday`);
  }
}

const holidayColumns = `
    day date NOT NULL,
    name_fr text NOT NULL CHECK (length(name_fr) BETWEEN 1 AND 120),
    name_en text NOT NULL CHECK (length(name_en) BETWEEN 1 AND 120),
    status text NOT NULL CHECK (status IN ('provisional', 'confirmed', 'dismissed')),`;

const terms = `
  CREATE TABLE desk.public_holiday (
    id uuid PRIMARY KEY,
    list text NOT NULL CHECK (length(list) BETWEEN 2 AND 40),${holidayColumns}
    UNIQUE (list, day, name_fr)
  );
  COMMENT ON TABLE desk.public_holiday IS 'days off of a country or a region, which calendars observe by the name of the list';
  CREATE TABLE desk.client_holiday (
    client_id uuid NOT NULL REFERENCES desk.client,
    id uuid NOT NULL,${holidayColumns}
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, day, name_fr)
  );
  CREATE TABLE desk.coverage (
    client_id uuid NOT NULL REFERENCES desk.client,
    id uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    number text CHECK (length(number) BETWEEN 1 AND 20),
    PRIMARY KEY (client_id, id)
  );
  COMMENT ON TABLE desk.coverage IS 'hours in which time counts; number is the clause of the contract that says so';
  CREATE TABLE desk.calendar_version (
    client_id uuid NOT NULL,
    id uuid NOT NULL,
    coverage_id uuid NOT NULL,
    valid_from timestamptz NOT NULL,
    zone text NOT NULL,
    week jsonb NOT NULL,
    overrides jsonb NOT NULL,
    breaks jsonb NOT NULL,
    holiday_lists text[] NOT NULL,
    counts_provisional boolean NOT NULL,
    published_at timestamptz NOT NULL,
    published_by uuid NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, coverage_id, valid_from),
    FOREIGN KEY (client_id, coverage_id) REFERENCES desk.coverage
  );
  CREATE TABLE desk.terms_version (
    client_id uuid NOT NULL REFERENCES desk.client,
    id uuid NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    valid_from timestamptz NOT NULL,
    clauses jsonb NOT NULL,
    published_at timestamptz NOT NULL,
    published_by uuid NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, valid_from)
  );
  CREATE TABLE desk.internal_terms (
    client_id uuid NOT NULL,
    version_id uuid NOT NULL,
    internal boolean NOT NULL DEFAULT true CHECK (internal),
    ola jsonb NOT NULL,
    uc jsonb NOT NULL,
    PRIMARY KEY (client_id, version_id),
    FOREIGN KEY (client_id, version_id) REFERENCES desk.terms_version
  );
  COMMENT ON TABLE desk.internal_terms IS 'what our desks owe each other and suppliers owe us: not for the client to read';
  CREATE TABLE desk.terms_revision (
    client_id uuid PRIMARY KEY REFERENCES desk.client,
    revision integer NOT NULL
  );
  COMMENT ON TABLE desk.terms_revision IS 'rises whenever anything changes that a client''s clocks go by; none: nothing is promised';`;

const clocks = `
  CREATE TABLE desk.clock (
    client_id uuid NOT NULL,
    ticket_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('first_response', 'next_update', 'resolution', 'arrival', 'ola', 'uc')),
    internal boolean NOT NULL,
    state text NOT NULL CHECK (state IN ('running', 'paused', 'stopped', 'not_owed')),
    outcome text NOT NULL CHECK (outcome IN ('pending', 'met', 'missed', 'void')),
    target_s integer,
    coverage_id uuid,
    terms_version_id uuid,
    anchored_at timestamptz NOT NULL,
    used_ms bigint NOT NULL,
    due_at timestamptz,
    breached_at timestamptz,
    waived_at timestamptz,
    level text CHECK (level IN ('L1', 'L2', 'L3')),
    PRIMARY KEY (client_id, ticket_id, name),
    FOREIGN KEY (client_id, ticket_id) REFERENCES desk.ticket (client_id, id)
  );
  COMMENT ON TABLE desk.clock IS 'each clock as its last fact left it, for lists to tick by; made from facts, and made again by vigie rebuild clocks';
  CREATE TABLE desk.clock_event (
    client_id uuid NOT NULL,
    id uuid NOT NULL,
    ticket_id uuid NOT NULL,
    clock text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('first_response', 'next_update', 'resolution', 'arrival', 'ola', 'uc')),
    internal boolean NOT NULL,
    milestone text NOT NULL,
    event text NOT NULL CHECK (event IN ('warning', 'breach', 'after_breach')),
    percent smallint,
    after_s integer,
    at timestamptz NOT NULL,
    due_at timestamptz,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (client_id, id),
    UNIQUE (client_id, ticket_id, clock, milestone),
    FOREIGN KEY (client_id, ticket_id) REFERENCES desk.ticket (client_id, id)
  );
  COMMENT ON TABLE desk.clock_event IS 'facts of clocks: milestones passed, at their true instants';
  COMMENT ON COLUMN desk.clock_event.milestone IS 'cycle, target and milestone: what happens once';
  CREATE TABLE desk.clock_watch (
    client_id uuid NOT NULL,
    ticket_id uuid NOT NULL,
    next_event_at timestamptz,
    looked_until timestamptz NOT NULL,
    PRIMARY KEY (client_id, ticket_id),
    FOREIGN KEY (client_id, ticket_id) REFERENCES desk.ticket (client_id, id)
  );
  CREATE INDEX clock_watch_next ON desk.clock_watch (next_event_at) WHERE next_event_at IS NOT NULL;
  COMMENT ON COLUMN desk.clock_watch.next_event_at IS '-infinity: at once';
  COMMENT ON TABLE desk.clock_watch IS 'when the worker is to look at a ticket''s clocks again, though nothing has happened to it';
  CREATE TABLE desk.zone_data (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), version text NOT NULL);
  COMMENT ON TABLE desk.zone_data IS 'the time-zone data that stored due times were computed with';`;

const announcements = `
  ALTER TABLE desk.outbox ADD COLUMN entry bigint GENERATED ALWAYS AS IDENTITY, ADD COLUMN clock_event_id uuid;
  COMMENT ON COLUMN desk.outbox.entry IS 'the order of insertion, in which rows get their position: what follows from a committed row comes after it';
  DROP INDEX desk.outbox_unpublished;
  CREATE INDEX outbox_unpublished ON desk.outbox (entry) WHERE position IS NULL;
  CREATE INDEX outbox_of_clocks ON desk.outbox (desk_id, position) WHERE clock_event_id IS NOT NULL;`;

/** Tickets opened before there were clocks: who spoke is told by who they are. The walls stand against the owner too. */
const earlierTickets = `
  ALTER TABLE desk.ticket NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE desk.ticket_fact NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE desk.staff NO FORCE ROW LEVEL SECURITY;
  INSERT INTO desk.clock_watch (client_id, ticket_id, looked_until) SELECT client_id, id, now() FROM desk.ticket;
  UPDATE desk.ticket_fact f SET data = f.data || jsonb_build_object('from',
    CASE WHEN EXISTS (SELECT FROM desk.staff s WHERE s.id = f.actor_id) AND f.at > t.opened_at THEN 'provider' ELSE 'client' END)
   FROM desk.ticket t WHERE t.client_id = f.client_id AND t.id = f.ticket_id AND f.type = 'commented' AND NOT f.data ? 'from';
  UPDATE desk.ticket_fact f SET data = f.data || jsonb_build_object('siteId', t.site_id, 'serviceId', t.service_id)
   FROM desk.ticket t WHERE t.client_id = f.client_id AND t.id = f.ticket_id AND f.type = 'opened' AND NOT f.data ? 'serviceId';
  ALTER TABLE desk.ticket FORCE ROW LEVEL SECURITY;
  ALTER TABLE desk.ticket_fact FORCE ROW LEVEL SECURITY;
  ALTER TABLE desk.staff FORCE ROW LEVEL SECURITY;`;

const grants = `
  GRANT SELECT, INSERT, UPDATE ON desk.public_holiday, desk.client_holiday, desk.clock, desk.clock_watch, desk.terms_revision TO desk_app;
  GRANT SELECT, INSERT ON desk.coverage, desk.calendar_version, desk.terms_version, desk.internal_terms, desk.clock_event TO desk_app;
  GRANT UPDATE (name, number) ON desk.coverage TO desk_app;
  GRANT SELECT ON desk.public_holiday, desk.client_holiday, desk.coverage, desk.calendar_version, desk.terms_version,
    desk.internal_terms, desk.terms_revision, desk.ticket_fact TO desk_worker;
  GRANT SELECT (id, client_id, number, desk_id, next_due_at) ON desk.ticket TO desk_worker;
  GRANT SELECT, INSERT, UPDATE ON desk.clock, desk.clock_watch, desk.zone_data TO desk_worker;
  GRANT SELECT, INSERT ON desk.clock_event TO desk_worker;
  GRANT INSERT ON desk.outbox TO desk_worker;
  GRANT SELECT (id, code) ON desk.client TO desk_worker;
  GRANT UPDATE (next_due_at) ON desk.ticket TO desk_worker;`;

/** The lists that an installation starts with; from then on they are its own. */
const publicHolidays = () =>
  seededHolidays.map(({ list, date, name, status }) => ({
    id: idAt(instant(Date.now())),
    list,
    day: date,
    name_fr: name.fr,
    name_en: name.en,
    status,
  }));

const insertHolidays = `
  INSERT INTO desk.public_holiday (id, list, day, name_fr, name_en, status)
  SELECT id, list, day, name_fr, name_en, status
    FROM jsonb_to_recordset($1::jsonb) AS h (id uuid, list text, day date, name_fr text, name_en text, status text)
      ON CONFLICT DO NOTHING`;
