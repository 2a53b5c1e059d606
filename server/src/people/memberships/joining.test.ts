import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aTeam } from '../../testing/a-team.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { foundTeam } from '../teams/found-team.js';
import { setJoinPolicy } from '../teams/set-join-policy.js';
import { Team } from '../teams/team.entity.js';
import { takeTeamStep } from '../teams/take-team-step.js';
import { VolunteerNumber } from '../volunteers/volunteer-number.entity.js';
import { admitMember } from './admit-member.js';
import { joinTeam } from './join-team.js';
import { requestMembership } from './request-membership.js';
import { TeamMembership } from './team-membership.entity.js';

describe.each(testDatabases())('joining a team on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  const answer =
    '{ teamMembership { id role state fromOn untilOn team { id } volunteer { number } decidedBy { id } } }';
  const request = `mutation ($input: JoiningInput!) { requestMembership(input: $input) ${answer} }`;
  const join = `mutation ($input: JoinTeamInput!) { joinTeam(input: $input) ${answer} }`;
  const admit = `mutation ($input: AdmitMemberInput!) { admitMember(input: $input) ${answer} }`;
  const somebody = (facts = {}) => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId }, facts);
  const teamWith = (joinPolicy: 'VERIFY' | 'OPEN' | 'CLOSED' | 'CODE') =>
    aTeam(stage.as.district, { areaId: stage.streetId, joinPolicy });

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  it('files a request with a team whose leader agrees to each one', async () => {
    const { number } = await somebody();
    const { data } = await ask(stage.as.street, request, { input: { teamId: stage.teamId, volunteerNumber: number } });

    const asked = { role: 'MEMBER', state: 'REQUESTED', fromOn: null, untilOn: null, decidedBy: null };
    expect(data).toMatchObject({
      requestMembership: { teamMembership: { ...asked, team: { id: stage.teamId }, volunteer: { number } } },
    });
  });

  it('lets people into an open team at once, and by its code into one that asks for it', async () => {
    const facts = { areaId: stage.streetId, name: '凭码志愿服务队', kind: 'YOUTH', foundedOn: '2020-01-01' } as const;
    const { id: teamId, joinCode } = await foundTeam(stage.as.district, { ...facts, joinPolicy: 'CODE' });
    const open = { teamId: await teamWith('OPEN'), volunteerNumber: (await somebody()).number };
    const coded = { teamId, volunteerNumber: (await somebody()).number };
    const typed = ` ${String(joinCode).toLowerCase().slice(0, 4)}-${String(joinCode).slice(4)}`;

    const member = { joinTeam: { teamMembership: { state: 'ACTIVE', fromOn: '2026-11-21', decidedBy: null } } };
    expect((await ask(stage.as.street, join, { input: open })).data).toMatchObject(member);
    expect((await ask(stage.as.street, join, { input: { ...coded, joinCode: 'AAAA2222' } })).codes).toEqual([
      'JOIN_CODE_WRONG',
    ]);
    expect((await ask(stage.as.street, join, { input: coded })).codes).toEqual(['JOIN_CODE_WRONG']);
    expect((await ask(stage.as.street, join, { input: { ...coded, joinCode: typed } })).data).toMatchObject(member);
  });

  it('refuses each way to join that is not the team’s', async () => {
    const { number: volunteerNumber } = await somebody();
    const [verify, open, closed, code] = await Promise.all(
      (['VERIFY', 'OPEN', 'CLOSED', 'CODE'] as const).map((policy) => teamWith(policy)),
    );

    for (const teamId of [open, closed, code]) {
      await expect(requestMembership(stage.as.street, { teamId: teamId ?? '', volunteerNumber })).rejects.toMatchObject(
        {
          code: 'WRONG_WAY_TO_JOIN',
        },
      );
    }
    for (const teamId of [verify, closed]) {
      await expect(joinTeam(stage.as.street, { teamId: teamId ?? '', volunteerNumber })).rejects.toMatchObject({
        code: 'WRONG_WAY_TO_JOIN',
      });
    }
  });

  it('lets the leader take a volunteer into any team, closed ones too, also as deputy', async () => {
    const { id: volunteerId } = await somebody({ state: 'VERIFIED' });
    const { id, version } = await db.transact((tx) => tx.get(Team, stage.teamId));
    await setJoinPolicy(stage.as.team, { id, version, joinPolicy: 'CLOSED' });
    const { data } = await ask(stage.as.team, admit, { input: { teamId: id, volunteerId, role: 'DEPUTY' } });
    await setJoinPolicy(stage.as.team, { id, version: version + 1, joinPolicy: 'VERIFY' });

    const decidedBy = stage.as.team.caller?.accountId;
    expect(data).toMatchObject({
      admitMember: { teamMembership: { role: 'DEPUTY', state: 'ACTIVE', fromOn: '2026-11-21' } },
    });
    const row = await db.transact((tx) => tx.find(TeamMembership, { teamId: id, volunteerId }));
    expect(row).toMatchObject({ decidedById: decidedBy });
  });

  it('finds a volunteer by an old number that a merge brought along', async () => {
    const { id: volunteerId } = await somebody();
    const old = { number: '41010899999', districtId: stage.districtId, volunteerId, since: '2018-01-01T00:00:00.000Z' };
    await db.transact((tx) => tx.insert(VolunteerNumber, old));

    const id = await admitMember(stage.as.team, { teamId: stage.teamId, volunteerNumber: ' 41010899999 ' });
    expect(await db.transact((tx) => tx.get(TeamMembership, id))).toMatchObject({ volunteerId });
  });

  it('refuses who has not been verified, has left, or is in already; and who is named by nothing or twice', async () => {
    const { id, number } = await somebody();
    await admitMember(stage.as.team, { teamId: stage.teamId, volunteerNumber: number });
    const refused = async (given: object, code: string) =>
      expect((await ask(stage.as.team, admit, { input: { teamId: stage.teamId, ...given } })).codes).toEqual([code]);

    await refused({ volunteerNumber: number }, 'ALREADY_A_MEMBER');
    for (const state of ['DRAFT', 'SUBMITTED', 'SUSPENDED', 'DEREGISTERED', 'MERGED'] as const) {
      await refused({ volunteerId: (await somebody({ state })).id }, 'VOLUNTEER_NOT_VERIFIED');
    }
    await refused({ volunteerNumber: '4101087654321' }, 'BAD_USER_INPUT');
    await refused({ volunteerId: id, volunteerNumber: number }, 'BAD_USER_INPUT');
    await refused({}, 'BAD_USER_INPUT');
  });

  it('refuses a team that rests, is at an end, or lies in another district', async () => {
    const teamId = await teamWith('OPEN');
    const { number: volunteerNumber } = await somebody();
    const input = { teamId, volunteerNumber };
    await takeTeamStep(stage.as.district, 'suspend', { id: teamId, version: 1, reason: '队长调离' });
    expect((await ask(stage.as.street, join, { input })).codes).toEqual(['TEAM_SUSPENDED']);
    await takeTeamStep(stage.as.district, 'disband', { id: teamId, version: 2, reason: '任务完成' });
    expect((await ask(stage.as.street, join, { input })).codes).toEqual(['TEAM_DISBANDED']);
    expect((await ask(stage.as.stranger, join, { input })).fields).toEqual([{ teamId: expect.any(String) }]);
  });

  it('lets the team’s leader and those above it bring people in, and nobody else', async () => {
    const teamId = await aTeam(stage.as.district, { areaId: stage.districtId });
    const { number: volunteerNumber } = await somebody();
    const input = { teamId, volunteerNumber };

    expect((await ask(stage.as.team, admit, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.street, admit, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.auditor, admit, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.auditor, request, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.station, request, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.team, request, { input })).codes).toEqual(['FORBIDDEN']);
    for (const document of [request, join, admit]) {
      expect((await ask(stage.as.nobody, document, { input })).codes).toEqual(['UNAUTHENTICATED']);
    }
    const asLeader = { ...input, teamId: stage.teamId, role: 'LEADER' };
    expect((await ask(stage.as.team, admit, { input: asLeader })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.street, request, { input })).codes).toEqual([]);
  });

  it('leaves one membership of two that are asked for at once, and tells it in the trail', async () => {
    const { number: volunteerNumber } = await somebody();
    const input = { teamId: stage.teamId, volunteerNumber };
    const answers = await Promise.all([1, 2, 3].map(() => ask(stage.as.team, admit, { input })));
    const rows = await db.transact((tx) => tx.list(TeamMembership, { teamId: stage.teamId, state: 'ACTIVE' }));
    const [membership] = rows.filter(({ activeKey }) => activeKey?.startsWith(stage.teamId)).slice(-1);
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: membership?.id ?? '' }));

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['ALREADY_A_MEMBER', 'ALREADY_A_MEMBER']);
    expect(events.map(({ action, toState }) => [action, toState])).toEqual([['admitMember', 'ACTIVE']]);
  });
});
