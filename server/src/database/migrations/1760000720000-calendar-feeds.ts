import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Secret addresses of calendars. */
export class CalendarFeeds1760000720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE calendar_feed (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, account_id ${d.id} NOT NULL,
        token_hash ${d.code(64)} NOT NULL, issued_at ${d.instant} NOT NULL, revoked_at ${d.instant} NULL,
        active_key ${d.code(40)} NULL, version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX calendar_feed_token ON calendar_feed (token_hash)',
      'CREATE UNIQUE INDEX calendar_feed_active ON calendar_feed (active_key)',
      'CREATE INDEX calendar_feed_account ON calendar_feed (account_id, issued_at, id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['DROP TABLE IF EXISTS calendar_feed']);
  }
}
