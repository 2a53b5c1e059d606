import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import { newId } from '../../kernel/ids.js';
import { Activity } from '../../service/activities/activity.entity.js';
import { verifyRecords } from '../../service/record-checks/verify-records.js';
import { appendLinks } from '../../service/service-records/append-links.js';
import { ServiceRecord, type ServiceRecordState } from '../../service/service-records/service-record.entity.js';
import { Shift } from '../../service/shifts/shift.entity.js';
import { SignUp } from '../../service/signups/sign-up.entity.js';
import { aShift, aSignUp } from '../../testing/a-roster.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { TeamMembership } from '../memberships/team-membership.entity.js';
import type { Volunteer } from './volunteer.entity.js';

const merge = `mutation ($input: MergeVolunteersInput!) { mergeVolunteers(input: $input) { volunteer { id } } }`;
const leave = `mutation ($input: StepInput!) { deregisterVolunteer(input: $input) { volunteer { state } } }`;

describe.each(testDatabases())('what hangs on a volunteer on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let shift: Shift;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    const { communityId: areaId, leadId } = stage;
    const activityId = await anActivity(stage.as.district, { areaId, leadId });
    shift = await aShift(db, await db.transact((tx) => tx.get(Activity, activityId)));
  });
  afterAll(() => thrownAway.destroy());

  const someone = () => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
  const mergeInto = (from: Volunteer, into: Volunteer) => {
    const { id, version } = from;
    const input = { id, version, intoId: into.id, intoVersion: into.version, reason: '同一人' };
    return ask(stage.as.district, merge, { input });
  };

  function join({ id: volunteerId }: Volunteer, facts: Partial<TeamMembership> = {}): Promise<TeamMembership> {
    const { districtId, streetId: areaId, teamId } = stage;
    const activeKey = `${teamId} ${volunteerId}`;
    const requestedAt = '2026-01-01T00:00:00.000Z';
    const own = { id: newId(), role: 'MEMBER', state: 'ACTIVE', requestedAt, activeKey, version: 1 } as const;
    return db.transact((tx) =>
      tx.insert(TeamMembership, { ...own, districtId, areaId, teamId, volunteerId, ...facts }),
    );
  }

  function serve(
    { id: volunteerId }: Volunteer,
    hours: readonly [string, string],
    state: ServiceRecordState = 'FINAL',
  ) {
    const { districtId, communityId: areaId } = stage;
    const [startsAt, endsAt] = hours.map((hour) => `2026-10-10T${hour}:00.000Z`) as [string, string];
    const place = { id: newId(), districtId, areaId, volunteerId, servedOn: '2026-10-10', startsAt, endsAt };
    const minutes = { plannedMinutes: 120, presentMinutes: 120, creditedMinutes: 120, adjustedMinutes: 0 };
    const standing = {
      trustClass: 'A',
      tier: 'AUTOMATIC',
      state,
      policyVersion: 1,
      findings: [],
      stays: [],
      witnessIds: [],
    } as const;
    const own = { recordedAt: endsAt, version: 1 };
    return db.transact(async (tx) => {
      const record = await tx.insert(ServiceRecord, { ...place, ...minutes, ...standing, ...own });
      await appendLinks(tx, { districtId, at: endsAt }, [{ kind: 'RECORDED', record }]);
      return record;
    });
  }

  it('goes over with a merge, and the trail counts it', async () => {
    const [from, into] = [await someone(), await someone()];
    await join(from, { role: 'DEPUTY' });
    await aSignUp(db, { shift, volunteer: from });
    await serve(from, ['01:00', '03:00']);
    await serve(into, ['03:00', '05:00']);
    const { codes } = await mergeInto(from, into);
    const volunteerId = into.id;
    const [memberships, signUps, records, events] = await db.transact(async (tx) => [
      await tx.list(TeamMembership, { volunteerId }),
      await tx.list(SignUp, { volunteerId }),
      await tx.list(ServiceRecord, { volunteerId }),
      await tx.list(AuditEvent, { subjectId: volunteerId, action: 'mergeVolunteers' }),
    ]);

    expect(codes).toEqual([]);
    expect(memberships).toMatchObject([{ role: 'DEPUTY', activeKey: `${stage.teamId} ${volunteerId}` }]);
    expect(signUps).toMatchObject([{ activeKey: `${shift.id} ${volunteerId}` }]);
    expect(records).toHaveLength(2);
    expect(JSON.stringify(events)).toContain('serviceRecords');
    expect((await verifyRecords(db)).faults).toEqual([]);
  });

  it('leaves one membership where both were in a team, with the higher role', async () => {
    const [from, into] = [await someone(), await someone()];
    await join(from, { role: 'LEADER' });
    await join(into);
    await mergeInto(from, into);
    const rows = await db.transact((tx) => tx.list(TeamMembership, { volunteerId: into.id }));

    expect(rows.map(({ role, state }) => `${role} ${state}`).toSorted()).toEqual(['LEADER ACTIVE', 'LEADER ENDED']);
  });

  it('keeps two apart that served at the same time, or stand on one shift', async () => {
    const [one, other] = [await someone(), await someone()];
    await serve(one, ['01:00', '03:00']);
    await serve(other, ['02:59', '04:00']);
    const [first, second] = [await someone(), await someone()];
    await aSignUp(db, { shift, volunteer: first });
    await aSignUp(db, { shift, volunteer: second });

    expect((await mergeInto(one, other)).codes).toEqual(['MERGE_COLLIDES']);
    expect((await mergeInto(first, second)).codes).toEqual(['MERGE_COLLIDES']);
    expect(await db.transact((tx) => tx.list(ServiceRecord, { volunteerId: one.id }))).toHaveLength(1);
  });

  it('lets rejected service stand in nobody’s way', async () => {
    const [one, other] = [await someone(), await someone()];
    await serve(one, ['01:00', '03:00'], 'REJECTED');
    await serve(other, ['02:00', '04:00']);

    expect((await mergeInto(one, other)).codes).toEqual([]);
  });

  it('ends when somebody leaves: memberships are over, requests refused', async () => {
    const volunteer = await someone();
    await join(volunteer);
    await join(volunteer, { state: 'REQUESTED', activeKey: `elsewhere ${volunteer.id}` });
    const input = { id: volunteer.id, version: 1, reason: '迁出' };
    const { codes } = await ask(stage.as.district, leave, { input });
    const rows = await db.transact((tx) => tx.list(TeamMembership, { volunteerId: volunteer.id }));

    expect(codes).toEqual([]);
    expect(rows.map(({ state }) => state).toSorted()).toEqual(['ENDED', 'REFUSED']);
    expect(rows.map(({ activeKey }) => activeKey)).toEqual([null, null]);
  });

  it('gives back the places of who leaves to the next in line, and keeps what was served', async () => {
    const [leaver, waiting] = [await someone(), await someone()];
    const own = await aShift(db, await db.transact((tx) => tx.get(Activity, shift.activityId)), { capacity: 1 });
    await aSignUp(db, { shift: own, volunteer: leaver });
    const next = await aSignUp(db, { shift: own, volunteer: waiting }, { state: 'WAITLISTED', waitRank: 1 });
    await db.transact((tx) => tx.sql.run('UPDATE shift SET taken = 1, waiting = 1 WHERE id = ?', [own.id]));
    const served = await aSignUp(db, { shift, volunteer: leaver }, { state: 'SERVED' });

    const input = { id: leaver.id, version: 1, reason: '迁出' };
    expect((await ask(stage.as.district, leave, { input })).codes).toEqual([]);

    const now = await db.transact((tx) => tx.list(SignUp, { volunteerId: leaver.id, shiftId: own.id }));
    expect(now).toMatchObject([{ state: 'WITHDRAWN', activeKey: null, stateReason: '注销' }]);
    expect(await db.transact((tx) => tx.get(SignUp, served.id))).toMatchObject({ state: 'SERVED' });
    expect(await db.transact((tx) => tx.get(SignUp, next.id))).toMatchObject({ state: 'OFFERED' });
    expect(await db.transact((tx) => tx.get(Shift, own.id))).toMatchObject({ taken: 1, waiting: 0 });
  });
});
