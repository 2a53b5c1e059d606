import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Organisations and stations. */
export class Places1760000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE organisation (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL,
        name ${d.text(100)} NOT NULL, name_initials ${d.code(100)} NOT NULL, kind ${d.code(20)} NOT NULL,
        credit_code ${d.code(18)} NULL, contact_name ${d.text(60)} NULL, contact_phone ${d.code(30)} NULL,
        address ${d.text(200)} NULL, state ${d.code(20)} NOT NULL, version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX organisation_credit_code ON organisation (district_id, credit_code)',
      'CREATE INDEX organisation_name ON organisation (district_id, name)',
      'CREATE INDEX organisation_initials ON organisation (district_id, name_initials)',
      'CREATE INDEX organisation_kind ON organisation (district_id, kind, name)',
      'CREATE INDEX organisation_area ON organisation (area_id, name)',
    ]);
    await inOrder(runner, [
      `CREATE TABLE station (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL,
        name ${d.text(100)} NOT NULL, name_initials ${d.code(100)} NOT NULL, kind ${d.code(20)} NOT NULL,
        host_id ${d.id} NULL, manager_id ${d.id} NULL, address ${d.text(200)} NOT NULL, longitude DOUBLE NULL,
        latitude DOUBLE NULL, opening_hours ${d.long} NOT NULL, phone ${d.code(30)} NULL, founded_on DATE NOT NULL,
        state ${d.code(20)} NOT NULL, version INT NOT NULL)${d.table}`,
      'CREATE INDEX station_name ON station (district_id, name)',
      'CREATE INDEX station_initials ON station (district_id, name_initials)',
      'CREATE INDEX station_kind ON station (district_id, kind, state, name)',
      'CREATE INDEX station_area ON station (area_id, name)',
      'CREATE INDEX station_host ON station (host_id, name)',
      'CREATE INDEX station_manager ON station (manager_id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['DROP TABLE IF EXISTS station', 'DROP TABLE IF EXISTS organisation']);
  }
}
