import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much each person holds, and how much they are to hold at most. */
export class Load1700000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ceilings);
    await runner.query(holdings);
    await runner.query(earlierTickets);
    await runner.query(takers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER ticket_held_from_the_start ON desk.ticket; DROP TRIGGER ticket_held ON desk.ticket;
      DROP FUNCTION sec.takers(uuid[], text[]); DROP FUNCTION sec.keep_holding();
      DROP TABLE sec.holding; DROP INDEX desk.ticket_solved_by;
      ALTER TABLE desk.staff DROP COLUMN ticket_ceiling`);
  }
}

const ceilings = `
  ALTER TABLE desk.staff ADD COLUMN ticket_ceiling integer DEFAULT 12 CHECK (ticket_ceiling >= 0);
  COMMENT ON COLUMN desk.staff.ticket_ceiling IS 'open tickets to be held at most; null for no limit';
  CREATE INDEX ticket_solved_by ON desk.ticket (client_id, assignee_id, resolved_at DESC) WHERE resolved_at IS NOT NULL;`;

/** A load is the same number for whoever asks, also for callers who serve but some of a person's clients. */
const holdings = `
  CREATE TABLE sec.holding (
    ticket_id uuid PRIMARY KEY,
    staff_id uuid NOT NULL
  );
  COMMENT ON TABLE sec.holding IS 'who holds each open ticket: what desk.ticket says, for counting past row-level security';
  CREATE INDEX holding_of_staff ON sec.holding (staff_id);

  CREATE FUNCTION sec.keep_holding() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    BEGIN
      IF NEW.assignee_id IS NULL OR NEW.status NOT IN ('new', 'open', 'on_hold') THEN
        DELETE FROM sec.holding WHERE ticket_id = NEW.id;
      ELSE
        INSERT INTO sec.holding (ticket_id, staff_id) VALUES (NEW.id, NEW.assignee_id)
          ON CONFLICT (ticket_id) DO UPDATE SET staff_id = excluded.staff_id;
      END IF;
      RETURN NULL;
    END $$;
  REVOKE ALL ON FUNCTION sec.keep_holding() FROM PUBLIC;

  CREATE TRIGGER ticket_held_from_the_start AFTER INSERT ON desk.ticket FOR EACH ROW
    WHEN (NEW.assignee_id IS NOT NULL) EXECUTE FUNCTION sec.keep_holding();
  CREATE TRIGGER ticket_held AFTER UPDATE OF assignee_id, status ON desk.ticket FOR EACH ROW
    WHEN (OLD.assignee_id IS DISTINCT FROM NEW.assignee_id OR OLD.status IS DISTINCT FROM NEW.status)
    EXECUTE FUNCTION sec.keep_holding();`;

const earlierTickets = `
  ALTER TABLE desk.ticket NO FORCE ROW LEVEL SECURITY;
  INSERT INTO sec.holding (ticket_id, staff_id)
    SELECT id, assignee_id FROM desk.ticket WHERE assignee_id IS NOT NULL AND status IN ('new', 'open', 'on_hold');
  ALTER TABLE desk.ticket FORCE ROW LEVEL SECURITY;`;

/** Everybody of the provider, and at which of these clients they hold one of the roles; nothing of clients that the caller does not serve. */
const takers = `
  CREATE FUNCTION sec.takers(clients uuid[], roles text[])
    RETURNS TABLE (person uuid, serves uuid[], is_disabled boolean, open_tickets integer) LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, sec AS $$
    WITH mine AS (SELECT DISTINCT client_id FROM sec.membership
       WHERE account_id = nullif(current_setting('app.user_id', true), '')::uuid AND revoked_at IS NULL
         AND client_id = ANY (clients) AND role NOT IN ('client_user', 'client_manager'))
    SELECT a.id,
           coalesce((SELECT array_agg(DISTINCT theirs.client_id) FROM sec.membership theirs JOIN mine USING (client_id)
             WHERE theirs.account_id = a.id AND theirs.role = ANY (roles) AND theirs.revoked_at IS NULL), '{}'),
           a.disabled_at IS NOT NULL,
           (SELECT count(*)::int FROM sec.holding h WHERE h.staff_id = a.id)
      FROM sec.account a WHERE a.kind = 'staff' AND EXISTS (SELECT FROM mine) $$;
  REVOKE ALL ON FUNCTION sec.takers(uuid[], text[]) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION sec.takers(uuid[], text[]) TO desk_app;`;
