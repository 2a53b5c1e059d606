import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** What volunteers agree to, by purpose and wording. */
export class VolunteerConsents1760000610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE volunteer_consent (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL,
        volunteer_id ${d.id} NOT NULL, purpose ${d.code(20)} NOT NULL, wording_version ${d.code(30)} NOT NULL,
        given_on DATE NOT NULL, given_by ${d.code(20)} NOT NULL, evidence_id ${d.id} NULL,
        recorded_by_id ${d.id} NULL, withdrawn_on DATE NULL, version INT NOT NULL)${d.table}`,
      'CREATE INDEX volunteer_consent_volunteer ON volunteer_consent (volunteer_id, purpose, given_on, id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['DROP TABLE IF EXISTS volunteer_consent']);
  }
}
