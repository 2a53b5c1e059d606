import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { Activity } from '../../service/activities/activity.entity.js';
import { aRegisteredVolunteer, anIdNumber } from '../../testing/a-registration.js';
import { aShift, aSignUp } from '../../testing/a-roster.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { TeamMembership } from '../memberships/team-membership.entity.js';
import { Volunteer } from './volunteer.entity.js';

const list = `query ($filter: VolunteerFilter, $sort: [VolunteerSort!]) {
  volunteers(filter: $filter, sort: $sort, first: 100) { totalCount nodes { id name number } } }`;
interface Listed {
  readonly volunteers: { readonly totalCount: number; readonly nodes: readonly { id: string; name: string }[] };
}

describe.each(testDatabases())('reading volunteers on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let member: Volunteer;
  let helper: Volunteer;
  const idNumber = anIdNumber('1985-03-05');

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    const home = { districtId: stage.districtId, areaId: stage.communityId };
    member = await aVolunteer(db, home, { name: '欧阳明月', partyStatus: 'MEMBER', gender: 'FEMALE' });
    helper = await aVolunteer(db, { ...home, areaId: stage.streetId }, { name: '单田芳', registeredOn: '2020-01-01' });
    await aVolunteer(db, { ...home, areaId: stage.districtId }, { name: 'Anna Schmidt', state: 'SUSPENDED' });
    await aRegisteredVolunteer(stage.as.district, { areaId: stage.communityId, name: '陈长兴', idNumber });
    await join(member, 'ACTIVE');
    await signUpFor(helper);
  });
  afterAll(() => thrownAway.destroy());

  async function join({ id: volunteerId }: Volunteer, state: TeamMembership['state']): Promise<void> {
    const { districtId, streetId: areaId, teamId } = stage;
    const own = { id: newId(), role: 'MEMBER', state, requestedAt: '2026-01-01T00:00:00.000Z', version: 1 } as const;
    await db.transact((tx) => tx.insert(TeamMembership, { ...own, districtId, areaId, teamId, volunteerId }));
  }
  async function signUpFor(volunteer: Volunteer): Promise<void> {
    const { communityId: areaId, leadId, stationId } = stage;
    const id = await anActivity(stage.as.district, { areaId, leadId, stationId });
    const activity = await db.transact((tx) => tx.get(Activity, id));
    await aSignUp(db, { shift: await aShift(db, activity), volunteer });
  }
  async function names(ctx: RequestContext, filter: object = {}): Promise<string[]> {
    const { data, codes } = await ask<Listed>(ctx, list, { filter });
    expect(codes).toEqual([]);
    return data.volunteers.nodes.map(({ name }) => name);
  }

  it('shows each caller those whom it works with', async () => {
    const all = ['欧阳明月', '单田芳', 'Anna Schmidt', '陈长兴'];

    expect((await names(stage.as.district)).toSorted()).toEqual(all.toSorted());
    expect((await names(stage.as.street)).toSorted()).toEqual(['欧阳明月', '单田芳', '陈长兴'].toSorted());
    expect(await names(stage.as.team)).toEqual(['欧阳明月']);
    expect(await names(stage.as.station)).toEqual(['单田芳']);
    expect(await names(stage.as.stranger)).toEqual([]);
    expect((await names(stage.as.auditor)).toSorted()).toEqual(['A***', '单*芳', '欧阳**', '陈*兴']);
    expect((await ask(stage.as.nobody, list)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('shows a team its requests, and no more who left', async () => {
    const home = { districtId: stage.districtId, areaId: stage.communityId };
    const [asks, left] = [
      await aVolunteer(db, home, { name: '申请人' }),
      await aVolunteer(db, home, { name: '离队人' }),
    ];
    await join(asks, 'REQUESTED');
    await join(left, 'ENDED');

    expect(await names(stage.as.team, { q: '人' })).toEqual(['申请人']);
    await db.transact((tx) =>
      tx.updateWhere(Volunteer, { districtId: newId() }, { oneOf: ['id', [asks.id, left.id]] }),
    );
  });

  it.each<[string, object, string[]]>([
    ['prefix', { q: '欧阳' }, ['欧阳明月']],
    ['substring', { q: '明' }, ['欧阳明月']],
    ['initials', { q: 'oymy' }, ['欧阳明月']],
    ['a surname read its own way', { q: 'stf' }, ['单田芳']],
    ['Latin letters', { q: 'schmidt' }, ['Anna Schmidt']],
    ['area', { areaId: { under: 'STREET' } }, ['欧阳明月', '单田芳', '陈长兴']],
    ['state', { state: { in: ['SUSPENDED'] } }, ['Anna Schmidt']],
    ['team', { teamId: { eq: 'TEAM' } }, ['欧阳明月']],
    ['party status', { partyStatus: { eq: 'MEMBER' } }, ['欧阳明月']],
    ['gender', { gender: { eq: 'FEMALE' }, bornOn: { eq: '1990-05-04' } }, ['欧阳明月']],
    ['day of birth', { bornOn: { gte: '1985-01-01', lte: '1985-12-31' } }, ['陈长兴']],
    ['registration', { registeredOn: { gte: '2020-01-01', lte: '2020-12-31' } }, ['单田芳']],
    ['document', { idKind: { eq: 'RESIDENT_ID' } }, ['陈长兴']],
    ['nothing', { q: '%' }, []],
  ])('finds by %s', async (_, filter, found) => {
    const text = JSON.stringify(filter).replace('STREET', stage.streetId).replace('TEAM', stage.teamId);

    expect((await names(stage.as.district, JSON.parse(text) as object)).toSorted()).toEqual(found.toSorted());
  });

  it('finds by number, and by a whole document or phone number for those who keep the registry', async () => {
    expect(await names(stage.as.auditor, { q: member.number })).toEqual(['欧阳**']);
    expect(await names(stage.as.district, { q: idNumber.toLowerCase() })).toEqual(['陈长兴']);
    expect(await names(stage.as.street, { q: '138 1234 1234' })).toEqual(['陈长兴']);
    expect(await names(stage.as.auditor, { q: idNumber })).toEqual([]);
    expect(await names(stage.as.auditor, { q: '13812341234' })).toEqual([]);
    expect(await names(stage.as.auditor, { q: '明' })).toEqual([]);
  });

  it.each(['gender', 'partyStatus', 'bornOn'])('lets nobody filter by %s who does not read it', async (field) => {
    const values: Record<string, object> = {
      gender: { eq: 'MALE' },
      partyStatus: { eq: 'NONE' },
      bornOn: { eq: '1990-05-04' },
    };
    const facts = `query ($id: ID!) { volunteer(id: $id) { gender partyStatus bornOn minor } }`;

    for (const part of ['team', 'station', 'auditor'] as const) {
      expect((await ask(stage.as[part], list, { filter: { [field]: values[field] } })).codes).toEqual(['FORBIDDEN']);
      const inside = { not: { or: [{ [field]: values[field] }] } };
      expect((await ask(stage.as[part], list, { filter: inside })).codes).toEqual(['FORBIDDEN']);
    }
    expect((await ask(stage.as.team, facts, { id: member.id })).data).toEqual({
      volunteer: { gender: null, partyStatus: null, bornOn: null, minor: false },
    });
  });

  it('answers by lifelong number, within reach', async () => {
    const byNumber = 'query ($number: String!) { volunteerByNumber(number: $number) { id } }';
    const asked = (ctx: RequestContext, number: string) => ask(ctx, byNumber, { number });

    expect((await asked(stage.as.team, ` ${member.number} `)).data).toEqual({ volunteerByNumber: { id: member.id } });
    expect((await asked(stage.as.team, helper.number)).codes).toEqual(['NOT_FOUND']);
    expect((await asked(stage.as.stranger, member.number)).codes).toEqual(['NOT_FOUND']);
    expect((await asked(stage.as.district, '4101080')).codes).toEqual(['NOT_FOUND']);
    expect((await asked(stage.as.nobody, member.number)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('lists those of an area and of an organisation on their pages', async () => {
    const page = `query ($id: ID!) { area(id: $id) { volunteers(sort: [{ field: NAME }]) { nodes { name } } } }`;
    const { data } = await ask(stage.as.street, page, { id: stage.streetId });

    expect(data).toEqual({ area: { volunteers: { nodes: [{ name: '单田芳' }] } } });
  });
});
