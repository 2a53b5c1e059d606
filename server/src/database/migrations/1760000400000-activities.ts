import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** Projects, and activities with their organisers, categories and programme. */
export class Activities1760000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE project (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL,
        station_id ${d.id} NULL, team_id ${d.id} NULL, category_id ${d.id} NOT NULL, name ${d.text(80)} NOT NULL,
        name_initials ${d.code(80)} NOT NULL, description ${d.text(2000)} NULL, starts_on DATE NOT NULL,
        state ${d.code(20)} NOT NULL, version INT NOT NULL)${d.table}`,
      'CREATE INDEX project_name ON project (district_id, name)',
      'CREATE INDEX project_initials ON project (district_id, name_initials)',
      'CREATE INDEX project_state ON project (district_id, state, name)',
      'CREATE INDEX project_area ON project (area_id, name)',
      'CREATE INDEX project_station ON project (station_id, name)',
      'CREATE INDEX project_team ON project (team_id, name)',
      `CREATE TABLE activity (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, area_id ${d.id} NOT NULL,
        station_id ${d.id} NULL, team_id ${d.id} NULL, project_id ${d.id} NULL, campaign_id ${d.id} NULL, lead_id ${d.id} NOT NULL,
        title ${d.text(80)} NOT NULL, title_initials ${d.code(80)} NOT NULL, summary ${d.text(2000)} NULL,
        place ${d.text(200)} NOT NULL, longitude DOUBLE NULL, latitude DOUBLE NULL,
        starts_at ${d.instant} NOT NULL, ends_at ${d.instant} NOT NULL, starts_on DATE NOT NULL, recruit_until ${d.instant} NULL,
        capacity INT NOT NULL, risk ${d.code(10)} NOT NULL, risk_notice ${d.text(2000)} NULL, insurance_number ${d.text(60)} NULL,
        minors_allowed SMALLINT NOT NULL, adult_lead_name ${d.text(60)} NULL, excluded_kind ${d.code(20)} NULL,
        make_up SMALLINT NOT NULL, declaration ${d.text(1000)} NULL, scan_id ${d.id} NULL, state ${d.code(20)} NOT NULL,
        submitted_by_id ${d.id} NULL, submitted_for_id ${d.id} NULL, approved_by_id ${d.id} NULL, state_reason ${d.text(500)} NULL,
        report ${d.long} NULL, reported_at ${d.instant} NULL, person_times INT NULL, nobody_reason ${d.text(500)} NULL,
        version INT NOT NULL)${d.table}`,
      'CREATE INDEX activity_state_starts ON activity (district_id, state, starts_at, id)',
      'CREATE INDEX activity_starts ON activity (district_id, starts_at, id)',
      'CREATE INDEX activity_ends ON activity (district_id, ends_at, id)',
      'CREATE INDEX activity_title ON activity (district_id, title, id)',
      'CREATE INDEX activity_initials ON activity (district_id, title_initials)',
      'CREATE INDEX activity_area_starts ON activity (area_id, starts_at)',
      'CREATE INDEX activity_station_starts ON activity (station_id, starts_at)',
      'CREATE INDEX activity_team_starts ON activity (team_id, starts_at)',
      'CREATE INDEX activity_lead_starts ON activity (lead_id, starts_at)',
      'CREATE INDEX activity_project_ends ON activity (project_id, state, ends_at)',
      'CREATE INDEX activity_campaign_starts ON activity (campaign_id, state, starts_at)',
    ]);
    await inOrder(runner, [
      `CREATE TABLE activity_organiser (activity_id ${d.id} NOT NULL, organisation_id ${d.id} NOT NULL,
        PRIMARY KEY (activity_id, organisation_id))${d.table}`,
      'CREATE INDEX activity_organiser_organisation ON activity_organiser (organisation_id, activity_id)',
      `CREATE TABLE activity_category (activity_id ${d.id} NOT NULL, category_id ${d.id} NOT NULL,
        PRIMARY KEY (activity_id, category_id))${d.table}`,
      'CREATE INDEX activity_category_category ON activity_category (category_id, activity_id)',
      `CREATE TABLE programme_act (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, activity_id ${d.id} NOT NULL,
        position INT NOT NULL, title ${d.text(80)} NOT NULL, performer ${d.text(80)} NULL, minutes INT NULL)${d.table}`,
      'CREATE INDEX programme_act_activity ON programme_act (activity_id, position)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = ['programme_act', 'activity_category', 'activity_organiser', 'activity', 'project'];
    await inOrder(
      runner,
      tables.map((table) => `DROP TABLE IF EXISTS ${table}`),
    );
  }
}
