import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aStation } from '../../testing/a-station.js';
import { aTeam } from '../../testing/a-team.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { takeStationStep } from '../stations/take-station-step.js';

describe.each(testDatabases())('closing and reopening an organisation on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  const close = 'mutation ($input: StepInput!) { closeOrganisation(input: $input) { organisation { state version } } }';
  const reopen =
    'mutation ($input: StepInput!) { reopenOrganisation(input: $input) { organisation { state version } } }';
  const offers = 'query ($id: ID!) { organisation(id: $id) { transitions { name allowed reasonRequired } } }';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
  });
  afterAll(() => thrownAway.destroy());

  it('closes and reopens, and keeps who said why', async () => {
    const id = await anOrganisation(ctx, { areaId: home.streetId });
    const closed = await ask(ctx, close, { input: { id, version: 1, reason: '机构改革' } });
    const open = await ask(ctx, reopen, { input: { id, version: 2, reason: '恢复建制' } });
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));

    expect(closed.data).toEqual({ closeOrganisation: { organisation: { state: 'CLOSED', version: 2 } } });
    expect(open.data).toEqual({ reopenOrganisation: { organisation: { state: 'ACTIVE', version: 3 } } });
    expect(events.map(({ action, toState, reason }) => [action, toState, reason])).toEqual([
      ['registerOrganisation', 'ACTIVE', null],
      ['closeOrganisation', 'CLOSED', '机构改革'],
      ['reopenOrganisation', 'ACTIVE', '恢复建制'],
    ]);
  });

  it('refuses to close while it hosts a station that has not closed, and says what stands on it', async () => {
    const id = await anOrganisation(ctx, { areaId: home.communityId });
    const stationId = await aStation(ctx, { areaId: home.communityId, hostId: id });
    const input = { id, version: 1, reason: '撤并' };

    expect((await ask(ctx, close, { input })).codes).toEqual(['STILL_IN_USE']);
    await takeStationStep(ctx, 'close', { id: stationId, version: 1, reason: '未建成' });
    expect((await ask(ctx, close, { input })).codes).toEqual([]);
  });

  it('refuses to close while it stands behind a team', async () => {
    const id = await anOrganisation(ctx, { areaId: home.communityId });
    await aTeam(ctx, { areaId: home.communityId, organisationId: id });

    expect((await ask(ctx, close, { input: { id, version: 1, reason: '撤并' } })).codes).toEqual(['STILL_IN_USE']);
  });

  it('refuses steps without a reason, out of turn, and on a version that has moved on', async () => {
    const id = await anOrganisation(ctx, { areaId: home.streetId });

    expect((await ask(ctx, close, { input: { id, version: 1 } })).codes).toEqual(['REASON_REQUIRED']);
    expect((await ask(ctx, reopen, { input: { id, version: 1, reason: '误停' } })).codes).toEqual([
      'TRANSITION_NOT_ALLOWED',
    ]);
    expect((await ask(ctx, close, { input: { id, version: 2, reason: '撤并' } })).codes).toEqual(['CONFLICT']);
    expect((await ask(ctx, close, { input: { id, version: 1, reason: '长'.repeat(501) } })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('refuses who is not signed in, other streets and auditors, and hides it from other districts', async () => {
    const id = await anOrganisation(ctx, { areaId: home.streetId });
    const other = await aDistrict(db, '410105', '金水区');
    const as = (facts: Parameters<typeof aCaller>[1]) => contextFor(db, aCaller(home.districtId, facts));
    const answer = async (who: RequestContext) =>
      (await ask(who, close, { input: { id, version: 1, reason: '撤并' } })).codes;

    expect(await answer(contextFor(db, undefined))).toEqual(['UNAUTHENTICATED']);
    expect(await answer(as({ role: 'STREET_ADMIN', scopeId: other.streetId }))).toEqual(['FORBIDDEN']);
    expect(await answer(as({ role: 'AUDITOR' }))).toEqual(['FORBIDDEN']);
    expect(await answer(contextFor(db, aCaller(other.districtId)))).toEqual(['NOT_FOUND']);
  });

  it('offers the steps to the street where it sits, and tells others that they are not theirs', async () => {
    const id = await anOrganisation(ctx, { areaId: home.communityId });
    const street = contextFor(db, aCaller(home.districtId, { role: 'STREET_ADMIN', scopeId: home.streetId }));
    const leader = contextFor(db, aCaller(home.districtId, { role: 'TEAM_LEADER', scopeKind: 'TEAM' }));

    for (const [who, allowed] of [
      [street, true],
      [leader, false],
    ] as const) {
      expect((await ask(who, offers, { id })).data).toEqual({
        organisation: { transitions: [{ name: 'close', allowed, reasonRequired: true }] },
      });
    }
  });
});
