import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aSignUp } from '../../testing/a-roster.js';
import { aRunningShift } from '../../testing/a-running-shift.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { CheckEvent, type CheckDirection } from './check-event.entity.js';
import type { QueuedCheckInput } from './check-in.inputs.js';
import { recordChecks } from './record-checks.js';
import { RefusedCheck } from './refused-check.entity.js';

const document = `mutation ($input: RecordChecksInput!) { recordChecks(input: $input) {
  skewSeconds receivedAt outcomes { nonce event { at deviceAt skewSeconds method direction countsNot finding } refusal { code message } } } }`;

describe.each(testDatabases())('the queue of a device on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let made = 0;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  const day = (clock: string) => `2026-12-05T${clock}.000Z`;
  const at = (clock: string, ctx: RequestContext = stage.as.team) => stage.at(ctx, day(clock));
  const expected = async () => {
    const { shift, activity } = await aRunningShift(db, stage);
    const volunteer = await aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
    const signUp = await aSignUp(db, { shift, volunteer });
    const event = (direction: CheckDirection, clock: string): QueuedCheckInput => {
      const nonce = `queued-event-${String(++made)}`;
      return { nonce, shiftId: shift.id, signUpId: signUp.id, method: 'LEADER', direction, deviceAt: day(clock) };
    };
    return { shift, activity, volunteer, signUp, event };
  };
  const upload = (deviceNow: string, events: QueuedCheckInput[]) => ({
    device: 'tablet-of-the-station',
    deviceNow: day(deviceNow),
    events,
  });
  const eventsOf = (signUpId: string) => db.transact((tx) => tx.list(CheckEvent, { signUpId }));

  it('comes in once, whole, however often it is sent', async () => {
    const { signUp, event } = await expected();
    const input = upload('05:00:00', [event('IN', '01:00:00'), event('OUT', '03:00:00')]);

    const first = await ask(at('05:00:00'), document, { input });
    const again = await ask(at('05:10:00'), document, { input: { ...input, deviceNow: day('05:10:00') } });

    const outcomes = (answer: typeof first) => (answer.data as { recordChecks: { outcomes: unknown[] } }).recordChecks;
    expect(outcomes(first).outcomes).toMatchObject([
      { event: { direction: 'IN', method: 'OFFLINE', at: day('01:00:00') }, refusal: null },
      { event: { direction: 'OUT', method: 'OFFLINE', at: day('03:00:00') }, refusal: null },
    ]);
    expect(outcomes(again).outcomes).toEqual(outcomes(first).outcomes);
    expect(await eventsOf(signUp.id)).toHaveLength(2);
    expect((await db.transact((tx) => tx.get(SignUp, signUp.id))).state).toBe('CHECKED_OUT');
  });

  it('comes in once when two uploads of it cross', async () => {
    const { signUp, event } = await expected();
    const input = upload('05:00:00', [event('IN', '01:00:00'), event('OUT', '03:00:00')]);

    const answers = await Promise.all([recordChecks(at('05:00:00'), input), recordChecks(at('05:00:00'), input)]);

    expect(answers[0].outcomes).toEqual(answers[1].outcomes);
    expect(await eventsOf(signUp.id)).toHaveLength(2);
  });

  it('is corrected by how far the device’s clock is off, and says so', async () => {
    const { event } = await expected();
    const ahead = upload('05:20:00', [event('IN', '01:20:00')]);

    const { data } = await ask(at('05:00:00'), document, { input: ahead });

    const told = { at: day('01:00:00'), deviceAt: day('01:20:00'), skewSeconds: 1200, finding: 'CLOCK_SKEWED' };
    expect(data).toMatchObject({
      recordChecks: { skewSeconds: 1200, receivedAt: day('05:00:00'), outcomes: [{ event: told }] },
    });
  });

  it('keeps the method of what comes at once', async () => {
    const { event } = await expected();

    const { data } = await ask(at('01:00:30'), document, { input: upload('01:00:30', [event('IN', '01:00:00')]) });

    expect(data).toMatchObject({ recordChecks: { outcomes: [{ event: { method: 'LEADER' } }] } });
  });

  it('loses nothing: what a rule refuses is kept, answered alike, and stops none of the others', async () => {
    const { shift, signUp, event } = await expected();
    const early = event('IN', '00:10:00');
    const unknown = { ...event('IN', '01:00:00'), signUpId: null, volunteer: 'RV:99999999' };
    const ahead = event('IN', '06:00:00');
    const input = upload('05:00:00', [early, unknown, ahead, event('IN', '01:00:00')]);

    const { data } = await ask(at('05:00:00'), document, { input });
    const again = await ask(at('05:01:00'), document, { input: { ...input, deviceNow: day('05:01:00') } });

    const codes = ['TOO_EARLY', 'VOLUNTEER_UNKNOWN', 'BAD_USER_INPUT', undefined];
    const refusals = codes.map((code) => ({ refusal: code ? { code } : null }));
    expect(data).toMatchObject({ recordChecks: { outcomes: refusals } });
    expect(again.data).toMatchObject({ recordChecks: { outcomes: refusals } });
    const kept = await db.transact((tx) => tx.list(RefusedCheck, { shiftId: shift.id }));
    expect(kept.map(({ code, told }) => [code, told])).toEqual([
      ['TOO_EARLY', null],
      ['VOLUNTEER_UNKNOWN', 'RV:99999999'],
      ['BAD_USER_INPUT', null],
    ]);
    expect(await eventsOf(signUp.id)).toHaveLength(1);
    const listed = await ask(stage.as.auditor, `{ refusedChecks { nodes { code operator { id } volunteer { id } } } }`);
    expect(listed.codes).toEqual([]);
  });

  it('is too old after three days', async () => {
    const { event } = await expected();
    const late = stage.at(stage.as.team, '2026-12-08T01:00:01.000Z');
    const input = { device: 'tablet-one', deviceNow: '2026-12-08T01:00:01.000Z', events: [event('IN', '01:00:00')] };

    const { outcomes } = await recordChecks(late, input);

    expect(outcomes[0]?.refusal).toMatchObject({ code: 'CHECK_TOO_LATE' });
  });

  it('is taken from who leads the shift alone, and keeps nothing of what is out of reach', async () => {
    const { shift, event } = await expected();
    const input = upload('01:00:10', [event('IN', '01:00:00')]);

    expect((await ask(at('01:00:10', stage.as.nobody), document, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(at('01:00:10', stage.as.auditor), document, { input })).codes).toEqual(['FORBIDDEN']);
    for (const ctx of [stage.as.stranger, stage.as.station]) {
      const { data } = await ask(at('01:00:10', ctx), document, { input });
      expect(data).toMatchObject({ recordChecks: { outcomes: [{ event: null, refusal: { code: 'NOT_FOUND' } }] } });
    }
    expect(await db.transact((tx) => tx.list(RefusedCheck, { shiftId: shift.id }))).toEqual([]);
  });

  it('shows in the list and in the counts of the activity, to who may see it', async () => {
    const { activity, event, volunteer } = await expected();
    await recordChecks(at('01:00:10'), upload('01:00:10', [event('IN', '01:00:00')]));
    const shown = `{ activity(id: "${activity.id}") { attendance { expected present left missing awaited walkIns }
      checkEvents(filter: { method: { eq: LEADER }, at: { lt: "${day('02:00:00')}" } }) { totalCount nodes { volunteer { number } } } } }`;
    const list = `{ checkEvents(filter: { activityId: { eq: "${activity.id}" } }) { totalCount } }`;

    expect((await ask(at('01:00:20', stage.as.auditor), shown)).data).toEqual({
      activity: {
        attendance: { expected: 1, present: 1, left: 0, missing: 0, awaited: 0, walkIns: 0 },
        checkEvents: { totalCount: 1, nodes: [{ volunteer: { number: volunteer.number } }] },
      },
    });
    expect((await ask(stage.as.auditor, list)).data).toEqual({ checkEvents: { totalCount: 1 } });
    expect((await ask(stage.as.stranger, list)).data).toEqual({ checkEvents: { totalCount: 0 } });
    expect((await ask(stage.as.nobody, list)).codes).toEqual(['UNAUTHENTICATED']);
  });
});
