import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inOrder } from './ddl.js';

/** Indexes for the lists of sign-ups that an area, a station and a team page through, and for what is overdue. */
export class SignUpOrders1760000740000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await inOrder(runner, [
      'CREATE INDEX sign_up_area ON sign_up (area_id, starts_at, id)',
      'CREATE INDEX sign_up_station ON sign_up (station_id, starts_at, id)',
      'CREATE INDEX sign_up_team ON sign_up (team_id, starts_at, id)',
      'CREATE INDEX sign_up_signed_up ON sign_up (district_id, signed_up_at, id)',
      'CREATE INDEX sign_up_overdue ON sign_up (state, offer_until)',
    ]);
  }

  async down(): Promise<void> {
    // The indexes go with their table.
  }
}
