import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Volunteers, their lifelong numbers, and their places in teams. */
export class Volunteers1760000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE volunteer (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL,
        number ${d.code(20)} NOT NULL, name ${d.text(60)} NULL, name_initials ${d.code(60)} NOT NULL,
        name_mask ${d.text(60)} NOT NULL, guarded SMALLINT NOT NULL, gender ${d.code(10)} NULL, born_on DATE NULL,
        id_kind ${d.code(20)} NOT NULL, id_sealed ${d.code(300)} NULL, id_hash ${d.code(80)} NULL, id_last_four ${d.code(4)} NULL,
        phone_sealed ${d.code(300)} NULL, phone_hash ${d.code(80)} NULL, phone_mask ${d.code(20)} NULL,
        address_sealed ${d.code(1200)} NULL, address_mask ${d.text(120)} NULL, particulars_sealed ${d.long} NULL,
        guardian_sealed ${d.long} NULL, party_status ${d.code(20)} NOT NULL, organisation_id ${d.id} NULL,
        skills ${d.text(1000)} NOT NULL, interests ${d.text(1000)} NOT NULL, availability ${d.text(500)} NOT NULL,
        registered_on DATE NOT NULL, submitted_by_id ${d.id} NULL, verified_by_id ${d.id} NULL, verified_at ${d.instant} NULL,
        state_reason ${d.text(500)} NULL, merged_into_id ${d.id} NULL, import_id ${d.id} NULL,
        state ${d.code(20)} NOT NULL, version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX volunteer_number_unique ON volunteer (number)',
      'CREATE UNIQUE INDEX volunteer_id_hash ON volunteer (district_id, id_hash)',
      'CREATE INDEX volunteer_name ON volunteer (district_id, name, id)',
      'CREATE INDEX volunteer_initials ON volunteer (district_id, name_initials, id)',
      'CREATE INDEX volunteer_district_number ON volunteer (district_id, number, id)',
      'CREATE INDEX volunteer_state_number ON volunteer (district_id, state, number, id)',
      'CREATE INDEX volunteer_registered ON volunteer (district_id, registered_on, id)',
      'CREATE INDEX volunteer_area_number ON volunteer (area_id, number, id)',
      'CREATE INDEX volunteer_phone ON volunteer (district_id, phone_hash)',
      'CREATE INDEX volunteer_organisation ON volunteer (organisation_id, number, id)',
      'CREATE INDEX volunteer_party ON volunteer (district_id, party_status, state)',
      'CREATE INDEX volunteer_import ON volunteer (import_id)',
      `CREATE TABLE volunteer_number (number ${d.code(20)} PRIMARY KEY, district_id ${d.id} NOT NULL,
        volunteer_id ${d.id} NOT NULL, since ${d.instant} NOT NULL)${d.table}`,
      'CREATE INDEX volunteer_number_of ON volunteer_number (volunteer_id)',
      `CREATE TABLE team_membership (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL,
        team_id ${d.id} NOT NULL, volunteer_id ${d.id} NOT NULL, role ${d.code(20)} NOT NULL, state ${d.code(20)} NOT NULL,
        from_on DATE NULL, until_on DATE NULL, requested_at ${d.instant} NOT NULL, decided_by_id ${d.id} NULL,
        state_reason ${d.text(500)} NULL, active_key ${d.code(80)} NULL, version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX team_membership_active ON team_membership (active_key)',
      'CREATE INDEX team_membership_team ON team_membership (team_id, state, id)',
      'CREATE INDEX team_membership_volunteer ON team_membership (volunteer_id, state, id)',
      'CREATE INDEX team_membership_requested ON team_membership (district_id, requested_at, id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['team_membership', 'volunteer_number', 'volunteer'];
    await inOrder(
      runner,
      tables.map((table) => `DROP TABLE IF EXISTS ${table}`),
    );
  }
}
