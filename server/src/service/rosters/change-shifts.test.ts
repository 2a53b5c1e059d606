import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aSignUp } from '../../testing/a-roster.js';
import { activityNow, step } from '../../testing/activity-steps.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { layOutPost } from '../posts/lay-out-post.js';
import { planShift } from '../shifts/plan-shift.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp, type SignUpState } from '../signups/sign-up.entity.js';
import { amendShift } from './amend-shift.js';
import { cancelShift } from './cancel-shift.js';

describe.each(testDatabases())('shifts and who stands on them on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let leader: RequestContext;
  const amend = 'mutation ($input: AmendShiftInput!) { amendShift(input: $input) { shift { capacity placesLeft } } }';
  const cancel = 'mutation ($input: StepInput!) { cancelShift(input: $input) { shift { state placesLeft } } }';
  const told = {
    startsAt: '2026-12-05T01:00:00.000Z',
    endsAt: '2026-12-05T02:00:00.000Z',
    capacity: 3,
    breakMinutes: 0,
    overrunMinutes: 0,
  };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    leader = stage.as.team;
  });
  afterAll(() => thrownAway.destroy());

  const aShiftOf = async (facts: Partial<typeof told> = {}) => {
    const { communityId: areaId, leadId, teamId } = stage;
    const activityId = await anActivity(leader, { areaId, leadId, teamId });
    const postId = await layOutPost(leader, { activityId, name: '路口', radiusMetres: 200, minorsAllowed: false });
    const id = await planShift(leader, { ...told, ...facts, postId });
    return { activityId, postId, id };
  };
  const shiftNow = (id: string) => db.transact((tx) => tx.get(Shift, id));
  const someone = () => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
  const onShift = async (id: string, state: SignUpState = 'ACCEPTED') =>
    aSignUp(db, { shift: await shiftNow(id), volunteer: await someone() }, { state });
  const signUpNow = ({ id }: SignUp) => db.transact((tx) => tx.get(SignUp, id));

  it('moves a shift together with who has signed up', async () => {
    const { id } = await aShiftOf();
    const signUp = await onShift(id);
    const later = { startsAt: '2026-12-05T01:30:00.000Z', endsAt: '2026-12-05T03:00:00.000Z' };

    const answer = await ask(leader, amend, { input: { ...told, ...later, id, version: 1 } });

    expect(answer.data).toEqual({ amendShift: { shift: { capacity: 3, placesLeft: 2 } } });
    expect(await signUpNow(signUp)).toMatchObject(later);
  });

  it('keeps as many places as are taken', async () => {
    const { id } = await aShiftOf();
    await onShift(id);
    await onShift(id);

    await expect(amendShift(leader, { ...told, id, version: 1, capacity: 1 })).rejects.toMatchObject({
      code: 'PLACES_TAKEN',
      fields: { capacity: /2 places/ },
    });
    await amendShift(leader, { ...told, id, version: 1, capacity: 2 });
    expect(await shiftNow(id)).toMatchObject({ capacity: 2, taken: 2 });
  });

  it('lets one of two who change the places at once win, and never sells out below what is taken', async () => {
    const { id } = await aShiftOf({ capacity: 5 });
    await onShift(id);
    const inputs = [2, 4].map((capacity) => ({ input: { ...told, id, version: 1, capacity } }));

    const answers = await Promise.all(inputs.map((given) => ask(leader, amend, given)));

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
    expect([2, 4]).toContain((await shiftNow(id)).capacity);
  });

  it('counts a place that is taken while the capacity shrinks', async () => {
    const { id } = await aShiftOf({ capacity: 2 });
    const take = db.transact((tx) =>
      tx.sql.run('UPDATE shift SET taken = taken + 2 WHERE id = ? AND taken + 2 <= capacity', [id]),
    );

    const [taken, shrunk] = await Promise.allSettled([
      take,
      amendShift(leader, { ...told, id, version: 1, capacity: 1 }),
    ]);

    const shift = await shiftNow(id);
    expect(shift.taken).toBeLessThanOrEqual(shift.capacity);
    expect(taken).toMatchObject({ status: 'fulfilled', value: shrunk.status === 'fulfilled' ? 0 : 1 });
  });

  it('does not move once somebody has checked in, nor into another shift of its volunteers', async () => {
    const begun = await aShiftOf();
    await onShift(begun.id, 'CHECKED_IN');
    const later = { ...told, endsAt: '2026-12-05T02:30:00.000Z' };
    await expect(amendShift(leader, { ...later, id: begun.id, version: 1 })).rejects.toMatchObject({
      code: 'SHIFT_UNDER_WAY',
    });
    await amendShift(leader, { ...told, id: begun.id, version: 1, overrunMinutes: 30 });

    const first = await aShiftOf();
    const second = await aShiftOf({ startsAt: '2026-12-05T02:00:00.000Z', endsAt: '2026-12-05T03:00:00.000Z' });
    const volunteer = await someone();
    await aSignUp(db, { shift: await shiftNow(first.id), volunteer });
    await aSignUp(db, { shift: await shiftNow(second.id), volunteer });
    await expect(amendShift(leader, { ...later, id: first.id, version: 1 })).rejects.toMatchObject({
      fields: { startsAt: /another shift/ },
    });
  });

  it('releases everybody when a shift is called off, and keeps why', async () => {
    const { id } = await aShiftOf();
    const accepted = await onShift(id);
    const waiting = await onShift(id, 'WAITLISTED');
    const gone = await onShift(id, 'WITHDRAWN');
    await expect(cancelShift(leader, { id, version: 1 })).rejects.toMatchObject({ code: 'REASON_REQUIRED' });

    const answer = await ask(leader, cancel, { input: { id, version: 1, reason: '道路施工' } });

    expect(answer.data).toEqual({ cancelShift: { shift: { state: 'CANCELLED', placesLeft: 0 } } });
    expect(await shiftNow(id)).toMatchObject({ taken: 0, waiting: 0 });
    const released = { state: 'CANCELLED', activeKey: null, stateReason: '道路施工' };
    expect(await signUpNow(accepted)).toMatchObject(released);
    expect(await signUpNow(waiting)).toMatchObject(released);
    expect(await signUpNow(gone)).toMatchObject({ state: 'WITHDRAWN' });
    await expect(cancelShift(leader, { id, version: 2, reason: '再次' })).rejects.toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
    await expect(amendShift(leader, { ...told, id, version: 2 })).rejects.toMatchObject({ code: 'RECORD_FROZEN' });
  });

  it('does not call off what somebody has begun to serve', async () => {
    const { id } = await aShiftOf();
    await onShift(id, 'CHECKED_OUT');

    await expect(cancelShift(leader, { id, version: 1, reason: '取消' })).rejects.toMatchObject({
      code: 'SHIFT_UNDER_WAY',
    });
  });

  it('calls off the shifts of an activity that does not take place', async () => {
    const { id, activityId } = await aShiftOf();
    const signUp = await onShift(id);

    await step(leader, activityId, ['cancel', '暴雨红色预警']);

    expect(await shiftNow(id)).toMatchObject({ state: 'CANCELLED', taken: 0 });
    expect(await signUpNow(signUp)).toMatchObject({ state: 'CANCELLED', stateReason: '暴雨红色预警' });
  });

  it('refuses nobody, auditors, strangers, and a stale version', async () => {
    const { id, activityId } = await aShiftOf();
    const asked = [
      [amend, { ...told, id, version: 1, capacity: 9 }],
      [cancel, { id, version: 1, reason: '道路施工' }],
    ] as const;

    for (const [document, input] of asked) {
      expect((await ask(stage.as.nobody, document, { input })).codes).toEqual(['UNAUTHENTICATED']);
      expect((await ask(stage.as.auditor, document, { input })).codes).toEqual(['FORBIDDEN']);
      expect((await ask(stage.as.stranger, document, { input })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(leader, document, { input: { ...input, version: 7 } })).codes).toEqual(['CONFLICT']);
    }
    expect(await shiftNow(id)).toMatchObject({ capacity: 3, state: 'OPEN', version: 1 });
    await step(leader, activityId, 'submit');
    for (const [document, input] of asked) {
      expect((await ask(leader, document, { input })).codes).toEqual(['RECORD_FROZEN']);
    }
    expect(await activityNow(leader, activityId)).toMatchObject({ state: 'SUBMITTED' });
  });
});
