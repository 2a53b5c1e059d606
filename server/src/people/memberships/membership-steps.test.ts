import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aTeam } from '../../testing/a-team.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { takeTeamStep } from '../teams/take-team-step.js';
import { Volunteer } from '../volunteers/volunteer.entity.js';
import { admitMember } from './admit-member.js';
import { requestMembership } from './request-membership.js';
import { takeMembershipStep } from './take-membership-step.js';
import { TeamMembership } from './team-membership.entity.js';

describe.each(testDatabases())('the course of a membership on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  const fields = '{ teamMembership { role state fromOn untilOn stateReason version } }';
  const agree = `mutation ($input: StepInput!) { agreeMembership(input: $input) ${fields} }`;
  const refuse = `mutation ($input: StepInput!) { refuseMembership(input: $input) ${fields} }`;
  const end = `mutation ($input: StepInput!) { endMembership(input: $input) ${fields} }`;
  const give = `mutation ($input: ChangeMembershipRoleInput!) { changeMembershipRole(input: $input) ${fields} }`;
  const somebody = (facts = {}) => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId }, facts);
  const asked = async () =>
    requestMembership(stage.as.street, { teamId: stage.teamId, volunteerNumber: (await somebody()).number });
  const admitted = async (role: 'LEADER' | 'DEPUTY' | 'MEMBER' = 'MEMBER') =>
    admitMember(stage.as.district, { teamId: stage.teamId, volunteerNumber: (await somebody()).number, role });

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  it('is agreed to, ends with a reason, and may begin anew', async () => {
    const { number: volunteerNumber } = await somebody();
    const input = { teamId: stage.teamId, volunteerNumber };
    const id = await requestMembership(stage.as.street, input);
    const agreed = await ask(stage.as.team, agree, { input: { id, version: 1 } });
    const ended = await ask(stage.as.team, end, { input: { id, version: 2, reason: '毕业离校' } });
    const again = await admitMember(stage.as.team, input);

    const active = {
      role: 'MEMBER',
      state: 'ACTIVE',
      fromOn: '2026-11-21',
      untilOn: null,
      stateReason: null,
      version: 2,
    };
    expect(agreed.data).toEqual({ agreeMembership: { teamMembership: active } });
    const over = { ...active, state: 'ENDED', untilOn: '2026-11-21', stateReason: '毕业离校', version: 3 };
    expect(ended.data).toEqual({ endMembership: { teamMembership: over } });
    expect(again).not.toBe(id);
  });

  it('is refused with a reason, and may be asked for again', async () => {
    const { number: volunteerNumber } = await somebody();
    const input = { teamId: stage.teamId, volunteerNumber };
    const id = await requestMembership(stage.as.street, input);
    const silent = await ask(stage.as.team, refuse, { input: { id, version: 1, reason: ' ' } });
    const refused = await ask(stage.as.team, refuse, { input: { id, version: 1, reason: '本队已满' } });

    expect(silent.codes).toEqual(['REASON_REQUIRED']);
    expect(refused.data).toMatchObject({
      refuseMembership: { teamMembership: { state: 'REFUSED', fromOn: null, untilOn: null, stateReason: '本队已满' } },
    });
    await expect(requestMembership(stage.as.street, input)).resolves.toEqual(expect.any(String));
  });

  it('ends with its team, and a request that waits is refused', async () => {
    const teamId = await aTeam(stage.as.district, { areaId: stage.streetId });
    const [member, asker] = [await somebody(), await somebody()];
    const id = await admitMember(stage.as.district, { teamId, volunteerNumber: member.number });
    const request = await requestMembership(stage.as.district, { teamId, volunteerNumber: asker.number });

    await takeTeamStep(stage.as.district, 'disband', { id: teamId, version: 1, reason: '任务完成' });

    const over = { activeKey: null, stateReason: '队伍解散' };
    const now = (one: string) => db.transact((tx) => tx.get(TeamMembership, one));
    expect(await now(id)).toMatchObject({ ...over, state: 'ENDED', untilOn: '2026-11-21' });
    expect(await now(request)).toMatchObject({ ...over, state: 'REFUSED', untilOn: null });
  });

  it('refuses steps out of turn, stale versions, and members who may serve no longer', async () => {
    const id = await asked();
    const membership = await ask<{ teamMembership: { volunteer: { id: string } } }>(
      stage.as.team,
      `{ teamMembership(id: "${id}") { volunteer { id } } }`,
    );
    const volunteerId = membership.data.teamMembership.volunteer.id;

    expect((await ask(stage.as.team, end, { input: { id, version: 1, reason: '毕业' } })).codes).toEqual([
      'TRANSITION_NOT_ALLOWED',
    ]);
    expect((await ask(stage.as.team, agree, { input: { id, version: 7 } })).codes).toEqual(['CONFLICT']);
    await db.transact(async (tx) => tx.update(Volunteer, await tx.get(Volunteer, volunteerId), { state: 'SUSPENDED' }));
    expect((await ask(stage.as.team, agree, { input: { id, version: 1 } })).codes).toEqual(['VOLUNTEER_NOT_VERIFIED']);
  });

  it('lets the leader appoint deputies, and those above the one leader', async () => {
    const [first, second] = [await admitted('LEADER'), await admitted()];
    const role = (id: string, given: string, version = 1) => ({ input: { id, version, role: given } });

    expect((await ask(stage.as.team, give, role(second, 'DEPUTY'))).data).toMatchObject({
      changeMembershipRole: { teamMembership: { role: 'DEPUTY', version: 2 } },
    });
    expect((await ask(stage.as.team, give, role(second, 'LEADER', 2))).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.team, give, role(first, 'MEMBER'))).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.street, give, role(second, 'LEADER', 2))).codes).toEqual(['TEAM_HAS_LEADER']);
    expect((await ask(stage.as.street, give, role(first, 'MEMBER'))).codes).toEqual([]);
    expect((await ask(stage.as.street, give, role(second, 'LEADER', 2))).codes).toEqual([]);
    const waiting = await asked();
    expect((await ask(stage.as.team, give, role(waiting, 'DEPUTY'))).codes).toEqual(['TRANSITION_NOT_ALLOWED']);
    await takeMembershipStep(stage.as.street, 'end', { id: second, version: 3, reason: '调离' });
  });

  it('lets one of two lead when both are appointed at once', async () => {
    const ids = [await admitted(), await admitted()];
    const answers = await Promise.all(
      ids.map((id) => ask(stage.as.street, give, { input: { id, version: 1, role: 'LEADER' } })),
    );

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['TEAM_HAS_LEADER']);
  });

  it('lets one of two answers to the same request stand', async () => {
    const id = await asked();
    const answers = await Promise.all([
      ask(stage.as.team, agree, { input: { id, version: 1 } }),
      ask(stage.as.street, refuse, { input: { id, version: 1, reason: '名额已满' } }),
    ]);

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
  });

  it('shows members to the team, the street and the district; to auditors masked; to nobody else', async () => {
    const teamId = await aTeam(stage.as.district, { areaId: stage.streetId });
    const { number: volunteerNumber } = await somebody({ name: '欧阳明月', nameMask: '欧阳**' });
    const id = await admitMember(stage.as.district, { teamId, volunteerNumber });
    const read = `{ teamMembership(id: "${id}") { volunteer { name } transitions { name allowed } } }`;
    const count = `{ team(id: "${teamId}") { memberships(filter: { state: { eq: ACTIVE } }) { totalCount } } }`;
    const list = `query ($n: String!) { teamMemberships(filter: { volunteerNumber: { eq: $n } }) { nodes { id } } }`;

    const seen = { volunteer: { name: '欧阳明月' }, transitions: [{ name: 'end', allowed: true }] };
    const teamsOf = `query ($n: String!) { volunteers(filter: { number: { eq: $n } }) { nodes { memberships { nodes { team { id } } } } } }`;

    expect((await ask(stage.as.street, teamsOf, { n: volunteerNumber })).data).toEqual({
      volunteers: { nodes: [{ memberships: { nodes: [{ team: { id: teamId } }] } }] },
    });
    expect((await ask(stage.as.street, read)).data).toEqual({ teamMembership: seen });
    expect((await ask(stage.as.street, count)).data).toEqual({ team: { memberships: { totalCount: 1 } } });
    expect((await ask(stage.as.auditor, read)).data).toEqual({
      teamMembership: { volunteer: { name: '欧阳**' }, transitions: [{ name: 'end', allowed: false }] },
    });
    expect((await ask(stage.as.street, list, { n: volunteerNumber })).data).toEqual({
      teamMemberships: { nodes: [{ id }] },
    });
    for (const ctx of [stage.as.team, stage.as.station, stage.as.stranger]) {
      expect((await ask(ctx, read)).codes).toEqual(['NOT_FOUND']);
      expect((await ask(ctx, list, { n: volunteerNumber })).data).toEqual({ teamMemberships: { nodes: [] } });
    }
    expect((await ask(stage.as.team, count)).data).toEqual({ team: { memberships: { totalCount: 0 } } });
  });

  it('answers NOT_FOUND for steps on what is out of reach, FORBIDDEN to auditors, UNAUTHENTICATED to nobody', async () => {
    const [id, member] = [await asked(), await admitted()];
    const inputs = [
      [agree, { id, version: 1 }],
      [refuse, { id, version: 1, reason: '名额已满' }],
      [end, { id: member, version: 1, reason: '离开' }],
      [give, { id: member, version: 1, role: 'DEPUTY' }],
    ] as const;

    for (const [document, input] of inputs) {
      expect((await ask(stage.as.stranger, document, { input })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(stage.as.station, document, { input })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(stage.as.auditor, document, { input })).codes).toEqual(['FORBIDDEN']);
      expect((await ask(stage.as.nobody, document, { input })).codes).toEqual(['UNAUTHENTICATED']);
    }
  });
});
