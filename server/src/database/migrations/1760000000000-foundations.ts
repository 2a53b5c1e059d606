import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Accounts, sessions, the audit trail, and the tree of areas. */
export class Foundations1760000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE area (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, parent_id ${d.id} NULL,
        level ${d.code(20)} NOT NULL, code ${d.code(20)} NOT NULL, name ${d.text(100)} NOT NULL,
        name_initials ${d.code(60)} NOT NULL, valid_from DATE NOT NULL, valid_to DATE NULL, version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX area_district_code ON area (district_id, code)',
      'CREATE INDEX area_parent ON area (parent_id, code)',
      'CREATE INDEX area_name ON area (district_id, name)',
      'CREATE INDEX area_initials ON area (district_id, name_initials)',
      `CREATE TABLE area_ancestor (area_id ${d.id} NOT NULL, ancestor_id ${d.id} NOT NULL, PRIMARY KEY (ancestor_id, area_id))${d.table}`,
      'CREATE INDEX area_ancestor_area ON area_ancestor (area_id)',
      `CREATE TABLE area_stat (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL, year INT NOT NULL,
        resident_population INT NULL, party_members INT NULL, source ${d.text(300)} NOT NULL, version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX area_stat_area_year ON area_stat (area_id, year)',
      'CREATE INDEX area_stat_district ON area_stat (district_id, year)',
    ]);
    await inOrder(runner, [
      `CREATE TABLE account (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, username ${d.text(60)} NOT NULL,
        display_name ${d.text(60)} NOT NULL, name_initials ${d.code(60)} NOT NULL, role ${d.code(20)} NOT NULL,
        scope_kind ${d.code(10)} NOT NULL, scope_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL, state ${d.code(20)} NOT NULL,
        password_hash ${d.code(200)} NOT NULL, totp_sealed ${d.code(300)} NULL, totp_last_step BIGINT NULL,
        created_at ${d.instant} NOT NULL, last_sign_in_at ${d.instant} NULL, version INT NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX account_username ON account (username)',
      'CREATE INDEX account_district ON account (district_id, display_name)',
      'CREATE INDEX account_initials ON account (district_id, name_initials)',
      `CREATE TABLE session (id ${d.id} PRIMARY KEY, token_hash ${d.code(64)} NOT NULL, account_id ${d.id} NOT NULL,
        created_at ${d.instant} NOT NULL, expires_at ${d.instant} NOT NULL, stepped_up_until ${d.instant} NULL,
        address ${d.text(60)} NOT NULL, user_agent ${d.text(200)} NOT NULL)${d.table}`,
      'CREATE UNIQUE INDEX session_token ON session (token_hash)',
      'CREATE INDEX session_account ON session (account_id)',
      `CREATE TABLE replay (id ${d.code(64)} PRIMARY KEY, body_hash ${d.code(64)} NOT NULL, subject_id ${d.id} NOT NULL, at ${d.instant} NOT NULL)${d.table}`,
      'CREATE INDEX replay_at ON replay (at)',
      `CREATE TABLE audit_event (id ${d.id} PRIMARY KEY, district_id ${d.code(36)} NOT NULL, at ${d.instant} NOT NULL,
        account_id ${d.id} NULL, actor_name ${d.text(100)} NOT NULL, action ${d.code(60)} NOT NULL, subject_type ${d.code(40)} NOT NULL,
        subject_id ${d.code(36)} NOT NULL, from_state ${d.code(30)} NULL, to_state ${d.code(30)} NULL, reason ${d.text(500)} NULL,
        changes ${d.long} NOT NULL, address ${d.text(60)} NOT NULL, request_id ${d.code(60)} NOT NULL)${d.table}`,
      'CREATE INDEX audit_event_at ON audit_event (district_id, at, id)',
      'CREATE INDEX audit_event_subject ON audit_event (subject_id, at)',
      'CREATE INDEX audit_event_account ON audit_event (account_id, at)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['audit_event', 'replay', 'session', 'account', 'area_stat', 'area_ancestor', 'area'];
    await inOrder(
      runner,
      tables.map((table) => `DROP TABLE IF EXISTS ${table}`),
    );
  }
}
