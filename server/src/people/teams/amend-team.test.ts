import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAccount } from '../../access/accounts/open-account.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { aTeam } from '../../testing/a-team.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { amendTeam } from './amend-team.js';

describe.each(testDatabases())('amending a team on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let ctx: RequestContext;
  let people = 0;
  const amend = `mutation ($input: AmendTeamInput!) {
    amendTeam(input: $input) { team { name slogan version organisation { name } leader { displayName role } deputy { id } } } }`;
  const facts = { kind: 'CULTURE', foundedOn: '2019-05-04' } as const;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    ctx = contextFor(db, aCaller(home.districtId));
  });
  afterAll(() => thrownAway.destroy());

  function aLeader(district: District = home): Promise<string> {
    people += 1;
    const { districtId } = district;
    const scope = { districtId, areaId: districtId, scopeKind: 'AREA', scopeId: districtId } as const;
    const person = { username: `leader${String(people)}`, displayName: '李队长', password: 'redvest-test-1' };
    return openAccount(ctx, { ...person, role: 'TEAM_LEADER', ...scope });
  }

  it('changes what a team is called, whose it is and who leads it', async () => {
    const id = await aTeam(ctx, { areaId: home.streetId });
    const organisationId = await anOrganisation(ctx, { areaId: home.streetId, name: '郑州财经学院' });
    const [leaderId, deputyId] = [await aLeader(), await aLeader()];
    const input = {
      ...facts,
      id,
      version: 1,
      areaId: home.communityId,
      name: '豫剧社',
      organisationId,
      leaderId,
      deputyId,
    };
    const { data, codes } = await ask(ctx, amend, { input });

    expect(codes).toEqual([]);
    expect(data).toEqual({
      amendTeam: {
        team: {
          name: '豫剧社',
          slogan: null,
          version: 2,
          organisation: { name: '郑州财经学院' },
          leader: { displayName: '李队长', role: 'TEAM_LEADER' },
          deputy: { id: deputyId },
        },
      },
    });
  });

  it('refuses one person as leader and deputy, and a leader of another district', async () => {
    const other = await aDistrict(db, '410105', '金水区');
    const id = await aTeam(ctx, { areaId: home.streetId });
    const leaderId = await aLeader();
    const input = { ...facts, id, version: 1, areaId: home.streetId, name: '双职志愿队' };

    await expect(amendTeam(ctx, { ...input, leaderId, deputyId: leaderId })).rejects.toMatchObject({
      fields: { deputyId: /two people/ },
    });
    await expect(amendTeam(ctx, { ...input, leaderId: await aLeader(other) })).rejects.toMatchObject({
      fields: { leaderId: /reach/ },
    });
  });

  it("lets a team's leader reword how it presents itself, and nothing else", async () => {
    const id = await aTeam(ctx, { areaId: home.streetId, name: '自述志愿队', ...facts });
    const leader = contextFor(db, aCaller(home.districtId, { role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: id }));
    const input = { ...facts, id, version: 1, areaId: home.streetId, name: '自述志愿队' };

    expect((await ask(leader, amend, { input: { ...input, slogan: '奉献 友爱' } })).codes).toEqual([]);
    expect((await ask(leader, amend, { input: { ...input, version: 2, name: '改名志愿队' } })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('answers FORBIDDEN for a team that the caller may look up but not change', async () => {
    const id = await aTeam(ctx, { areaId: home.districtId });
    const input = { ...facts, id, version: 1, areaId: home.streetId, name: '别人的队' };
    const street = aCaller(home.districtId, { role: 'STREET_ADMIN', scopeId: home.streetId });
    const otherLeader = aCaller(home.districtId, { role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: home.streetId });
    const auditor = aCaller(home.districtId, { role: 'AUDITOR' });

    for (const caller of [street, otherLeader, auditor]) {
      expect((await ask(contextFor(db, caller), amend, { input })).codes).toEqual(['FORBIDDEN']);
    }
    expect((await ask(contextFor(db, undefined), amend, { input })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it("answers NOT_FOUND for another district's team, and lets one of two simultaneous changes through", async () => {
    const id = await aTeam(ctx, { areaId: home.streetId });
    const input = { ...facts, id, version: 1, areaId: home.streetId };
    const foreign = contextFor(db, aCaller((await aDistrict(db, '410102', '中原区')).districtId));
    const rivals = ['先改志愿队', '后改志愿队'].map((name) => ask(ctx, amend, { input: { ...input, name } }));

    expect((await ask(foreign, amend, { input: { ...input, name: '外区' } })).codes).toEqual(['NOT_FOUND']);
    expect((await Promise.all(rivals)).flatMap((answer) => answer.codes)).toEqual(['CONFLICT']);
  });

  it('lists the teams of an area and of an organisation', async () => {
    const organisationId = await anOrganisation(ctx, { areaId: home.streetId, name: '惠济区人民医院' });
    await aTeam(ctx, { areaId: home.communityId, organisationId, name: '白衣志愿队' });
    const teams = 'teams { totalCount nodes { name } }';
    const { data } = await ask<{ area: object; organisation: object }>(
      ctx,
      `query ($area: ID!, $organisation: ID!) { area(id: $area) { ${teams} } organisation(id: $organisation) { ${teams} } }`,
      { area: home.communityId, organisation: organisationId },
    );

    expect(data.organisation).toEqual({ teams: { totalCount: 1, nodes: [{ name: '白衣志愿队' }] } });
    expect(JSON.stringify(data.area)).toContain('白衣志愿队');
  });
});
