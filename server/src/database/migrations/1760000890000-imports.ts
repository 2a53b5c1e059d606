import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Tables that are brought in, their rows, and how their columns were understood. */
export class Imports1760000890000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE data_import (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL,
        target ${d.code(20)} NOT NULL, file_id ${d.id} NOT NULL, name ${d.text(200)} NOT NULL, head_row INT NOT NULL,
        heads ${d.long} NOT NULL, mapping ${d.long} NOT NULL, outcomes ${d.text(500)} NOT NULL,
        results ${d.text(500)} NOT NULL, with_doubtful SMALLINT NOT NULL, job_id ${d.id} NULL,
        created_by_id ${d.id} NOT NULL, created_at ${d.instant} NOT NULL, state ${d.code(20)} NOT NULL,
        version INT NOT NULL)${d.table}`,
      'CREATE INDEX data_import_created ON data_import (district_id, created_at, id)',
      `CREATE TABLE import_row (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL,
        import_id ${d.id} NOT NULL, sheet_row INT NOT NULL, cells_sealed ${d.long} NOT NULL,
        key_hash ${d.code(80)} NULL, outcome ${d.code(20)} NOT NULL, reasons ${d.long} NOT NULL,
        result ${d.code(20)} NULL, record_id ${d.id} NULL, record_version INT NULL,
        before_sealed ${d.long} NULL)${d.table}`,
      'CREATE UNIQUE INDEX import_sheet_row ON import_row (import_id, sheet_row)',
      'CREATE INDEX import_row_outcome ON import_row (import_id, outcome, sheet_row, id)',
      'CREATE INDEX import_row_key ON import_row (import_id, key_hash)',
      `CREATE TABLE import_mapping (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, target ${d.code(20)} NOT NULL,
        signature ${d.code(64)} NOT NULL, mapping ${d.long} NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX import_mapping_signature ON import_mapping (district_id, target, signature)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, [
      'DROP TABLE IF EXISTS import_mapping',
      'DROP TABLE IF EXISTS import_row',
      'DROP TABLE IF EXISTS data_import',
    ]);
  }
}
