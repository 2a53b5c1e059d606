import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** The volunteer that the holder of an account is, so that nobody judges their own hours. */
export class AccountHolders1760000895000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { id } = ddlOf(runner);
    await inOrder(runner, [
      `ALTER TABLE account ADD COLUMN volunteer_id ${id} NULL`,
      'CREATE INDEX account_volunteer ON account (volunteer_id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, [
      runner.dataSource.options.type === 'mysql'
        ? 'DROP INDEX account_volunteer ON account'
        : 'DROP INDEX account_volunteer',
      'ALTER TABLE account DROP COLUMN volunteer_id',
    ]);
  }
}
