import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Beneficiaries with their consents, and the series that their codes are drawn from. */
export class Beneficiaries1760000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE number_series (id ${d.code(80)} PRIMARY KEY, last_number INT NOT NULL)${d.table}`,
      `CREATE TABLE beneficiary (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL,
        station_id ${d.id} NULL, code ${d.code(20)} NOT NULL, guarded SMALLINT NOT NULL, alias ${d.text(60)} NULL,
        alias_initials ${d.code(60)} NOT NULL, birth_year INT NULL, group_codes ${d.long} NOT NULL,
        name_mask ${d.text(100)} NOT NULL, phone_mask ${d.text(40)} NULL, address_mask ${d.text(200)} NULL,
        name_sealed ${d.code(600)} NOT NULL, phone_sealed ${d.code(300)} NULL, phone_hash ${d.code(100)} NULL,
        address_sealed ${d.code(1500)} NULL, particulars_sealed ${d.code(1500)} NULL, registered_on DATE NOT NULL,
        state ${d.code(20)} NOT NULL, version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX beneficiary_district_code ON beneficiary (district_id, code)',
      'CREATE INDEX beneficiary_code ON beneficiary (district_id, code, id)',
      'CREATE INDEX beneficiary_state ON beneficiary (district_id, state, code)',
      'CREATE INDEX beneficiary_area ON beneficiary (area_id, code)',
      'CREATE INDEX beneficiary_station ON beneficiary (station_id, code)',
      'CREATE INDEX beneficiary_alias ON beneficiary (district_id, alias)',
      'CREATE INDEX beneficiary_initials ON beneficiary (district_id, alias_initials)',
      'CREATE INDEX beneficiary_phone ON beneficiary (phone_hash)',
      `CREATE TABLE beneficiary_group (beneficiary_id ${d.id} NOT NULL, code ${d.code(30)} NOT NULL,
        PRIMARY KEY (beneficiary_id, code))${d.table}`,
      'CREATE INDEX beneficiary_group_code ON beneficiary_group (code, beneficiary_id)',
      `CREATE TABLE beneficiary_consent (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL,
        station_id ${d.id} NULL, beneficiary_id ${d.id} NOT NULL, purpose ${d.code(20)} NOT NULL,
        wording_version ${d.code(30)} NOT NULL, given_on DATE NOT NULL, given_by ${d.code(20)} NOT NULL,
        evidence_id ${d.id} NULL, withdrawn_on DATE NULL, version INT NOT NULL)${d.table}`,
      'CREATE INDEX beneficiary_consent_beneficiary ON beneficiary_consent (beneficiary_id, given_on)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['beneficiary_consent', 'beneficiary_group', 'beneficiary', 'number_series'];
    await inOrder(
      runner,
      tables.map((table) => `DROP TABLE IF EXISTS ${table}`),
    );
  }
}
