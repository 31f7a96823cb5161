import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  searchDoors,
  searchIndexes,
  searchOfEarlierTickets,
  searchTables,
  searchTriggers,
  searchWords,
  withoutSearch,
} from './search-index.ts';

/** Lists in any order over every client, the words by which tickets are found, and the views that people keep. */
export class Lists1700000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(orders);
    await runner.query(savedViews);
    for (const part of [searchTables, searchWords, searchTriggers, searchDoors, searchOfEarlierTickets, searchIndexes])
      await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(withoutSearch);
    await runner.query(`DROP TABLE desk.saved_view;
      DROP INDEX desk.ticket_by_due, desk.ticket_by_priority, desk.ticket_by_opening;
      ALTER TABLE desk.ticket ADD COLUMN title_folded text GENERATED ALWAYS AS (desk.fold(title)) STORED`);
  }
}

const orders = `
  CREATE INDEX ticket_by_due ON desk.ticket (client_id, next_due_at, priority, id);
  CREATE INDEX ticket_by_priority ON desk.ticket (client_id, priority, next_due_at, id);
  CREATE INDEX ticket_by_opening ON desk.ticket (client_id, opened_at DESC, id DESC);
  ALTER TABLE desk.ticket DROP COLUMN title_folded;`;

const savedViews = `
  CREATE TABLE desk.saved_view (
    id uuid PRIMARY KEY,
    owner_id uuid NOT NULL,
    desk_id uuid REFERENCES desk.desk,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    filter jsonb NOT NULL,
    sort text NOT NULL CHECK (sort IN ('due', 'priority', 'opened', 'updated')),
    position integer NOT NULL,
    saved_at timestamptz NOT NULL,
    removed_at timestamptz
  );
  COMMENT ON COLUMN desk.saved_view.desk_id IS 'whose people see it too; null: the owner alone';
  CREATE INDEX saved_view_of_owner ON desk.saved_view (owner_id, position) WHERE removed_at IS NULL;
  CREATE INDEX saved_view_of_desk ON desk.saved_view (desk_id, position) WHERE removed_at IS NULL AND desk_id IS NOT NULL;
  GRANT SELECT, INSERT, UPDATE ON desk.saved_view TO desk_app;`;
