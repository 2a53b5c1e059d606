import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Posts, shifts, sign-ups and check-ins. */
export class Rosters1760000700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    const place = `district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL, station_id ${d.id} NULL, team_id ${d.id} NULL`;
    await inOrder(runner, [
      `CREATE TABLE post (id ${d.id} PRIMARY KEY, ${place}, activity_id ${d.id} NOT NULL, position INT NOT NULL,
        name ${d.text(80)} NOT NULL, duty ${d.text(500)} NULL, longitude DOUBLE NULL, latitude DOUBLE NULL,
        radius_metres INT NOT NULL, qualification ${d.code(40)} NULL, minors_allowed SMALLINT NOT NULL, version INT NOT NULL)${d.table}`,
      'CREATE INDEX post_activity ON post (activity_id, position, id)',
      'CREATE INDEX post_district ON post (district_id, name, id)',
      `CREATE TABLE shift (id ${d.id} PRIMARY KEY, ${place}, activity_id ${d.id} NOT NULL, post_id ${d.id} NOT NULL,
        starts_at ${d.instant} NOT NULL, ends_at ${d.instant} NOT NULL, starts_on DATE NOT NULL, capacity INT NOT NULL,
        taken INT NOT NULL, waiting INT NOT NULL, break_minutes INT NOT NULL, overrun_minutes INT NOT NULL,
        state ${d.code(20)} NOT NULL, version INT NOT NULL)${d.table}`,
      'CREATE INDEX shift_activity ON shift (activity_id, starts_at, id)',
      'CREATE INDEX shift_post ON shift (post_id, starts_at, id)',
      'CREATE INDEX shift_starts ON shift (district_id, starts_at, id)',
      'CREATE INDEX shift_area ON shift (area_id, starts_at, id)',
      'CREATE INDEX shift_station ON shift (station_id, starts_at, id)',
      'CREATE INDEX shift_team ON shift (team_id, starts_at, id)',
      `CREATE TABLE sign_up (id ${d.id} PRIMARY KEY, ${place}, activity_id ${d.id} NOT NULL, post_id ${d.id} NOT NULL,
        shift_id ${d.id} NOT NULL, volunteer_id ${d.id} NOT NULL, starts_at ${d.instant} NOT NULL, ends_at ${d.instant} NOT NULL,
        via ${d.code(20)} NOT NULL, state ${d.code(20)} NOT NULL, signed_up_by_id ${d.id} NULL, signed_up_at ${d.instant} NOT NULL,
        wait_rank INT NULL, offer_until ${d.instant} NULL, token_hash ${d.code(64)} NULL, answered_at ${d.instant} NULL,
        reporter_id ${d.id} NULL, reply ${d.text(500)} NULL, state_reason ${d.text(500)} NULL, active_key ${d.code(80)} NULL,
        version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX sign_up_active ON sign_up (active_key)',
      'CREATE UNIQUE INDEX sign_up_token ON sign_up (token_hash)',
      'CREATE INDEX sign_up_shift ON sign_up (shift_id, state, wait_rank, id)',
      'CREATE INDEX sign_up_activity ON sign_up (activity_id, signed_up_at, id)',
      'CREATE INDEX sign_up_volunteer ON sign_up (volunteer_id, starts_at, id)',
      'CREATE INDEX sign_up_starts ON sign_up (district_id, starts_at, id)',
      'CREATE INDEX sign_up_state ON sign_up (district_id, state, starts_at, id)',
      `CREATE TABLE check_event (id ${d.id} PRIMARY KEY, ${place}, activity_id ${d.id} NOT NULL, shift_id ${d.id} NOT NULL,
        sign_up_id ${d.id} NOT NULL, volunteer_id ${d.id} NOT NULL, direction ${d.code(4)} NOT NULL, method ${d.code(10)} NOT NULL,
        at ${d.instant} NOT NULL, device_at ${d.instant} NULL, skew_seconds INT NULL, received_at ${d.instant} NOT NULL,
        operator_id ${d.id} NULL, device_hash ${d.code(64)} NULL, metres INT NULL, on_site SMALLINT NULL,
        nonce ${d.code(64)} NOT NULL, counts_not ${d.code(40)} NULL)${d.table}`,
      'CREATE UNIQUE INDEX check_event_nonce ON check_event (nonce)',
      'CREATE INDEX check_event_sign_up ON check_event (sign_up_id, at, id)',
      'CREATE INDEX check_event_activity ON check_event (activity_id, at, id)',
      'CREATE INDEX check_event_volunteer ON check_event (volunteer_id, at, id)',
      'CREATE INDEX check_event_device ON check_event (device_hash, at)',
      'CREATE INDEX check_event_at ON check_event (district_id, at, id)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['check_event', 'sign_up', 'shift', 'post'];
    await inOrder(
      runner,
      tables.map((table) => `DROP TABLE IF EXISTS ${table}`),
    );
  }
}
