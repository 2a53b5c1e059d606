import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** What proves a record that no check-in proves: each file a row, and so a thing of which the chain tells. */
export class RecordEvidence1760000850000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE record_evidence (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, record_id ${d.id} NOT NULL,
        position INT NOT NULL, file_id ${d.id} NOT NULL, sha256 ${d.code(64)} NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX record_evidence_place ON record_evidence (record_id, position)',
      'CREATE INDEX record_evidence_file ON record_evidence (file_id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['DROP TABLE IF EXISTS record_evidence']);
  }
}
