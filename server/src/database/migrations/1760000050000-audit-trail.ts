import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** What each audited record was called and where it lay, so that those who watch over that area can read of it. */
export class AuditTrail1760000050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `ALTER TABLE audit_event ADD COLUMN subject_name ${d.text(200)} NULL`,
      `ALTER TABLE audit_event ADD COLUMN area_id ${d.id} NULL`,
      'CREATE INDEX audit_event_action ON audit_event (district_id, action, at)',
      'CREATE INDEX audit_event_type ON audit_event (district_id, subject_type, at)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, [
      'ALTER TABLE audit_event DROP COLUMN area_id',
      'ALTER TABLE audit_event DROP COLUMN subject_name',
    ]);
  }
}
