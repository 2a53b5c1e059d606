import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** The two tables that activities are grouped by: categories and campaigns. */
export class CategoriesAndCampaigns1760000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    const named = `id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, code ${d.code(20)} NOT NULL,
        name ${d.text(40)} NOT NULL, name_initials ${d.code(60)} NOT NULL`;
    const valid = `source ${d.text(300)} NOT NULL, valid_from DATE NOT NULL, valid_to DATE NULL, version INT NOT NULL`;
    await inOrder(runner, [
      `CREATE TABLE category (${named}, ${valid})${d.table}`,
      'CREATE UNIQUE INDEX category_district_code ON category (district_id, code)',
      'CREATE INDEX category_name ON category (district_id, name)',
      'CREATE INDEX category_initials ON category (district_id, name_initials)',
      `CREATE TABLE campaign (${named}, purpose ${d.text(1000)} NULL, ${valid})${d.table}`,
      'CREATE UNIQUE INDEX campaign_district_code ON campaign (district_id, code)',
      'CREATE INDEX campaign_name ON campaign (district_id, name)',
      'CREATE INDEX campaign_initials ON campaign (district_id, name_initials)',
      'CREATE INDEX campaign_valid ON campaign (district_id, valid_from)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['DROP TABLE IF EXISTS campaign', 'DROP TABLE IF EXISTS category']);
  }
}
