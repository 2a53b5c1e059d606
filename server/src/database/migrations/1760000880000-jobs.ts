import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Durable work. */
export class Jobs1760000880000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE job (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, kind ${d.code(40)} NOT NULL,
        subject_id ${d.id} NOT NULL, progress INT NOT NULL, total INT NULL, attempts INT NOT NULL,
        failure ${d.text(500)} NULL, created_by_id ${d.id} NOT NULL, created_at ${d.instant} NOT NULL,
        started_at ${d.instant} NULL, ended_at ${d.instant} NULL, state ${d.code(20)} NOT NULL,
        version INT NOT NULL)${d.table}`,
      'CREATE INDEX job_waiting ON job (state, id)',
      'CREATE INDEX job_created ON job (district_id, created_at, id)',
      'CREATE INDEX job_own ON job (created_by_id, created_at, id)',
      'CREATE INDEX job_subject ON job (subject_id, id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['DROP TABLE IF EXISTS job']);
  }
}
