import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { VolunteerNumber } from '../../people/volunteers/volunteer-number.entity.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { anOpenShift, aRecruitingActivity } from '../../testing/a-recruiting-activity.js';
import { aShift } from '../../testing/a-roster.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Activity } from '../activities/activity.entity.js';
import { Post } from '../posts/post.entity.js';
import { Shift } from '../shifts/shift.entity.js';
import type { SignUpVolunteerInput } from './sign-up.inputs.js';

describe.each(testDatabases())('signing a volunteer up on %s', (kind) => {
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

  const someone = (facts: Partial<Volunteer> = {}) =>
    aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId }, facts);
  const document = `mutation ($input: SignUpVolunteerInput!) { signUpVolunteer(input: $input) {
    signUp { id state via waitRank volunteer { number } activity { title } } } }`;
  const signing = async (ctx: RequestContext, input: SignUpVolunteerInput) => {
    const { data, codes, fields } = await ask<{ signUpVolunteer?: { signUp: Record<string, unknown> } }>(
      ctx,
      document,
      {
        input: { riskTold: true, ...input },
      },
    );
    return { signUp: data.signUpVolunteer?.signUp, codes, fields };
  };
  const station = () => stage.as.station;
  const shiftNow = (id: string) => db.transact((tx) => tx.get(Shift, id));

  it('gives a place, and tells who was signed up where by whom, and that the risks were told', async () => {
    const volunteer = await someone();
    const shift = await anOpenShift(db, stage);

    const { signUp } = await signing(station(), { shiftId: shift.id, volunteerId: volunteer.id });

    expect(signUp).toMatchObject({
      state: 'ACCEPTED',
      via: 'LEADER',
      waitRank: null,
      volunteer: { number: volunteer.number },
    });
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 1, waiting: 0 });
    const [event] = await db.transact((tx) => tx.list(AuditEvent, { subjectId: String(signUp?.['id']) }));
    expect(event).toMatchObject({ action: 'signUpVolunteer', subjectType: 'SignUp', actorName: '站长' });
    expect(event?.changes.map(({ field }) => field)).toContain('riskToldAt');
  });

  it('finds a volunteer by the lifelong number, also by the one of a record that was merged', async () => {
    const volunteer = await someone();
    const { districtId } = stage;
    const old = { number: `4101089${String(Date.now()).slice(-7)}`, districtId, volunteerId: volunteer.id };
    await db.transact((tx) => tx.insert(VolunteerNumber, { ...old, since: '2018-01-02T00:00:00.000Z' }));
    const [first, second] = [await anOpenShift(db, stage), await anOpenShift(db, stage, evening)];

    const byNumber = await signing(station(), { shiftId: first.id, volunteerNumber: volunteer.number });
    const byOld = await signing(station(), { shiftId: second.id, volunteerNumber: ` ${old.number} ` });

    const who = { volunteer: { number: volunteer.number } };
    expect([byNumber.signUp, byOld.signUp]).toMatchObject([who, who]);
    const unknown = await signing(station(), { shiftId: first.id, volunteerNumber: '41010809999999' });
    expect(unknown.fields).toEqual([{ volunteerNumber: expect.stringMatching(/number/) as string }]);
    expect((await signing(station(), { shiftId: first.id })).fields).toEqual([{ volunteerId: 'Name the volunteer.' }]);
  });

  const evening = { startsAt: '2026-12-05T11:00:00.000Z', endsAt: '2026-12-05T13:00:00.000Z' };

  it('lets later ones wait in line when every place is taken, and refuses who does not want to', async () => {
    const shift = await anOpenShift(db, stage, { capacity: 1 });
    const states: unknown[] = [];
    for (const orWait of [true, true, undefined, false]) {
      const input = { shiftId: shift.id, volunteerId: (await someone()).id };
      const { signUp, codes } = await signing(station(), orWait === undefined ? input : { ...input, orWait });
      states.push(signUp ? [signUp['state'], signUp['waitRank']] : codes);
    }

    expect(states).toEqual([['ACCEPTED', null], ['WAITLISTED', 1], ['WAITLISTED', 2], ['SHIFT_FULL']]);
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 1, waiting: 2 });
  });

  it('makes the activity full with the last place of its last shift', async () => {
    const activity = await aRecruitingActivity(db, stage);
    const shifts = [
      await aShift(db, activity, { capacity: 1 }),
      await aShift(db, activity, { capacity: 1, ...evening }),
    ];
    const states: string[] = [];
    for (const shift of shifts) {
      await signing(station(), { shiftId: shift.id, volunteerId: (await someone()).id });
      states.push((await db.transact((tx) => tx.get(Activity, activity.id))).state);
    }

    expect(states).toEqual(['RECRUITING', 'FULL']);
  });

  const activityCases: [string, Partial<Activity>][] = [
    ['ACTIVITY_NOT_RECRUITING', { state: 'APPROVED' }],
    ['ACTIVITY_NOT_RECRUITING', { state: 'RUNNING' }],
    ['SIGN_UP_CLOSED', { recruitUntil: '2026-11-20T00:00:00.000Z' }],
  ];
  it.each(activityCases)('refuses with %s an activity that is %o', async (code, facts) => {
    const shift = await aShift(db, await aRecruitingActivity(db, stage, facts));

    expect((await signing(station(), { shiftId: shift.id, volunteerId: (await someone()).id })).codes).toEqual([code]);
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 0 });
  });

  const shiftCases: [string, Partial<Shift>][] = [
    ['SIGN_UP_CLOSED', { state: 'CANCELLED' }],
    ['SIGN_UP_CLOSED', { startsAt: '2026-11-21T01:00:00.000Z' }],
  ];
  it.each(shiftCases)('refuses with %s a shift that is %o', async (code, facts) => {
    const shift = await anOpenShift(db, stage, facts);

    expect((await signing(station(), { shiftId: shift.id, volunteerId: (await someone()).id })).codes).toEqual([code]);
  });

  const volunteerCases: [string, Partial<Volunteer>][] = [
    ['VOLUNTEER_NOT_ACTIVE', { state: 'SUSPENDED' }],
    ['MINOR_NOT_ALLOWED', { bornOn: '2008-12-06' }],
    ['MINOR_NOT_ALLOWED', { bornOn: null, guarded: true }],
  ];
  it.each(volunteerCases)('refuses with %s a volunteer who is %o', async (code, facts) => {
    const shift = await anOpenShift(db, stage);

    expect((await signing(station(), { shiftId: shift.id, volunteerId: (await someone(facts)).id })).codes).toEqual([
      code,
    ]);
  });

  it('takes whoever turns eighteen on the very day, and minors where post and activity allow them', async () => {
    const shift = await anOpenShift(db, stage);
    const grown = await someone({ bornOn: '2008-12-05' });
    const allowing = await aShift(db, await aRecruitingActivity(db, stage, { minorsAllowed: true }), evening);
    await db.transact(async (tx) => tx.update(Post, await tx.lock(Post, allowing.postId), { minorsAllowed: true }));
    const child = await someone({ bornOn: '2012-01-01' });

    expect((await signing(station(), { shiftId: shift.id, volunteerId: grown.id })).codes).toEqual([]);
    expect((await signing(station(), { shiftId: allowing.id, volunteerId: child.id })).codes).toEqual([]);
  });

  it('asks for a qualification, for the word that the risks were told, and for one place a shift', async () => {
    const shift = await anOpenShift(db, stage);
    const volunteerId = (await someone()).id;
    const untold = await signing(station(), { shiftId: shift.id, volunteerId, riskTold: false });
    expect([untold.codes, untold.fields[0]]).toMatchObject([['RISK_NOT_TOLD'], { riskTold: /told/ }]);

    await signing(station(), { shiftId: shift.id, volunteerId });
    expect((await signing(station(), { shiftId: shift.id, volunteerId })).codes).toEqual(['ALREADY_SIGNED_UP']);

    await db.transact(async (tx) => tx.update(Post, await tx.lock(Post, shift.postId), { qualification: 'FIRST_AID' }));
    expect((await signing(station(), { shiftId: shift.id, volunteerId: (await someone()).id })).codes).toEqual([
      'QUALIFICATION_MISSING',
    ]);
  });
});
