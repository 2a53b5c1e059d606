import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { TeamMembership } from '../../people/memberships/team-membership.entity.js';
import { anOpenShift } from '../../testing/a-recruiting-activity.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Shift } from '../shifts/shift.entity.js';

describe.each(testDatabases())('who signs whom up on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  const someone = () => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
  const document = `mutation ($input: SignUpVolunteerInput!) { signUpVolunteer(input: $input) {
    signUp { state volunteer { number } } } }`;
  const signing = async (ctx: RequestContext, input: { shiftId: string; volunteerId: string }) => {
    const variables = { input: { riskTold: true, ...input } };
    const { data, codes, fields } = await ask<{ signUpVolunteer?: { signUp: object } }>(ctx, document, variables);
    return { signUp: data.signUpVolunteer?.signUp, codes, fields };
  };
  const shiftNow = (id: string) => db.transact((tx) => tx.get(Shift, id));

  it('shows nobody anything beyond their reach, and lets auditors and strangers change nothing', async () => {
    const shift = await anOpenShift(db, stage);
    const volunteer = await someone();
    const input = { shiftId: shift.id, volunteerId: volunteer.id };
    const { nobody, auditor, stranger, team } = stage.as;

    expect((await signing(nobody, input)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await signing(auditor, input)).codes).toEqual(['FORBIDDEN']);
    expect((await signing(stranger, input)).fields).toEqual([{ volunteerId: expect.any(String) as string }]);
    expect((await signing(team, input)).fields).toEqual([{ volunteerId: expect.any(String) as string }]);
    expect((await signing(stage.as.station, { ...input, shiftId: newId() })).codes).toEqual(['NOT_FOUND']);
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 0, waiting: 0 });
  });

  it("lets a team's leader sign up the team's members", async () => {
    const shift = await anOpenShift(db, stage);
    const volunteer = await someone();
    const { districtId, teamId, streetId: areaId } = stage;
    const member = { id: newId(), districtId, areaId, teamId, volunteerId: volunteer.id, role: 'MEMBER' } as const;
    const since = { requestedAt: '2026-01-01T00:00:00.000Z', state: 'ACTIVE', version: 1 } as const;
    await db.transact((tx) => tx.insert(TeamMembership, { ...member, ...since }));

    const { signUp } = await signing(stage.as.team, { shiftId: shift.id, volunteerId: volunteer.id });

    expect(signUp).toMatchObject({ state: 'ACCEPTED', volunteer: { number: volunteer.number } });
  });
});
