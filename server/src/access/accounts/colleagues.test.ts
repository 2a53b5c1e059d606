import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { anAccount } from '../../testing/an-account.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';

describe.each(testDatabases())('colleagues on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  const list = 'query ($filter: ColleagueFilter) { colleagues(filter: $filter) { nodes { displayName role } } }';
  type Listed = { colleagues: { nodes: { displayName: string; role: string }[] } };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    await anAccount(db, {
      districtId: home.districtId,
      displayName: '陈静',
      role: 'STREET_ADMIN',
      areaId: home.streetId,
      scopeId: home.streetId,
    });
    await anAccount(db, { districtId: home.districtId, displayName: '赵明' });
  });
  afterAll(() => thrownAway.destroy());

  it('finds a colleague by part of the name and by pinyin initials', async () => {
    const ctx = contextFor(db, aCaller(home.districtId));

    for (const q of ['陈', '静', 'cj']) {
      const { data } = await ask<Listed>(ctx, list, { filter: { q } });
      expect([q, data.colleagues.nodes]).toEqual([q, [{ displayName: '陈静', role: 'STREET_ADMIN' }]]);
    }
  });

  it('shows everybody in the district to a team leader too, and nobody to another district', async () => {
    const leader = aCaller(home.districtId, { role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: 'of-no-team' });
    const other = await aDistrict(db, '410105', '金水区');

    expect((await ask<Listed>(contextFor(db, leader), list)).data.colleagues.nodes).toHaveLength(2);
    expect((await ask<Listed>(contextFor(db, aCaller(other.districtId)), list)).data.colleagues.nodes).toEqual([]);
  });

  it('refuses who is not signed in', async () => {
    expect((await ask(contextFor(db, undefined), list)).codes).toEqual(['UNAUTHENTICATED']);
  });
});
