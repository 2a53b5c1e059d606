import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Service records with their adjustments, objections and hash chain, and the calendar of working days. */
export class ServiceRecords1760000800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    const place = `district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL, station_id ${d.id} NULL, team_id ${d.id} NULL`;
    await inOrder(runner, [
      `CREATE TABLE service_record (id ${d.id} PRIMARY KEY, ${place}, activity_id ${d.id} NULL, shift_id ${d.id} NULL,
        sign_up_id ${d.id} NULL, volunteer_id ${d.id} NOT NULL, served_on DATE NOT NULL, starts_at ${d.instant} NOT NULL,
        ends_at ${d.instant} NOT NULL, planned_minutes INT NOT NULL, present_minutes INT NOT NULL, credited_minutes INT NOT NULL,
        adjusted_minutes INT NOT NULL, trust_class ${d.code(1)} NOT NULL, tier ${d.code(10)} NOT NULL, state ${d.code(20)} NOT NULL,
        policy_version INT NOT NULL, findings ${d.text(500)} NOT NULL, recorded_by_id ${d.id} NULL, recorded_at ${d.instant} NOT NULL,
        confirmed_by_id ${d.id} NULL, confirmed_at ${d.instant} NULL, public_until DATE NULL, final_at ${d.instant} NULL,
        evidence_id ${d.id} NULL, statement ${d.text(1000)} NULL, state_reason ${d.text(500)} NULL, version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX service_record_sign_up ON service_record (sign_up_id)',
      'CREATE INDEX service_record_volunteer ON service_record (volunteer_id, served_on, id)',
      'CREATE INDEX service_record_activity ON service_record (activity_id, served_on, id)',
      'CREATE INDEX service_record_served ON service_record (district_id, served_on, id)',
      'CREATE INDEX service_record_state ON service_record (district_id, state, served_on, id)',
      'CREATE INDEX service_record_area ON service_record (area_id, served_on, id)',
      'CREATE INDEX service_record_station ON service_record (station_id, served_on, id)',
      'CREATE INDEX service_record_team ON service_record (team_id, served_on, id)',
      'CREATE INDEX service_record_recorded ON service_record (district_id, recorded_at, id)',
      'CREATE INDEX service_record_publicity ON service_record (state, public_until)',
      `CREATE TABLE record_adjustment (id ${d.id} PRIMARY KEY, ${place}, record_id ${d.id} NOT NULL, volunteer_id ${d.id} NOT NULL,
        minutes INT NOT NULL, reason ${d.text(500)} NOT NULL, evidence_id ${d.id} NULL, asked_by_id ${d.id} NOT NULL,
        asked_at ${d.instant} NOT NULL, decided_by_id ${d.id} NULL, decided_at ${d.instant} NULL, state ${d.code(20)} NOT NULL,
        version INT NOT NULL)${d.table}`,
      'CREATE INDEX record_adjustment_record ON record_adjustment (record_id, asked_at, id)',
      'CREATE INDEX record_adjustment_state ON record_adjustment (district_id, state, asked_at, id)',
      'CREATE INDEX record_adjustment_asked ON record_adjustment (district_id, asked_at, id)',
      `CREATE TABLE objection (id ${d.id} PRIMARY KEY, ${place}, record_id ${d.id} NOT NULL, volunteer_id ${d.id} NOT NULL,
        raised_by ${d.code(20)} NOT NULL, text ${d.text(1000)} NOT NULL, raised_by_id ${d.id} NULL, raised_at ${d.instant} NOT NULL,
        due_on DATE NOT NULL, state ${d.code(20)} NOT NULL, answer ${d.text(1000)} NULL, answered_by_id ${d.id} NULL,
        answered_at ${d.instant} NULL, version INT NOT NULL)${d.table}`,
      'CREATE INDEX objection_record ON objection (record_id, raised_at, id)',
      'CREATE INDEX objection_state ON objection (district_id, state, due_on, id)',
      'CREATE INDEX objection_raised ON objection (district_id, raised_at, id)',
      `CREATE TABLE record_link (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, seq INT NOT NULL, record_id ${d.id} NOT NULL,
        kind ${d.code(40)} NOT NULL, content ${d.long} NOT NULL, previous_hash ${d.code(64)} NOT NULL, hash ${d.code(64)} NOT NULL,
        at ${d.instant} NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX record_link_seq ON record_link (district_id, seq)',
      'CREATE INDEX record_link_record ON record_link (record_id, seq)',
      `CREATE TABLE calendar_day (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, day DATE NOT NULL, kind ${d.code(10)} NOT NULL,
        name ${d.text(40)} NOT NULL, source ${d.text(200)} NOT NULL, version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX calendar_day_day ON calendar_day (district_id, day)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['calendar_day', 'record_link', 'objection', 'record_adjustment', 'service_record'];
    await inOrder(
      runner,
      tables.map((table) => `DROP TABLE IF EXISTS ${table}`),
    );
  }
}
