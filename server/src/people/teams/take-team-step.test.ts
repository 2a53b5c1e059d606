import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { aTeam } from '../../testing/a-team.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { setJoinPolicy } from './set-join-policy.js';
import { takeTeamStep } from './take-team-step.js';
import { Team } from './team.entity.js';

describe.each(testDatabases())('the steps of a team on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  let street: RequestContext;
  const suspend = 'mutation ($input: StepInput!) { suspendTeam(input: $input) { team { state version } } }';
  const offers =
    'query ($id: ID!) { team(id: $id) { transitions { name to allowed reasonRequired refusal { code } } } }';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
    street = contextFor(db, aCaller(home.districtId, { role: 'STREET_ADMIN', scopeId: home.streetId }));
  });
  afterAll(() => thrownAway.destroy());

  it('suspends with a reason, resumes, disbands, and tells each step with its reason', async () => {
    const id = await aTeam(ctx, { areaId: home.communityId });
    const { data } = await ask(street, suspend, { input: { id, version: 1, reason: '队长调离' } });
    await takeTeamStep(street, 'resume', { id, version: 2 });
    await takeTeamStep(street, 'disband', { id, version: 3, reason: '并入街道队' });
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));

    expect(data).toEqual({ suspendTeam: { team: { state: 'SUSPENDED', version: 2 } } });
    expect(events.map(({ action, fromState, toState, reason }) => [action, fromState, toState, reason])).toEqual([
      ['foundTeam', null, 'ACTIVE', null],
      ['suspendTeam', 'ACTIVE', 'SUSPENDED', '队长调离'],
      ['resumeTeam', 'SUSPENDED', 'ACTIVE', null],
      ['disbandTeam', 'ACTIVE', 'DISBANDED', '并入街道队'],
    ]);
  });

  it('refuses a step without its reason, out of turn, and of a team at an end', async () => {
    const id = await aTeam(ctx, { areaId: home.streetId });

    expect((await ask(ctx, suspend, { input: { id, version: 1, reason: ' ' } })).codes).toEqual(['REASON_REQUIRED']);
    await expect(takeTeamStep(ctx, 'resume', { id, version: 1 })).rejects.toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
    await takeTeamStep(ctx, 'disband', { id, version: 1, reason: '任务完成' });
    await expect(takeTeamStep(ctx, 'resume', { id, version: 2 })).rejects.toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
    await expect(setJoinPolicy(ctx, { id, version: 2, joinPolicy: 'OPEN' })).rejects.toMatchObject({
      code: 'TEAM_DISBANDED',
    });
  });

  it('offers the steps to those who may take them, and says what stands against the others', async () => {
    const id = await aTeam(ctx, { areaId: home.communityId });
    const leader = contextFor(db, aCaller(home.districtId, { role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: id }));
    const step = (name: string, to: string) => ({ name, to, reasonRequired: true });

    expect((await ask(street, offers, { id })).data).toEqual({
      team: {
        transitions: [
          { ...step('suspend', 'SUSPENDED'), allowed: true, refusal: null },
          { ...step('disband', 'DISBANDED'), allowed: true, refusal: null },
        ],
      },
    });
    expect((await ask(leader, offers, { id })).data).toMatchObject({
      team: { transitions: [{ allowed: false, refusal: { code: 'FORBIDDEN' } }, { allowed: false }] },
    });
  });

  it('answers FORBIDDEN above the own street, NOT_FOUND beyond the district, UNAUTHENTICATED to nobody', async () => {
    const id = await aTeam(ctx, { areaId: home.districtId });
    const input = { id, version: 1, reason: '越权' };
    const foreign = contextFor(db, aCaller((await aDistrict(db, '410105', '金水区')).districtId));

    expect((await ask(street, suspend, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(foreign, suspend, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(contextFor(db, undefined), suspend, { input })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('lets only one of two simultaneous steps through', async () => {
    const id = await aTeam(ctx, { areaId: home.streetId });
    const asked = ['甲', '乙'].map((reason) => ask(ctx, suspend, { input: { id, version: 1, reason } }));

    expect((await Promise.all(asked)).flatMap((answer) => answer.codes)).toEqual(['CONFLICT']);
  });

  it("lets a leader replace the team's join code, and keeps codes out of the audit trail", async () => {
    const id = await aTeam(ctx, { areaId: home.streetId, joinPolicy: 'CODE' });
    const leader = contextFor(db, aCaller(home.districtId, { role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: id }));
    const before = await db.transact((tx) => tx.get(Team, id));
    const { joinCode } = await setJoinPolicy(leader, { id, version: 1, joinPolicy: 'CODE' });
    const after = await db.transact((tx) => tx.get(Team, id));
    const trail = JSON.stringify(await db.transact((tx) => tx.list(AuditEvent, { subjectId: id })));

    expect(joinCode).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
    expect(after.joinCodeHash).not.toBe(before.joinCodeHash);
    expect(trail).not.toContain(String(joinCode));
    expect(trail).not.toContain(String(after.joinCodeHash));
    await expect(setJoinPolicy(street, { id, version: 2, joinPolicy: 'OPEN' })).resolves.toMatchObject({
      joinCode: null,
    });
  });

  it('refuses to set the join policy of a team beyond the caller', async () => {
    const id = await aTeam(ctx, { areaId: home.districtId });
    const policy = `mutation ($input: SetJoinPolicyInput!) { setJoinPolicy(input: $input) { joinCode team { joinPolicy } } }`;
    const input = { id, version: 1, joinPolicy: 'OPEN' };

    expect((await ask(street, policy, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(contextFor(db, undefined), policy, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(ctx, policy, { input })).data).toEqual({
      setJoinPolicy: { joinCode: null, team: { joinPolicy: 'OPEN' } },
    });
  });
});
