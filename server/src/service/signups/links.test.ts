import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import { signInThrottle } from '../../access/sessions/sign-in-throttle.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { anOpenShift } from '../../testing/a-recruiting-activity.js';
import { aSignUp } from '../../testing/a-roster.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Shift } from '../shifts/shift.entity.js';
import { lapseOffers } from './lapse-offers.js';
import { SignUp, type SignUpState } from './sign-up.entity.js';
import { takeSignUpStep } from './take-sign-up-step.js';

interface Asked {
  readonly invitation: Record<string, unknown>;
}

describe.each(testDatabases())('answering by a link on %s', (kind) => {
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
  const dispatching = (ctx: RequestContext, input: object) =>
    ask<{ dispatchVolunteer: { token: string; signUp: { id: string; state: string } } }>(
      ctx,
      'mutation ($input: DispatchVolunteerInput!) { dispatchVolunteer(input: $input) { token signUp { id state } } }',
      { input },
    );
  const dispatched = async (shift: Shift) => {
    const input = { shiftId: shift.id, volunteerId: (await someone()).id };
    return (await dispatching(stage.as.station, input)).data.dispatchVolunteer;
  };
  const answering = (ctx: RequestContext, token: string, [accept, riskTold]: readonly [boolean, boolean]) =>
    ask<{ answerInvitation: Asked }>(
      ctx,
      'mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { invitation { state open waitRank } } }',
      { input: { token, accept, riskTold } },
    );
  const showing = (ctx: RequestContext, token: string) =>
    ask<Asked>(
      ctx,
      `query ($token: String!) { invitation(token: $token) {
        state open volunteerName activityTitle postName riskNotice reporterName reply } }`,
      { token },
    );
  const linked = async (id: string) => {
    const document = 'mutation ($input: IssueSignUpLinkInput!) { issueSignUpLink(input: $input) { token } }';
    const input = { id, version: (await now(id)).version };
    const { data, codes } = await ask<{ issueSignUpLink?: { token: string } }>(stage.as.station, document, { input });
    return data.issueSignUpLink?.token ?? codes.join();
  };

  it('gives the place to whoever was sent for, once, and keeps of the link nothing but a hash', async () => {
    const shift = await anOpenShift(db, stage, { capacity: 1 });
    const { token, signUp } = await dispatched(shift);
    expect(signUp.state).toBe('INVITED');
    expect(await now(signUp.id)).toMatchObject({ offerUntil: '2026-11-23T01:00:00.000Z' });
    expect(JSON.stringify(await now(signUp.id))).not.toContain(token);
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 0 });

    const { data: shown } = await showing(stage.as.nobody, token);
    expect(shown.invitation).toMatchObject({ open: true, state: 'INVITED', volunteerName: '王*红' });
    expect((await answering(stage.as.nobody, token, [true, false])).codes).toEqual(['RISK_NOT_TOLD']);
    const { data } = await answering(stage.as.nobody, token, [true, true]);
    expect(data.answerInvitation.invitation).toEqual({ state: 'ACCEPTED', open: false, waitRank: null });
    expect((await answering(stage.as.nobody, token, [false, true])).codes).toEqual(['LINK_SPENT']);
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 1 });
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: signUp.id }));
    expect(events.at(-1)).toMatchObject({ action: 'answerInvitation', districtId: stage.districtId, accountId: null });
    expect(JSON.stringify(events)).not.toContain(token);
  });

  it('lets nobody accept for another, and nobody send for whom they may not', async () => {
    const shift = await anOpenShift(db, stage);
    const { signUp } = await dispatched(shift);
    const { version } = await now(signUp.id);

    await expect(takeSignUpStep(stage.as.district, 'accept', { id: signUp.id, version })).rejects.toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
    });
    const input = { shiftId: shift.id, volunteerId: (await someone()).id };
    expect((await dispatching(stage.as.nobody, input)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await dispatching(stage.as.auditor, input)).codes).toEqual(['FORBIDDEN']);
    expect((await dispatching(stage.as.stranger, input)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('puts whoever says yes too late for a place in line, and lets go of whoever says no', async () => {
    const shift = await anOpenShift(db, stage, { capacity: 1 });
    const [first, second, third] = [await dispatched(shift), await dispatched(shift), await dispatched(shift)];
    const said = async (token: string, accept: boolean) =>
      (await answering(stage.as.nobody, token, [accept, true])).data.answerInvitation.invitation;

    expect(await said(first.token, true)).toMatchObject({ state: 'ACCEPTED' });
    expect(await said(second.token, true)).toMatchObject({ state: 'WAITLISTED', waitRank: 1 });
    expect(await said(third.token, false)).toMatchObject({ state: 'DECLINED' });
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 1, waiting: 1 });
  });

  const offered = async () => {
    const shift = await anOpenShift(db, stage, { capacity: 1 });
    const volunteers = [await someone(), await someone()] as const;
    const facts = { state: 'OFFERED', offerUntil: '2026-11-21T05:00:00.000Z' } as const;
    const first = await aSignUp(db, { shift, volunteer: volunteers[0] }, facts);
    const next = await aSignUp(db, { shift, volunteer: volunteers[1] }, { state: 'WAITLISTED', waitRank: 2 });
    await db.transact((tx) => tx.updateWhere(Shift, { taken: 1, waiting: 1 }, { eq: { id: shift.id } }));
    return { shift, first, next };
  };

  it('answers an offer by a link that was made for it; an older one no longer works', async () => {
    const { shift, first } = await offered();
    const [old, fresh] = [await linked(first.id), await linked(first.id)];

    expect((await answering(stage.as.nobody, old, [true, true])).codes).toEqual(['LINK_SPENT']);
    const { data } = await answering(stage.as.nobody, fresh, [true, true]);
    expect(data.answerInvitation.invitation).toMatchObject({ state: 'ACCEPTED' });
    expect(await shiftNow(shift.id)).toMatchObject({ taken: 1, waiting: 1 });
  });

  it('passes an offer that is declined, or lapses by the sweep, on to the next, once although many sweep', async () => {
    const [one, two] = [await offered(), await offered()];
    await answering(stage.as.nobody, await linked(one.first.id), [false, true]);
    const later = stage.at(stage.as.nobody, '2026-11-21T05:00:00.000Z');

    await Promise.all([lapseOffers(later), lapseOffers(later), lapseOffers(later)]);

    const states = await Promise.all([one.first, one.next, two.first, two.next].map(async ({ id }) => now(id)));
    expect(states.map(({ state }) => state)).toEqual(['DECLINED', 'OFFERED', 'LAPSED', 'OFFERED']);
    expect(await shiftNow(two.shift.id)).toMatchObject({ taken: 1, waiting: 0 });
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: two.first.id }));
    expect(events.map(({ action, actorName }) => [action, actorName])).toEqual([['lapseOffer', 'redvest upkeep']]);
  });

  const tooLate: [string, SignUpState, string][] = [
    ['when its time is over', 'INVITED', '2026-11-21T01:00:00.000Z'],
    ['when it was withdrawn', 'WITHDRAWN', '2026-11-25T01:00:00.000Z'],
  ];
  it.each(tooLate)('takes no answer %s', async (_, state, offerUntil) => {
    const shift = await anOpenShift(db, stage);
    const { token, signUp } = await dispatched(shift);
    await db.transact((tx) => tx.updateWhere(SignUp, { state, offerUntil }, { eq: { id: signUp.id } }));

    expect((await answering(stage.as.nobody, token, [true, true])).codes).toEqual(['LINK_SPENT']);
    expect((await showing(stage.as.nobody, token)).data.invitation).toMatchObject({ open: false, state });
  });

  it('keeps what somebody says to being reported absent, who is told by whom', async () => {
    const shift = await anOpenShift(db, stage);
    const { id } = await aSignUp(db, { shift, volunteer: await someone() }, { state: 'NO_SHOW' });
    const token = await linked(id);
    const document = `mutation ($input: ReplyToNoShowInput!) { replyToNoShow(input: $input) { invitation { reply open } } }`;
    const saying = () =>
      ask<{ replyToNoShow: Asked }>(stage.as.nobody, document, { input: { token, reply: '我到岗了' } });

    expect((await answering(stage.as.nobody, token, [true, true])).codes).toEqual(['LINK_SPENT']);
    expect((await saying()).data.replyToNoShow.invitation).toEqual({ reply: '我到岗了', open: false });
    expect((await saying()).codes).toEqual(['LINK_SPENT']);
    expect(await linked((await aSignUp(db, { shift, volunteer: await someone() })).id)).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('lets nobody try out codes: twenty wrong ones from an address are all there is', async () => {
    const shift = await anOpenShift(db, stage);
    const { token } = await dispatched(shift);
    const signIns = signInThrottle(db, stage.as.nobody.clock);
    const guesser = { ...stage.as.nobody, address: '203.0.113.9', signIns };

    const codes: string[] = [];
    for (let n = 0; n < 21; n++) codes.push(...(await showing(guesser, `wrong-code-${String(n)}`)).codes);

    expect(new Set(codes.slice(0, 20))).toEqual(new Set(['LINK_SPENT']));
    expect(codes[20]).toBe('RATE_LIMITED');
    expect((await showing(guesser, token)).codes).toEqual(['RATE_LIMITED']);
  });
});
