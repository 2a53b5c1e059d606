import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aShift, aSignUp } from '../../testing/a-roster.js';
import { activityNow, step } from '../../testing/activity-steps.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Post } from '../posts/post.entity.js';
import type { Shift } from '../shifts/shift.entity.js';
import { type Volunteer } from '../../people/volunteers/volunteer.entity.js';

describe.each(testDatabases())('the shifts that a volunteer could fill on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let ctx: RequestContext;
  const list = 'query ($id: ID!) { openShifts(volunteerId: $id, first: 50) { nodes { id } } }';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    ctx = stage.as.street;
  });
  afterAll(() => thrownAway.destroy());

  const recruiting = async (facts: object = {}) => {
    const { communityId: areaId, leadId } = stage;
    const id = await anActivity(ctx, { areaId, leadId, ...facts });
    await step(ctx, id, 'submit');
    await step(stage.as.district, id, 'approve');
    await step(ctx, id, 'publish');
    return activityNow(ctx, id);
  };
  const someone = (facts: Partial<Volunteer> = {}) =>
    aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId }, facts);
  const onPost = (shift: Shift, facts: Partial<Post>) =>
    db.transact((tx) => tx.updateWhere(Post, facts, { eq: { id: shift.postId } }));
  const openTo = async ({ id }: Volunteer, who = ctx) =>
    (await ask<{ openShifts: { nodes: { id: string }[] } }>(who, list, { id })).data.openShifts.nodes.map(
      (shift) => shift.id,
    );

  it('leaves out what is full, called off, not published, or asks for a qualification', async () => {
    const activity = await recruiting();
    const volunteer = await someone();
    const free = await aShift(db, activity);
    const full = await aShift(db, activity, { capacity: 1 });
    await aSignUp(db, { shift: full, volunteer: await someone() });
    const gone = await aShift(db, activity, { state: 'CANCELLED' });
    const skilled = await aShift(db, activity);
    await onPost(skilled, { qualification: 'FIRST-AID' });
    const { communityId: areaId, leadId } = stage;
    const draft = await aShift(db, await activityNow(ctx, await anActivity(ctx, { areaId, leadId })));

    const open = await openTo(volunteer);

    expect(open).toContain(free.id);
    for (const shift of [full, gone, skilled, draft]) expect(open).not.toContain(shift.id);
    expect(await openTo(volunteer, stage.at(ctx, '2026-12-05T01:00:00.000Z'))).not.toContain(free.id);
    expect(await openTo(await someone({ state: 'SUSPENDED' }))).toEqual([]);
  });

  it('leaves out the time at which the volunteer stands elsewhere, to the minute', async () => {
    const activity = await recruiting();
    const volunteer = await someone();
    const at = (from: string, to: string) =>
      aShift(db, activity, { startsAt: `2026-12-05T${from}:00.000Z`, endsAt: `2026-12-05T${to}:00.000Z` });
    const mine = await at('01:30', '02:00');
    await aSignUp(db, { shift: mine, volunteer });
    const before = await at('01:00', '01:30');
    const across = await at('01:59', '02:30');
    const after = await at('02:00', '03:00');

    const open = await openTo(volunteer);

    expect(open).toEqual(expect.arrayContaining([before.id, after.id]));
    expect(open).not.toContain(across.id);
    expect(open).not.toContain(mine.id);
  });

  it('shows minors only what takes minors, until the day they come of age', async () => {
    const adults = await recruiting();
    const forAll = await recruiting({ minorsAllowed: true, adultLeadName: '李老师' });
    const heavy = await aShift(db, adults);
    const light = await aShift(db, forAll);
    await onPost(light, { minorsAllowed: true });
    const minor = await someone({ bornOn: '2008-12-06' });

    expect(await openTo(minor)).toContain(light.id);
    expect(await openTo(minor)).not.toContain(heavy.id);
    expect(await openTo(await someone({ bornOn: '2008-12-05' }))).toContain(heavy.id);
    expect(await openTo(await someone({ bornOn: null, guarded: true }))).not.toContain(heavy.id);
  });

  it('stays within the reach of whoever asks', async () => {
    const shift = await aShift(db, await recruiting());
    const { id } = await someone();

    expect((await ask(stage.as.nobody, list, { id })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.stranger, list, { id })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stage.as.team, list, { id })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(ctx, list, { id: 'nobody' })).codes).toEqual(['NOT_FOUND']);
    expect(shift.state).toBe('OPEN');
  });
});
