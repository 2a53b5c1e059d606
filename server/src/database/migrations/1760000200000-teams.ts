import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Volunteer teams. */
export class Teams1760000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE team (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL,
        organisation_id ${d.id} NULL, name ${d.text(100)} NOT NULL, name_initials ${d.code(100)} NOT NULL,
        kind ${d.code(20)} NOT NULL, join_policy ${d.code(10)} NOT NULL, join_code_hash ${d.code(100)} NULL,
        join_code_at ${d.instant} NULL, leader_id ${d.id} NULL, deputy_id ${d.id} NULL, founded_on DATE NOT NULL,
        slogan ${d.text(100)} NULL, description ${d.text(1000)} NULL, state ${d.code(20)} NOT NULL, version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX team_district_name ON team (district_id, name)',
      'CREATE INDEX team_initials ON team (district_id, name_initials)',
      'CREATE INDEX team_state ON team (district_id, state, name)',
      'CREATE INDEX team_area ON team (area_id, name)',
      'CREATE INDEX team_organisation ON team (organisation_id, name)',
      'CREATE INDEX team_leader ON team (leader_id)',
      'CREATE INDEX team_deputy ON team (deputy_id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['DROP TABLE IF EXISTS team']);
  }
}
