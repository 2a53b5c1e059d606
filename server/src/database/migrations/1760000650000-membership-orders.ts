import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inOrder } from './ddl.js';

const indexes = {
  team_membership_team_requested: 'team_id, requested_at, id',
  team_membership_area_requested: 'area_id, requested_at, id',
  team_membership_from: 'district_id, from_on, id',
  team_membership_state: 'district_id, state, id',
};

/** The orders in which memberships are paged through. */
export class MembershipOrders1760000650000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const create = Object.entries(indexes).map(([name, on]) => `CREATE INDEX ${name} ON team_membership (${on})`);
    await inOrder(runner, create);
  }

  async down(runner: QueryRunner): Promise<void> {
    const on = runner.dataSource.options.type === 'mysql' ? ' ON team_membership' : '';
    const drop = Object.keys(indexes).map((name) => `DROP INDEX IF EXISTS ${name}${on}`);
    await inOrder(runner, drop);
  }
}
