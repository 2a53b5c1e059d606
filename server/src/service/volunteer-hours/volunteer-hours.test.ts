import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { TeamMembership } from '../../people/memberships/team-membership.entity.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aTeam } from '../../testing/a-team.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { insertRecords, type NewRecord } from '../service-records/insert-records.js';

const sum = '{ finalMinutes confirmedMinutes pendingMinutes records }';
const hoursOf = `query ($id: ID!, $year: Int) { volunteerHours(volunteerId: $id, year: $year) {
  year whole inYear ${sum} lifetime ${sum} opening ${sum} years { year hours ${sum} }
  byClass { trustClass inYear ${sum} lifetime ${sum} } byTeam { team { id } hours ${sum} }
  byCategory { category { id } hours ${sum} }
  partyGoal { goalMinutes doneMinutes missingMinutes onPace } starsDue { stars minutes missingMinutes }
} }`;
const recordsOf = `query ($filter: ServiceRecordFilter) {
  serviceRecords(filter: $filter, first: 100) { nodes { netMinutes state } totalCount }
}`;
const listsOf = `query ($id: ID!) {
  volunteer(id: $id) { serviceRecords { totalCount nodes { netMinutes } } signUps { totalCount } }
}`;

interface Sum {
  readonly finalMinutes: number;
  readonly confirmedMinutes: number;
  readonly pendingMinutes: number;
  readonly records: number;
}
interface Hours {
  readonly whole: boolean;
  readonly inYear: Sum;
  readonly lifetime: Sum;
  readonly opening: Sum;
  readonly years: readonly { year: number; hours: Sum }[];
  readonly byClass: readonly { trustClass: string; inYear: Sum; lifetime: Sum }[];
  readonly byTeam: readonly { team: { id: string } | null; hours: Sum }[];
  readonly byCategory: readonly { category: { id: string }; hours: Sum }[];
  readonly partyGoal: object | null;
  readonly starsDue: object;
}

const none = { finalMinutes: 0, confirmedMinutes: 0, pendingMinutes: 0, records: 0 };
const thisYear = { gte: '2026-01-01', lte: '2026-12-31' };

describe.each(testDatabases())('the hours of a person on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let ask: Ask;
  let volunteer: Volunteer;
  let otherTeamId: string;

  const record = (facts: Partial<NewRecord>): NewRecord => {
    const servedOn = facts.servedOn ?? '2026-03-05';
    const { districtId, communityId: areaId } = stage;
    const at = `${servedOn}T01:00:00.000Z`;
    const minutes = { plannedMinutes: 120, presentMinutes: 120, creditedMinutes: 120 };
    const fixed = { id: newId(), districtId, areaId, volunteerId: volunteer.id, servedOn, ...minutes };
    return { ...fixed, startsAt: at, endsAt: at, recordedAt: at, trustClass: 'A', state: 'FINAL', ...facts };
  };
  const hours = async (ctx: RequestContext, year?: number): Promise<Hours> => {
    const { data } = await ask<{ volunteerHours: Hours }>(ctx, hoursOf, { id: volunteer.id, year });
    return data.volunteerHours;
  };
  /** What the list that a sum leads to adds up to. */
  const behind = async (filter: object): Promise<Sum> => {
    const asked = { filter: { volunteerId: { eq: volunteer.id }, not: { state: { eq: 'REJECTED' } }, ...filter } };
    const { data } = await ask<{
      serviceRecords: { nodes: readonly { netMinutes: number; state: string }[]; totalCount: number };
    }>(stage.as.district, recordsOf, asked);
    const { nodes, totalCount } = data.serviceRecords;
    const minutes = (states: readonly string[]) =>
      nodes.filter(({ state }) => states.includes(state)).reduce((total, { netMinutes }) => total + netMinutes, 0);
    return {
      finalMinutes: minutes(['FINAL']),
      confirmedMinutes: minutes(['CONFIRMED', 'IN_PUBLICITY', 'OBJECTED']),
      pendingMinutes: minutes(['PENDING']),
      records: totalCount,
    };
  };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    ask = asking(db);
    const { communityId: areaId, districtId, leadId, teamId, stationId } = stage;
    volunteer = await aVolunteer(db, { districtId, areaId }, { partyStatus: 'MEMBER' });
    otherTeamId = await aTeam(stage.as.district, { areaId });
    const activityId = await anActivity(stage.as.district, { areaId, leadId, teamId, stationId });
    const rows = [
      record({ teamId, activityId }),
      record({ teamId, trustClass: 'B', creditedMinutes: 100, adjustedMinutes: -40 }),
      record({ teamId: otherTeamId, trustClass: 'C', servedOn: '2026-12-31', state: 'IN_PUBLICITY' }),
      record({ teamId, activityId, state: 'CONFIRMED' }),
      record({ state: 'OBJECTED', servedOn: '2026-01-01' }),
      record({ teamId, state: 'PENDING', creditedMinutes: 30 }),
      record({ teamId, state: 'REJECTED', activityId }),
      record({ servedOn: '2025-12-31', creditedMinutes: 200 }),
      record({ trustClass: 'D', creditedMinutes: 5_700, servedOn: '2026-01-02' }),
    ];
    await db.transact(async (tx) => {
      const joined = { districtId, areaId, teamId, volunteerId: volunteer.id, role: 'MEMBER' } as const;
      await tx.insert(TeamMembership, {
        ...joined,
        id: newId(),
        state: 'ACTIVE',
        requestedAt: '2026-01-01T00:00:00.000Z',
        version: 1,
      });
      await insertRecords(tx, rows);
    });
  });
  afterAll(() => thrownAway.destroy());

  it('tells final, confirmed and pending minutes apart, with what was adjusted', async () => {
    const found = await hours(stage.as.district);

    const inYear = { finalMinutes: 180, confirmedMinutes: 360, pendingMinutes: 30, records: 6 };
    expect(found).toMatchObject({ whole: true, inYear });
    expect(found.lifetime).toEqual({ finalMinutes: 6_080, confirmedMinutes: 360, pendingMinutes: 30, records: 8 });
    expect(found.opening).toEqual({ ...none, finalMinutes: 5_700, records: 1 });
    expect(found.years).toEqual([
      { year: 2026, hours: inYear },
      { year: 2025, hours: { ...none, finalMinutes: 200, records: 1 } },
    ]);
    expect(found.starsDue).toEqual({ stars: 1, minutes: 6_080, missingMinutes: 11_920 });
    expect(found.partyGoal).toEqual({ goalMinutes: 1_500, doneMinutes: 180, missingMinutes: 1_320, onPace: false });
  });

  it('leads from each sum to the records behind it', async () => {
    const found = await hours(stage.as.district);
    const ofYear = { servedOn: thisYear, trustClass: { in: ['A', 'B', 'C'] } };

    expect(found.inYear).toEqual(await behind(ofYear));
    expect(found.lifetime).toEqual(await behind({}));
    for (const { trustClass, inYear, lifetime } of found.byClass) {
      expect(lifetime).toEqual(await behind({ trustClass: { eq: trustClass } }));
      if (trustClass === 'D') expect(inYear).toEqual(none);
      else expect(inYear).toEqual(await behind({ trustClass: { eq: trustClass }, servedOn: thisYear }));
    }
    expect(found.byTeam[0]?.team?.id).toBe(stage.teamId);
    expect(new Set(found.byTeam.map(({ team }) => team?.id))).toEqual(new Set([stage.teamId, otherTeamId, undefined]));
    for (const { team, hours: told } of found.byTeam) {
      expect(told).toEqual(await behind({ ...ofYear, teamId: team ? { eq: team.id } : { isNull: true } }));
    }
    expect(found.byCategory.length).toBeGreaterThan(0);
    for (const { category, hours: told } of found.byCategory) {
      expect(told).toEqual({ ...none, finalMinutes: 120, confirmedMinutes: 120, records: 2 });
      expect(told).toEqual(await behind({ ...ofYear, categoryId: { eq: category.id } }));
    }
  });

  it('knows another year, and refuses one that is none', async () => {
    expect((await hours(stage.as.district, 2025)).inYear).toEqual({ ...none, finalMinutes: 200, records: 1 });
    expect((await hours(stage.as.district, 2024)).inYear).toEqual(none);
    const { codes } = await ask(stage.as.district, hoursOf, { id: volunteer.id, year: 26 });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it("adds up for a team's leader what the team's records say, and says that it is not all", async () => {
    const found = await hours(stage.as.team);

    expect(found).toMatchObject({ whole: false, partyGoal: null });
    expect(found.lifetime).toEqual({ finalMinutes: 180, confirmedMinutes: 120, pendingMinutes: 30, records: 4 });
    expect(found.byTeam.map(({ team }) => team?.id)).toEqual([stage.teamId]);
  });

  it('keeps the standing in the Party from who does not keep the registry', async () => {
    const found = await hours(stage.as.auditor);

    expect(found).toMatchObject({ whole: true, partyGoal: null, inYear: { finalMinutes: 180 } });
    expect((await hours(stage.as.street)).partyGoal).not.toBeNull();
  });

  it('lists sign-ups and records with the volunteer, as far as each may know', async () => {
    const all = await ask(stage.as.district, listsOf, { id: volunteer.id });
    const ofTeam = await ask(stage.as.team, listsOf, { id: volunteer.id });

    expect(all.data).toMatchObject({ volunteer: { serviceRecords: { totalCount: 9 }, signUps: { totalCount: 0 } } });
    expect(ofTeam.data).toMatchObject({ volunteer: { serviceRecords: { totalCount: 5 } } });
  });

  it('is for those who work with the person', async () => {
    const codesOf = async (ctx: RequestContext, id = volunteer.id) => (await ask(ctx, hoursOf, { id })).codes;

    expect(await codesOf(stage.as.nobody)).toEqual(['UNAUTHENTICATED']);
    expect(await codesOf(stage.as.stranger)).toEqual(['NOT_FOUND']);
    expect(await codesOf(stage.as.station)).toEqual(['NOT_FOUND']);
    expect(await codesOf(stage.as.district, newId())).toEqual(['NOT_FOUND']);
    expect(await codesOf(stage.as.district, 'x')).toEqual(['NOT_FOUND']);
  });
});
