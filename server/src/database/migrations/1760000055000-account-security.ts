import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Passwords that must be changed, ending all sessions at once, enrolment of a second factor, and recovery codes. */
export class AccountSecurity1760000055000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      'ALTER TABLE account ADD COLUMN must_change_password BOOLEAN NOT NULL DEFAULT 0',
      'ALTER TABLE account ADD COLUMN session_epoch INT NOT NULL DEFAULT 0',
      `ALTER TABLE account ADD COLUMN totp_pending_sealed ${d.code(300)} NULL`,
      'ALTER TABLE session ADD COLUMN epoch INT NOT NULL DEFAULT 0',
      'CREATE INDEX account_scope ON account (scope_id)',
      'CREATE INDEX account_area ON account (area_id)',
      `CREATE TABLE recovery_code (id ${d.id} PRIMARY KEY, account_id ${d.id} NOT NULL, code_hash ${d.code(100)} NOT NULL,
        used_at ${d.instant} NULL)${d.table}`,
      'CREATE UNIQUE INDEX recovery_code_account ON recovery_code (account_id, code_hash)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, [
      'DROP TABLE IF EXISTS recovery_code',
      'ALTER TABLE session DROP COLUMN epoch',
      'ALTER TABLE account DROP COLUMN totp_pending_sealed',
      'ALTER TABLE account DROP COLUMN session_epoch',
      'ALTER TABLE account DROP COLUMN must_change_password',
    ]);
  }
}
