import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works for the clients of a desk, and what they worked on within some hours. */
export class DeskTeam1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(workIndex);
    await runner.query(staffOfClients);
    await runner.query(`REVOKE ALL ON FUNCTION sec.staff_of_clients(uuid[], text[]) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION sec.staff_of_clients(uuid[], text[]) TO desk_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION sec.staff_of_clients(uuid[], text[]); DROP INDEX desk.ticket_fact_of_work');
  }
}

const workIndex = `
  CREATE INDEX ticket_fact_of_work ON desk.ticket_fact (client_id, at)
    WHERE type IN ('assigned', 'reopened', 'unassigned', 'escalated', 'returned', 'resolved', 'closed', 'cancelled', 'merged')`;

const staffOfClients = `
  -- Staff who hold one of the roles at one of the clients; those at which the caller has no right are left out.
  CREATE FUNCTION sec.staff_of_clients(clients uuid[], roles text[]) RETURNS SETOF uuid LANGUAGE sql STABLE
    SECURITY DEFINER SET search_path = pg_catalog, sec AS $$
    SELECT DISTINCT theirs.account_id FROM sec.membership theirs JOIN sec.account a ON a.id = theirs.account_id
     WHERE theirs.client_id = ANY (clients) AND theirs.role = ANY (roles) AND theirs.revoked_at IS NULL
       AND a.disabled_at IS NULL
       AND theirs.client_id IN (SELECT mine.client_id FROM sec.membership mine
         WHERE mine.account_id = nullif(current_setting('app.user_id', true), '')::uuid AND mine.revoked_at IS NULL
           AND mine.role NOT IN ('client_user', 'client_manager')) $$`;
