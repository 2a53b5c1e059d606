import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** What should be looked at among check-ins, and the events that were refused. */
export class CheckIns1760000770000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    const place = `district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL, station_id ${d.id} NULL, team_id ${d.id} NULL`;
    await inOrder(runner, [
      `ALTER TABLE check_event ADD COLUMN finding ${d.code(20)} NULL`,
      'CREATE INDEX check_event_area ON check_event (area_id, at, id)',
      'CREATE INDEX check_event_station ON check_event (station_id, at, id)',
      'CREATE INDEX check_event_team ON check_event (team_id, at, id)',
      'CREATE INDEX check_event_shift ON check_event (shift_id, at, id)',
      `CREATE TABLE refused_check (id ${d.id} PRIMARY KEY, ${place}, activity_id ${d.id} NOT NULL, shift_id ${d.id} NOT NULL,
        volunteer_id ${d.id} NULL, told ${d.text(80)} NULL, direction ${d.code(4)} NOT NULL, method ${d.code(10)} NOT NULL,
        at ${d.instant} NOT NULL, device_at ${d.instant} NOT NULL, skew_seconds INT NOT NULL, received_at ${d.instant} NOT NULL,
        operator_id ${d.id} NOT NULL, nonce ${d.code(64)} NOT NULL, code ${d.code(40)} NOT NULL, reason ${d.text(300)} NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX refused_check_nonce ON refused_check (nonce)',
      'CREATE INDEX refused_check_activity ON refused_check (activity_id, received_at, id)',
      'CREATE INDEX refused_check_received ON refused_check (district_id, received_at, id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['DROP TABLE IF EXISTS refused_check']);
  }
}
