import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many tickets are open is counted in an index alone: it holds what the walls ask of each row. */
export class OpenCounts1700000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX ticket_open_of_desk ON desk.ticket (client_id, desk_id, contact_id)
      WHERE status IN ('new', 'open', 'on_hold')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX desk.ticket_open_of_desk');
  }
}
