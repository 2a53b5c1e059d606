import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { aSignUp } from '../../testing/a-roster.js';
import { aRunningShift } from '../../testing/a-running-shift.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { Activity } from '../activities/activity.entity.js';
import { Post } from '../posts/post.entity.js';
import { Shift } from '../shifts/shift.entity.js';
import { SignUp } from '../signups/sign-up.entity.js';
import { CheckEvent } from './check-event.entity.js';
import { checkIn, checkOut } from './check-in.js';

const document = (name: 'checkIn' | 'checkOut') =>
  `mutation ($input: CheckInput!) { ${name}(input: $input) { checkEvent { direction method at countsNot metres onSite volunteer { number } operator { id } } } }`;

describe.each(testDatabases())('checking in and out on %s', (kind) => {
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

  const at = (clock: string, ctx: RequestContext = stage.as.team) => stage.at(ctx, `2026-12-05T${clock}.000Z`);
  const person = (facts: Partial<Volunteer> = {}) =>
    aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId }, facts);
  const expected = async (facts: Partial<Volunteer> = {}) => {
    const { activity, shift } = await aRunningShift(db, stage);
    const volunteer = await person(facts);
    const signUp = await aSignUp(db, { shift, volunteer });
    const input = { shiftId: shift.id, volunteer: `RV:${volunteer.number}`, method: 'QR' } as const;
    return { activity, shift, volunteer, signUp, input };
  };
  const signUpNow = (id: string) => db.transact((tx) => tx.get(SignUp, id));

  it('writes the event, moves the sign-up along, and tells the trail', async () => {
    const { signUp, input, volunteer } = await expected();

    const into = await ask(at('00:55:00'), document('checkIn'), { input });
    const between = await signUpNow(signUp.id);
    const out = await ask(at('03:00:00'), document('checkOut'), { input: { ...input, method: 'KIOSK' } });

    const facts = { countsNot: null, volunteer: { number: volunteer.number } };
    expect(into.data).toMatchObject({ checkIn: { checkEvent: { ...facts, direction: 'IN', method: 'QR' } } });
    expect(between.state).toBe('CHECKED_IN');
    expect(out.data).toMatchObject({ checkOut: { checkEvent: { ...facts, direction: 'OUT', method: 'KIOSK' } } });
    expect((await signUpNow(signUp.id)).state).toBe('CHECKED_OUT');
    const [event] = await db.transact((tx) => tx.list(CheckEvent, { signUpId: signUp.id }));
    const trail = await db.transact((tx) => tx.list(AuditEvent, { subjectId: event?.id ?? '' }));
    expect(trail.map(({ action, districtId }) => ({ action, districtId }))).toEqual([
      { action: 'checkIn', districtId: stage.districtId },
    ]);
  });

  it('keeps metres and whether they pass, never where the device was', async () => {
    const { shift, input, signUp } = await expected();
    const site = { longitude: 113.61, latitude: 34.87 };
    await db.transact((tx) => tx.updateWhere(Post, site, { eq: { id: shift.postId } }));

    await checkIn(at('01:00:00'), { ...input, position: { longitude: 113.61, latitude: 34.871 } });
    await checkOut(at('02:00:00'), { ...input, position: { longitude: 113.63, latitude: 34.87 } });

    const events = await db.transact((tx) => tx.list(CheckEvent, { signUpId: signUp.id }));
    expect(events.map(({ metres, onSite }) => [metres, onSite])).toEqual([
      [111, true],
      [1825, false],
    ]);
    const trail = await db.transact((tx) => tx.list(AuditEvent, { action: 'checkIn' }));
    expect(JSON.stringify(trail)).not.toContain('34.871');
  });

  it('answers a nonce that it knows with the event that stands', async () => {
    const { input, signUp } = await expected();
    const told = { ...input, nonce: 'nonce-of-one-scan' };

    const first = await checkIn(at('01:00:00'), told);
    const again = await checkIn(at('01:20:00'), told);

    expect(again).toBe(first);
    expect(await db.transact((tx) => tx.count(CheckEvent, { signUpId: signUp.id }))).toBe(1);
    await expect(checkOut(at('01:30:00'), told)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('refuses outside the hours, the wrong way round, and out of turn', async () => {
    const { input } = await expected();

    await expect(checkIn(at('00:29:59'), input)).rejects.toMatchObject({ code: 'TOO_EARLY' });
    await expect(checkOut(at('01:00:00'), input)).rejects.toMatchObject({ code: 'NOT_IN' });
    await expect(checkIn(at('03:00:00'), input)).rejects.toMatchObject({ code: 'CHECK_TOO_LATE' });
    await checkIn(at('01:00:00'), input);
    await expect(checkIn(at('01:02:00'), input)).rejects.toMatchObject({ code: 'ALREADY_IN' });
  });

  it('refuses who is not signed up, not known, not active, or too young for the hour', async () => {
    const { input, shift, signUp } = await expected({ state: 'SUSPENDED' });
    const stranger = { ...input, volunteer: (await person()).number };

    await expect(checkIn(at('01:00:00'), stranger)).rejects.toMatchObject({ code: 'NOT_SIGNED_UP' });
    await expect(checkIn(at('01:00:00'), { ...input, volunteer: '99999999' })).rejects.toMatchObject({
      code: 'VOLUNTEER_UNKNOWN',
    });
    await expect(checkIn(at('01:00:00'), input)).rejects.toMatchObject({ code: 'VOLUNTEER_NOT_ACTIVE' });
    const byRow = { shiftId: shift.id, signUpId: signUp.id, method: 'LEADER' } as const;
    await expect(checkIn(at('01:00:00'), byRow)).rejects.toMatchObject({ code: 'VOLUNTEER_NOT_ACTIVE' });
    await expect(checkIn(at('01:00:00'), { ...input, ...byRow })).rejects.toMatchObject({
      fields: { volunteer: /number/ },
    });
    await expect(checkIn(at('01:00:00'), { ...input, method: 'SHEET' })).rejects.toMatchObject({
      fields: { method: /KIOSK/ },
    });
  });

  it('lets minors in by day only', async () => {
    const night = { startsAt: '2026-12-05T13:00:00.000Z', endsAt: '2026-12-05T15:00:00.000Z' };
    const { shift } = await aRunningShift(db, stage, { activity: night });
    const volunteer = await person({ bornOn: '2010-01-01' });
    await aSignUp(db, { shift, volunteer });
    const input = { shiftId: shift.id, volunteer: volunteer.number, method: 'KIOSK' } as const;

    await expect(checkIn(at('13:00:00'), input)).rejects.toMatchObject({ code: 'MINOR_HOURS' });
    await checkIn(at('12:59:00'), input);
    await checkOut(at('13:30:00'), input);
  });

  it('refuses a cancelled shift, an activity before its publishing, and one that is closed', async () => {
    const { input, shift, activity } = await expected();
    const now = at('01:00:00');
    const state = (to: Activity['state']) =>
      db.transact((tx) => tx.updateWhere(Activity, { state: to }, { eq: { id: activity.id } }));

    await state('APPROVED');
    await expect(checkIn(now, input)).rejects.toMatchObject({ code: 'TOO_EARLY' });
    await state('CLOSED');
    await expect(checkIn(now, input)).rejects.toMatchObject({ code: 'RECORD_FROZEN' });
    await state('RUNNING');
    await db.transact((tx) => tx.updateWhere(Shift, { state: 'CANCELLED' }, { eq: { id: shift.id } }));
    await expect(checkIn(now, input)).rejects.toMatchObject({ code: 'SHIFT_CANCELLED' });
  });

  it('refuses nobody, auditors, and whoever does not reach the shift', async () => {
    const { input, signUp } = await expected();

    for (const [ctx, code] of [
      [stage.as.nobody, 'UNAUTHENTICATED'],
      [stage.as.auditor, 'FORBIDDEN'],
      [stage.as.stranger, 'NOT_FOUND'],
      [stage.as.station, 'NOT_FOUND'],
    ] as const) {
      expect((await ask(at('01:00:00', ctx), document('checkIn'), { input })).codes).toEqual([code]);
      expect((await ask(at('01:00:00', ctx), document('checkOut'), { input })).codes).toEqual([code]);
    }
    const fromAbroad = at('01:00:00', stage.as.stranger);
    const byRow = { shiftId: input.shiftId, signUpId: signUp.id, method: 'LEADER' } as const;
    await expect(checkIn(fromAbroad, byRow)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await signUpNow(signUp.id)).state).toBe('ACCEPTED');
  });

  it('counts two devices at the same instant once', async () => {
    const { input, signUp } = await expected();
    const now = at('01:00:00');

    const ids = await Promise.all([checkIn(now, input), checkIn(now, input), checkIn(now, input)]);

    const events = await db.transact((tx) => tx.list(CheckEvent, { signUpId: signUp.id }));
    expect(new Set(ids).size).toBe(3);
    expect(events.filter(({ countsNot }) => countsNot === null)).toHaveLength(1);
    expect(events.filter(({ countsNot }) => countsNot === 'REPEATED')).toHaveLength(2);
  });
});
