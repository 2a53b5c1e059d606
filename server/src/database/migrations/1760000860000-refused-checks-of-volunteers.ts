import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inOrder } from './ddl.js';

/** Refused check-ins are found by the person whom they meant, for the copy that a person may ask for. */
export class RefusedChecksOfVolunteers1760000860000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['CREATE INDEX refused_check_volunteer ON refused_check (volunteer_id, at, id)']);
  }

  async down(runner: QueryRunner): Promise<void> {
    const on = runner.dataSource.options.type === 'mysql' ? ' ON refused_check' : '';
    await inOrder(runner, [`DROP INDEX IF EXISTS refused_check_volunteer${on}`]);
  }
}
