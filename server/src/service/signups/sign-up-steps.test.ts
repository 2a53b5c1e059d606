import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { anOpenShift } from '../../testing/a-recruiting-activity.js';
import { aSignUp } from '../../testing/a-roster.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Activity } from '../activities/activity.entity.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp, type SignUpState } from './sign-up.entity.js';
import { signUpVolunteer } from './sign-up-volunteer.js';

describe.each(testDatabases())('the course of a sign-up on %s', (kind) => {
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
  const now = (id: string) => db.transact((tx) => tx.get(SignUp, id));
  const shiftNow = (id: string) => db.transact((tx) => tx.get(Shift, id));
  const signedUp = async (shift: Shift) =>
    signUpVolunteer(stage.as.station, {
      shiftId: shift.id,
      volunteerId: (await someone()).id,
      riskTold: true,
      via: 'LEADER',
    });
  const stepping = async (ctx: RequestContext, id: string, [mutation, reason]: readonly [string, string?]) => {
    const { version } = await now(id);
    const document = `mutation ($input: StepInput!) { ${mutation}(input: $input) { signUp { state } } }`;
    return ask<Record<string, { signUp: { state: string } }>>(ctx, document, { input: { id, version, reason } });
  };
  const inState = async (state: SignUpState, facts: Partial<Shift> = {}) => {
    const shift = await anOpenShift(db, stage, facts);
    return aSignUp(db, { shift, volunteer: await someone() }, { state });
  };

  it('passes a place that is given up to the first in line, who has twelve hours to answer', async () => {
    const shift = await anOpenShift(db, stage, { capacity: 1 });
    const [holder, first, second] = [await signedUp(shift), await signedUp(shift), await signedUp(shift)];

    const { data } = await stepping(stage.as.team, holder, ['withdrawSignUp', '临时有事']);

    expect(data['withdrawSignUp']?.signUp.state).toBe('WITHDRAWN');
    expect(await now(holder)).toMatchObject({ state: 'WITHDRAWN', activeKey: null, stateReason: '临时有事' });
    expect(await now(first)).toMatchObject({ state: 'OFFERED', offerUntil: '2026-11-21T13:00:00.000Z' });
    expect(await now(second)).toMatchObject({ state: 'WAITLISTED', waitRank: 2 });
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 1, waiting: 1 });
  });

  it('frees the place when nobody waits, so that a full activity recruits again', async () => {
    const shift = await anOpenShift(db, stage, { capacity: 1 });
    const holder = await signedUp(shift);
    const states = [(await db.transact((tx) => tx.get(Activity, shift.activityId))).state];

    await stepping(stage.as.team, holder, ['excuseSignUp', '生病']);

    states.push((await db.transact((tx) => tx.get(Activity, shift.activityId))).state);
    expect(states).toEqual(['FULL', 'RECRUITING']);
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 0, waiting: 0 });
  });

  it('offers the place of an answer that did not come in time to the next, when the shift changes', async () => {
    const shift = await anOpenShift(db, stage, { capacity: 1 });
    const [holder, first, second] = [await signedUp(shift), await signedUp(shift), await signedUp(shift)];
    await stepping(stage.as.team, holder, ['withdrawSignUp']);
    const later = stage.at(stage.as.station, '2026-11-21T13:00:00.000Z');

    await signUpVolunteer(later, {
      shiftId: shift.id,
      volunteerId: (await someone()).id,
      riskTold: true,
      via: 'LEADER',
    });

    expect(await now(first)).toMatchObject({ state: 'LAPSED', activeKey: null });
    expect(await now(second)).toMatchObject({ state: 'OFFERED', offerUntil: '2026-11-22T01:00:00.000Z' });
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 1, waiting: 1 });
  });

  it('lets the leader decide on who applied, also that they wait', async () => {
    const accepted = await inState('APPLIED');
    const full = await inState('APPLIED', { capacity: 1 });
    await db.transact((tx) => tx.updateWhere(Shift, { taken: 0 }, { eq: { id: accepted.shiftId } }));

    expect((await stepping(stage.as.team, accepted.id, ['acceptSignUp'])).codes).toEqual([]);
    expect(await shiftNow(accepted.shiftId)).toMatchObject({ taken: 1 });
    expect((await stepping(stage.as.team, full.id, ['acceptSignUp'])).codes).toEqual(['SHIFT_FULL']);
    expect((await stepping(stage.as.team, full.id, ['rejectSignUp'])).codes).toEqual(['REASON_REQUIRED']);
    await stepping(stage.as.team, full.id, ['waitlistSignUp']);
    expect(await now(full.id)).toMatchObject({ state: 'WAITLISTED', waitRank: 1 });
  });

  const past = { startsAt: '2026-11-20T01:00:00.000Z', endsAt: '2026-11-20T03:00:00.000Z' };

  it('names who reports an absence once the shift is over, and nobody when the report is taken back', async () => {
    const signUp = await inState('ACCEPTED', past);

    await stepping(stage.as.team, signUp.id, ['reportNoShow', '未到岗，电话未接']);
    const reporterId = stage.as.team.caller?.accountId;
    expect(await now(signUp.id)).toMatchObject({ state: 'NO_SHOW', reporterId });
    expect((await stepping(stage.as.team, signUp.id, ['retractNoShow'])).codes).toEqual(['REASON_REQUIRED']);
    await stepping(stage.as.team, signUp.id, ['retractNoShow', '登记有误，本人已到岗']);
    expect(await now(signUp.id)).toMatchObject({ state: 'ACCEPTED', reporterId: null });
    expect(await shiftNow(signUp.shiftId)).toMatchObject({ taken: 1 });
  });

  it('refuses steps that come too early, too late, or from another state', async () => {
    const ahead = await inState('ACCEPTED');
    const begun = await inState('ACCEPTED', past);

    expect((await stepping(stage.as.team, ahead.id, ['reportNoShow'])).codes).toEqual(['SHIFT_NOT_OVER']);
    expect((await stepping(stage.as.team, begun.id, ['withdrawSignUp'])).codes).toEqual(['SHIFT_BEGUN']);
    expect((await stepping(stage.as.team, ahead.id, ['acceptSignUp'])).codes).toEqual(['TRANSITION_NOT_ALLOWED']);
  });

  it('is seen and moved by those whose area, station or team it is, and by nobody else', async () => {
    const { id, shiftId } = await inState('ACCEPTED');
    const seenBy = async (ctx: RequestContext) => {
      const document = `{ signUps(filter: { shiftId: { eq: "${shiftId}" } }) { totalCount nodes { id } } }`;
      const { data, codes } = await ask<{ signUps: { totalCount: number } }>(ctx, document);
      return codes.length > 0 ? codes : data.signUps.totalCount;
    };
    const { team, station, street, district, auditor, stranger, nobody } = stage.as;

    const seen = await Promise.all([team, station, street, district, auditor, stranger, nobody].map(seenBy));
    expect(seen).toEqual([1, 1, 1, 1, 1, 0, ['UNAUTHENTICATED']]);
    expect((await stepping(stranger, id, ['withdrawSignUp'])).codes).toEqual(['NOT_FOUND']);
    expect((await stepping(auditor, id, ['withdrawSignUp'])).codes).toEqual(['FORBIDDEN']);
    expect((await stepping(nobody, id, ['withdrawSignUp'])).codes).toEqual(['UNAUTHENTICATED']);
    expect(await now(id)).toMatchObject({ state: 'ACCEPTED' });
  });

  it('tells which steps lead on, without those that only the link or the course of time takes', async () => {
    const { id } = await inState('OFFERED');
    const document = `{ signUp(id: "${id}") { transitions { name allowed refusal { code } } } }`;

    const { data } = await ask<{ signUp: { transitions: object[] } }>(stage.as.team, document);

    expect(data.signUp.transitions).toEqual([
      { name: 'takeOffer', allowed: false, refusal: { code: 'FORBIDDEN' } },
      { name: 'declineOffer', allowed: false, refusal: { code: 'FORBIDDEN' } },
      { name: 'withdraw', allowed: true, refusal: null },
    ]);
  });

  it('never takes more places than there are, and keeps the line, however many come at once', async () => {
    const shift = await anOpenShift(db, stage, { capacity: 5 });
    const volunteers = await Promise.all(Array.from({ length: 30 }, someone));
    const signing = (volunteerId: string) =>
      signUpVolunteer(stage.as.station, { shiftId: shift.id, volunteerId, riskTold: true, via: 'LEADER' });

    const ids = await Promise.all(volunteers.map(({ id }) => signing(id)));

    const made = await Promise.all(ids.map(now));
    expect(made.filter(({ state }) => state === 'ACCEPTED')).toHaveLength(5);
    const ranks = made.filter(({ state }) => state === 'WAITLISTED').map(({ waitRank }) => Number(waitRank));
    expect(ranks.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 5, waiting: 25 });
  });
});
