import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import { aSignUp } from '../../testing/a-roster.js';
import { aRunningShift } from '../../testing/a-running-shift.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { CheckEvent } from './check-event.entity.js';
import { showCode } from './show-code.js';

const document = `mutation ($input: CheckInByCodeInput!) { checkInByCode(input: $input) { direction at countsNot } }`;

describe.each(testDatabases())('checking in by code on one’s own phone on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let phones = 0;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  const day = (clock: string) => `2026-12-05T${clock}.000Z`;
  const leader = (clock: string) => stage.at(stage.as.team, day(clock));
  /** A phone without a session; each at an address of its own unless said. */
  const phone = (clock: string, address = `10.0.0.${String(++phones)}`) => ({
    ...stage.at(stage.as.nobody, day(clock)),
    address,
  });
  const person = () => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
  const expected = async (clock = '01:00:00') => {
    const { shift } = await aRunningShift(db, stage);
    const volunteer = await person();
    const signUp = await aSignUp(db, { shift, volunteer });
    const { code, path } = await showCode(leader(clock), shift.id);
    const token = path.replace('/check-in/', '');
    const input = { token, volunteer: volunteer.number, code, direction: 'IN', device: 'phone-of-somebody' };
    return { shift, volunteer, signUp, token, code, input };
  };

  it('writes the event without an operator, and tells nobody’s name', async () => {
    const { input, signUp, volunteer } = await expected();

    const { data } = await ask(phone('01:00:20'), document, { input });

    expect(data).toEqual({ checkInByCode: { direction: 'IN', at: day('01:00:20'), countsNot: null } });
    const [event] = await db.transact((tx) => tx.list(CheckEvent, { signUpId: signUp.id }));
    expect(event).toMatchObject({ method: 'CODE', operatorId: null });
    const trail = await db.transact((tx) => tx.list(AuditEvent, { subjectId: event?.id ?? '' }));
    expect(trail).toMatchObject([
      { action: 'checkInByCode', districtId: stage.districtId, accountId: null, actorName: volunteer.number },
    ]);
  });

  it('is good for a minute and a half at most, and for its shift alone', async () => {
    const { input, token } = await expected();
    const other = await expected();

    expect((await ask(phone('01:01:30'), document, { input })).codes).toEqual(['CODE_WRONG']);
    const foreign = { ...input, code: other.code };
    expect((await ask(phone('01:00:10'), document, { input: foreign })).codes).toEqual(['CODE_WRONG']);
    const page = `{ checkInPage(token: "${token}") { title place } }`;
    expect((await ask(phone('01:00:00'), page)).data).toMatchObject({ checkInPage: { title: '清洁家园志愿服务' } });
    expect((await ask(phone('01:00:00'), page.replace(token, `${token.slice(1)}A`))).codes).toEqual(['NOT_FOUND']);
    const forged = { ...input, token: `${token.slice(1)}A` };
    expect((await ask(phone('01:00:10'), document, { input: forged })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(phone('01:01:29'), document, { input })).codes).toEqual([]);
  });

  it('serves each volunteer once', async () => {
    const { input, signUp } = await expected();

    const first = await ask(phone('01:00:05'), document, { input });
    const again = await ask(phone('01:00:15'), document, { input });
    const out = await ask(phone('01:00:25'), document, { input: { ...input, direction: 'OUT' } });

    expect(again.data).toEqual(first.data);
    expect(out.codes).toEqual(['CODE_WRONG']);
    expect(await db.transact((tx) => tx.count(CheckEvent, { signUpId: signUp.id }))).toBe(1);
  });

  it('says the same of unknown numbers, of strangers, and of a wrong code', async () => {
    const { input, shift } = await expected();
    const stranger = await person();
    const suspended = await aVolunteer(
      db,
      { districtId: stage.districtId, areaId: stage.communityId },
      { state: 'SUSPENDED' },
    );
    await aSignUp(db, { shift, volunteer: suspended });

    for (const volunteer of ['99999999', stranger.number, suspended.number, '; drop table']) {
      expect((await ask(phone('01:00:10'), document, { input: { ...input, volunteer } })).codes).toEqual([
        'CODE_WRONG',
      ]);
    }
    const wrong = { ...input, code: input.code === '000000' ? '000001' : '000000' };
    expect((await ask(phone('01:00:10'), document, { input: wrong })).codes).toEqual(['CODE_WRONG']);
  });

  it('stops guessing after eight wrong tries for a number', async () => {
    const { input } = await expected();
    const wrong = { ...input, code: input.code === '000000' ? '000001' : '000000' };

    const codes: string[] = [];
    for (let tries = 0; tries < 9; tries++) {
      codes.push(...(await ask(phone('01:00:10'), document, { input: wrong })).codes);
    }

    expect(codes).toEqual([...Array.from({ length: 8 }, () => 'CODE_WRONG'), 'RATE_LIMITED']);
    expect((await ask(phone('01:00:12'), document, { input })).codes).toEqual(['RATE_LIMITED']);
  });

  it('flags a phone from its sixth person within ten minutes on', async () => {
    const { shift, token, code } = await expected();
    const volunteers = await Promise.all(Array.from({ length: 6 }, person));
    for (const volunteer of volunteers) await aSignUp(db, { shift, volunteer });

    for (const { number: volunteer } of volunteers) {
      const input = { token, volunteer, code, direction: 'IN', device: 'one-phone-for-all' };
      expect((await ask(phone('01:00:20', '10.1.1.1'), document, { input })).codes).toEqual([]);
    }

    const events = await db.transact((tx) => tx.list(CheckEvent, { shiftId: shift.id }));
    expect(events.filter(({ finding }) => finding === 'DEVICE_MANY').map(({ volunteerId }) => volunteerId)).toEqual([
      volunteers[5]?.id,
    ]);
    expect(events.every(({ deviceHash }) => deviceHash !== null && !deviceHash.includes('phone'))).toBe(true);
  });

  it('shows the code to who leads the shift, until it is over', async () => {
    const { shift } = await expected();
    const code = `{ checkInCode(shiftId: "${shift.id}") { code changesAt path } }`;

    const { data } = await ask(leader('01:00:10'), code);

    expect(data).toMatchObject({ checkInCode: { code: expect.stringMatching(/^\d{6}$/), changesAt: day('01:00:30') } });
    expect((await ask(stage.as.nobody, code)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.auditor, code)).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.stranger, code)).codes).toEqual(['NOT_FOUND']);
    expect((await ask(leader('05:00:00'), code)).codes).toEqual(['CHECK_TOO_LATE']);
  });
});
