import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Hour policies, the head of each district's chain of records, and what a record tells of its stays and witnesses. */
export class ProvableHours1760000830000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE hour_policy (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, number INT NOT NULL,
        effective_on DATE NOT NULL, parameters ${d.text(2000)} NOT NULL, note ${d.text(500)} NOT NULL,
        adopted_by_id ${d.id} NULL, adopted_at ${d.instant} NOT NULL, version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX hour_policy_number ON hour_policy (district_id, number)',
      `CREATE TABLE record_chain (id ${d.id} PRIMARY KEY, seq INT NOT NULL, hash ${d.code(64)} NOT NULL,
        at ${d.instant} NOT NULL)${d.table}`,
      `ALTER TABLE service_record ADD COLUMN stays ${d.text(500)} NOT NULL DEFAULT '[]'`,
      `ALTER TABLE service_record ADD COLUMN witness_ids ${d.text(1000)} NOT NULL DEFAULT '[]'`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, [
      'ALTER TABLE service_record DROP COLUMN witness_ids',
      'ALTER TABLE service_record DROP COLUMN stays',
      'DROP TABLE IF EXISTS record_chain',
      'DROP TABLE IF EXISTS hour_policy',
    ]);
  }
}
