import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inOrder } from './ddl.js';

/** Days of the calendar that were taken back stay, marked. */
export class CalendarDays1760000810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['ALTER TABLE calendar_day ADD COLUMN in_force SMALLINT NOT NULL DEFAULT 1']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['ALTER TABLE calendar_day DROP COLUMN in_force']);
  }
}
