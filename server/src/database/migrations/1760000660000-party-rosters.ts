import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Party members of organisations by year, and which of them are volunteers. */
export class PartyRosters1760000660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE party_roster (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL,
        organisation_id ${d.id} NOT NULL, year INT NOT NULL, members INT NOT NULL, source ${d.text(300)} NOT NULL,
        listed INT NOT NULL, registered INT NOT NULL, matched_at ${d.instant} NULL, version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX party_roster_year ON party_roster (organisation_id, year)',
      'CREATE INDEX party_roster_district ON party_roster (district_id, year, id)',
      'CREATE INDEX party_roster_members ON party_roster (district_id, members, id)',
      'CREATE INDEX party_roster_registered ON party_roster (district_id, registered, id)',
      'CREATE INDEX party_roster_area ON party_roster (area_id, year, id)',
      `CREATE TABLE party_roster_entry (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL,
        roster_id ${d.id} NOT NULL, id_hash ${d.code(80)} NOT NULL, id_last_four ${d.code(4)} NOT NULL,
        volunteer_id ${d.id} NULL)${d.table}`,
      'CREATE UNIQUE INDEX party_roster_entry_id_hash ON party_roster_entry (roster_id, id_hash)',
      'CREATE INDEX party_roster_entry_roster ON party_roster_entry (roster_id, id_last_four, id)',
      'CREATE INDEX party_roster_entry_last_four ON party_roster_entry (district_id, id_last_four, id)',
      'CREATE INDEX party_roster_entry_volunteer ON party_roster_entry (volunteer_id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['DROP TABLE IF EXISTS party_roster_entry', 'DROP TABLE IF EXISTS party_roster']);
  }
}
