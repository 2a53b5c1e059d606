import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ddlOf, inOrder } from './ddl.js';

/** What closing reports say: numbers of beneficiaries, and photos. */
export class ActivityReports1760000450000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const d = ddlOf(runner);
    await inOrder(runner, [
      `CREATE TABLE beneficiary_count (id ${d.id} PRIMARY KEY, district_id ${d.id} NOT NULL, activity_id ${d.id} NOT NULL,
        position INT NOT NULL, tier ${d.code(20)} NOT NULL, whom ${d.text(60)} NULL, person_times INT NOT NULL,
        source ${d.text(200)} NOT NULL, method ${d.text(300)} NULL)${d.table}`,
      'CREATE INDEX beneficiary_count_activity ON beneficiary_count (activity_id, position)',
      `CREATE TABLE activity_photo (activity_id ${d.id} NOT NULL, file_id ${d.id} NOT NULL, position INT NOT NULL,
        PRIMARY KEY (activity_id, file_id))${d.table}`,
      'CREATE INDEX activity_photo_file ON activity_photo (file_id)',
      'CREATE INDEX activity_state_day ON activity (district_id, state, starts_on)',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await inOrder(runner, ['DROP TABLE IF EXISTS activity_photo', 'DROP TABLE IF EXISTS beneficiary_count']);
  }
}
