import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inOrder } from './ddl.js';

/**
 * One person's records by one index, also where the database keeps no statistics and would else walk the district; and
 * what waits in a station or a team, or credits nothing, whatever is final there.
 */
const indexes = {
  service_record_person: 'district_id, volunteer_id, served_on, id',
  service_record_station_state: 'district_id, station_id, state, served_on, id',
  service_record_uncredited: 'district_id, state, credited_minutes, served_on, id',
  service_record_team_state: 'district_id, team_id, state, served_on, id',
};

/** How the hours of a person, and the inbox of a station or a team, are read. */
export class RecordsOfPersons1760000861000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const create = Object.entries(indexes).map(([name, on]) => `CREATE INDEX ${name} ON service_record (${on})`);
    await inOrder(runner, create);
  }

  async down(runner: QueryRunner): Promise<void> {
    const on = runner.dataSource.options.type === 'mysql' ? ' ON service_record' : '';
    const drop = Object.keys(indexes).map((name) => `DROP INDEX IF EXISTS ${name}${on}`);
    await inOrder(runner, drop);
  }
}
