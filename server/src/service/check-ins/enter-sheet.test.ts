import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aSignUp } from '../../testing/a-roster.js';
import { aRunningShift } from '../../testing/a-running-shift.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { CheckEvent } from './check-event.entity.js';

interface Row {
  readonly signUpId: string;
  readonly rowCode: string;
  readonly name: string;
}

const document = `mutation ($input: EnterSheetInput!) { enterSignInSheet(input: $input) {
  outcomes { rowCode direction event { method at } refusal { code } } } }`;

describe.each(testDatabases())('the desk and the sheet of a shift on %s', (kind) => {
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

  const day = (clock: string) => `2026-12-05T${clock}.000Z`;
  const evening = () => stage.at(stage.as.team, day('12:00:00'));
  const expected = async () => {
    const { shift } = await aRunningShift(db, stage);
    const volunteer = await aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
    const signUp = await aSignUp(db, { shift, volunteer });
    const shown = `{ checkInDesk(shiftId: "${shift.id}") { opensAt closesAt checkOutUntil taken asOf rows { signUpId rowCode number name initials present left since } } }`;
    const { data } = await ask<{ checkInDesk: { rows: Row[] } }>(evening(), shown);
    return { shift, volunteer, signUp, shown, rows: data.checkInDesk.rows, code: data.checkInDesk.rows[0]?.rowCode };
  };

  it('shows a shift’s hours and people to who reaches it, and names masked to auditors', async () => {
    const { rows, shown, volunteer } = await expected();

    expect(rows).toMatchObject([
      { number: volunteer.number, name: '王小红', initials: 'wxh', present: false, left: false },
    ]);
    const read = await ask<{ checkInDesk: { rows: Row[] } }>(stage.as.auditor, shown);
    expect(read.data.checkInDesk.rows).toMatchObject([{ name: expect.stringContaining('*'), initials: '' }]);
    expect((await ask(stage.as.stranger, shown)).data).toEqual({ checkInDesk: null });
    expect((await ask(stage.as.nobody, shown)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('lists what can be checked in to within a day, soonest first', async () => {
    const { shift } = await expected();
    const list = '{ checkInDesks { shiftId title post } }';
    const shifts = async (now: string) => {
      const { data } = await ask<{ checkInDesks: { shiftId: string }[] }>(stage.at(stage.as.team, now), list);
      return data.checkInDesks.map(({ shiftId }) => shiftId);
    };

    expect(await shifts('2026-12-04T01:00:01.000Z')).toContain(shift.id);
    expect(await shifts('2026-12-04T00:59:00.000Z')).not.toContain(shift.id);
    expect(await shifts(day('04:59:00'))).toContain(shift.id);
    expect(await shifts(day('05:00:00'))).not.toContain(shift.id);
  });

  it('is entered by row codes, and twice is the same', async () => {
    const { shift, signUp, code } = await expected();
    const typed = `${code?.slice(0, 3).toLowerCase() ?? ''} ${code?.slice(3) ?? ''}`;
    const input = { shiftId: shift.id, lines: [{ rowCode: typed, inAt: day('01:00:00'), outAt: day('03:00:00') }] };

    const first = await ask(evening(), document, { input });
    const again = await ask(evening(), document, { input });

    const events = [
      { rowCode: typed, direction: 'IN', event: { method: 'SHEET', at: day('01:00:00') }, refusal: null },
      { rowCode: typed, direction: 'OUT', event: { method: 'SHEET', at: day('03:00:00') }, refusal: null },
    ];
    expect(first.data).toEqual({ enterSignInSheet: { outcomes: events } });
    expect(again.data).toEqual(first.data);
    expect(await db.transact((tx) => tx.count(CheckEvent, { signUpId: signUp.id }))).toBe(2);
  });

  it('refuses a line by itself: a mistyped code, a time to come, a sheet a week old', async () => {
    const { shift, code = '' } = await expected();
    const wrong = code.startsWith('2') ? `3${code.slice(1)}` : `2${code.slice(1)}`;
    const lines = [
      { rowCode: wrong, inAt: day('01:00:00') },
      { rowCode: code, inAt: day('13:00:00') },
      { rowCode: code, inAt: day('01:00:00') },
    ];
    const enter = async (now: string) => {
      const { data } = await ask<{ enterSignInSheet: { outcomes: { refusal: { code: string } | null }[] } }>(
        stage.at(stage.as.team, now),
        document,
        { input: { shiftId: shift.id, lines } },
      );
      return data.enterSignInSheet.outcomes.map(({ refusal }) => refusal?.code);
    };

    expect(await enter(day('12:00:00'))).toEqual(['ROW_CODE_WRONG', 'BAD_USER_INPUT', undefined]);
    expect(await enter('2026-12-12T13:00:01.000Z')).toEqual(['ROW_CODE_WRONG', 'CHECK_TOO_LATE', 'CHECK_TOO_LATE']);
  });

  it('is entered by nobody without a session, no auditor, and no stranger', async () => {
    const { shift, code } = await expected();
    const input = { shiftId: shift.id, lines: [{ rowCode: code, inAt: day('01:00:00') }] };

    expect((await ask(stage.as.nobody, document, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.auditor, document, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.stranger, document, { input })).codes).toEqual(['NOT_FOUND']);
  });
});
