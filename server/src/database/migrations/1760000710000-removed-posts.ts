import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** When a post was taken off its roster. */
export class RemovedPosts1760000710000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await inOrder(runner, [`ALTER TABLE post ADD COLUMN removed_at ${ddlOf(runner).instant} NULL`]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['ALTER TABLE post DROP COLUMN removed_at']);
  }
}
