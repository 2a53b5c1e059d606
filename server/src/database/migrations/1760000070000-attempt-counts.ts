import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Attempts to sign in, counted for all servers together. */
export class AttemptCounts1760000070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE attempt_count (id ${d.code(64)} PRIMARY KEY, attempts INT NOT NULL, window_ends_at ${d.instant} NOT NULL)${d.table}`,
      'CREATE INDEX attempt_count_window ON attempt_count (window_ends_at)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['DROP TABLE IF EXISTS attempt_count']);
  }
}
