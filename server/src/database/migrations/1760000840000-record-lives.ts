import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Who may not decide on adjustments and objections, whose approval a day asks for, and what was answered. */
export class RecordLives1760000840000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `ALTER TABLE record_adjustment ADD COLUMN tier ${d.code(10)} NOT NULL DEFAULT 'AUTOMATIC'`,
      `ALTER TABLE record_adjustment ADD COLUMN barred_ids ${d.text(1200)} NOT NULL DEFAULT '[]'`,
      `ALTER TABLE record_adjustment ADD COLUMN answer ${d.text(500)} NULL`,
      `ALTER TABLE objection ADD COLUMN barred_ids ${d.text(1200)} NOT NULL DEFAULT '[]'`,
      `ALTER TABLE objection ADD COLUMN adjustment_id ${d.id} NULL`,
      'CREATE INDEX objection_due ON objection (district_id, due_on, id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const on = runner.dataSource.options.type === 'mysql' ? ' ON objection' : '';
    await inOrder(runner, [
      `DROP INDEX IF EXISTS objection_due${on}`,
      'ALTER TABLE objection DROP COLUMN adjustment_id',
      'ALTER TABLE objection DROP COLUMN barred_ids',
      'ALTER TABLE record_adjustment DROP COLUMN answer',
      'ALTER TABLE record_adjustment DROP COLUMN barred_ids',
      'ALTER TABLE record_adjustment DROP COLUMN tier',
    ]);
  }
}
