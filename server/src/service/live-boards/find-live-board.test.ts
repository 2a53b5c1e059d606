import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { aShift, aSignUp } from '../../testing/a-roster.js';
import { aRunningShift } from '../../testing/a-running-shift.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { checkIn, checkOut } from '../check-ins/check-in.js';
import { Shift } from '../shifts/shift.entity.js';
import { readBoardVersion } from './read-board-version.js';

const document = `query ($id: ID!) { liveBoard(activityId: $id) { title version
  attendance { expected present left missing awaited walkIns }
  shifts { post attendance { expected missing } people { name number whereabouts walkIn since } } } }`;

interface Shown {
  readonly liveBoard: {
    readonly title: string;
    readonly version: number;
    readonly attendance: object;
    readonly shifts: readonly { readonly people: readonly Record<string, unknown>[] }[];
  };
}

describe.each(testDatabases())('a live board on %s', (kind) => {
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
  const boardFor = async (ctx: RequestContext, id: string) => (await ask<Shown>(ctx, document, { id })).data.liveBoard;
  const coming = async (shift: Shift, name: string) => {
    const volunteer = await aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId }, { name });
    await aSignUp(db, { shift, volunteer });
    return { shiftId: shift.id, volunteer: volunteer.number, method: 'QR' } as const;
  };

  it('shows who is there, gone, missing, and who walked in, the missing first', async () => {
    const { activity, shift } = await aRunningShift(db, stage);
    await aShift(db, activity, { startsAt: '2026-12-05T02:00:00.000Z' }).then((later) => coming(later, '赵一'));
    await coming(shift, '周未到');
    await checkIn(at('01:00:00'), await coming(shift, '王在岗'));
    const left = await coming(shift, '李离开');
    await checkIn(at('01:00:00'), left);
    await checkOut(at('01:20:00'), left);
    const guest = await aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId }, { name: '孙来' });
    await checkIn(at('01:05:00'), { shiftId: shift.id, volunteer: guest.number, method: 'KIOSK', walkIn: true });

    const board = await boardFor(at('01:30:00'), activity.id);

    const attendance = { expected: 5, present: 2, left: 1, missing: 1, awaited: 1, walkIns: 1 };
    expect(board).toMatchObject({ title: activity.title, attendance });
    expect(board.shifts).toMatchObject([
      { attendance: { expected: 4, missing: 1 } },
      { attendance: { expected: 1, missing: 0 }, people: [{ name: '赵一', whereabouts: 'AWAITED', since: null }] },
    ]);
    expect(board.shifts[0]?.people.map(({ name, whereabouts, walkIn }) => [name, whereabouts, walkIn])).toEqual([
      ['周未到', 'MISSING', false],
      ['孙来', 'PRESENT', true],
      ['王在岗', 'PRESENT', false],
      ['李离开', 'LEFT', false],
    ]);
    expect(board.shifts[0]?.people[2]).toMatchObject({ since: '2026-12-05T01:00:00.000Z' });
  });

  it('counts as the activity itself does', async () => {
    const { activity, shift } = await aRunningShift(db, stage);
    await checkIn(at('01:00:00'), await coming(shift, '王红'));
    await coming(shift, '张蓝');
    const fields = 'expected present left missing awaited walkIns';
    const own = `query ($id: ID!) { activity(id: $id) { attendance { ${fields} } } }`;

    const { data } = await ask<{ activity: { attendance: object } }>(at('01:30:00'), own, { id: activity.id });

    expect((await boardFor(at('01:30:00'), activity.id)).attendance).toEqual(data.activity.attendance);
  });

  it('shows auditors masked names, and a cancelled shift to nobody', async () => {
    const { activity, shift } = await aRunningShift(db, stage);
    await coming(shift, '王小红');
    await aShift(db, activity, { state: 'CANCELLED' });

    const board = await boardFor(at('01:30:00', stage.as.auditor), activity.id);

    expect(board.shifts).toHaveLength(1);
    expect(board.shifts[0]?.people).toMatchObject([{ name: '王*红' }]);
  });

  it('has a version that grows with each sign-up, check-in and change of a shift, and as shifts begin', async () => {
    const { activity, shift } = await aRunningShift(db, stage);
    const versions: number[] = [];
    const note = async (clock = '00:40:00') =>
      versions.push(await readBoardVersion(db.primary, activity.id, `2026-12-05T${clock}.000Z`));

    await note();
    const check = await coming(shift, '王红');
    await note();
    await checkIn(at('00:45:00'), check);
    await note();
    await note('01:00:00');
    const later = { startsAt: '2026-12-05T01:10:00.000Z' };
    await db.transact(async (tx) => tx.update(Shift, await tx.get(Shift, shift.id), later));
    await note('01:00:00');

    expect(versions.map((version, place) => version > (versions[place - 1] ?? 0))).toEqual(versions.map(() => true));
  });

  it('refuses nobody, and hides what is out of reach', async () => {
    const { activity } = await aRunningShift(db, stage);
    const codes = async (ctx: RequestContext, id = activity.id) => (await ask(ctx, document, { id })).codes;

    expect(await codes(stage.as.nobody)).toEqual(['UNAUTHENTICATED']);
    expect(await codes(stage.as.stranger)).toEqual(['NOT_FOUND']);
    expect(await codes(stage.as.station)).toEqual(['NOT_FOUND']);
    expect(await codes(stage.as.team, 'nothing')).toEqual(['NOT_FOUND']);
    expect(await codes(stage.as.auditor)).toEqual([]);
  });
});
