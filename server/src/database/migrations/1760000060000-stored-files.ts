import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Photos and documents; their bytes lie in the file store. */
export class StoredFiles1760000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE stored_file (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, sha256 ${d.code(64)} NOT NULL,
        media_type ${d.code(100)} NOT NULL, bytes INT NOT NULL, width INT NULL, height INT NULL,
        uploaded_by ${d.id} NOT NULL, uploaded_at ${d.instant} NOT NULL)${d.table}`,
      'CREATE INDEX stored_file_district ON stored_file (district_id, uploaded_at)',
      'CREATE INDEX stored_file_sha256 ON stored_file (sha256)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['DROP TABLE IF EXISTS stored_file']);
  }
}
