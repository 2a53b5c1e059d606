import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { adoptCalendar } from './adopt-calendar.js';
import { CalendarDay } from './calendar-day.entity.js';
import { readCalendar } from './read-calendar.js';
import { recordCalendarDay } from './record-calendar-day.js';
import { isWorkingDay } from './working-days.js';

describe.each(testDatabases())('the calendar of working days on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  const record = `mutation ($input: RecordCalendarDayInput!) {
    recordCalendarDay(input: $input) { calendarDay { id day kind name inForce version } } }`;
  const remove = `mutation ($input: StepInput!) { removeCalendarDay(input: $input) { calendarDay { inForce version } } }`;
  const adopt = `mutation ($input: AdoptCalendarYearInput!) {
    adoptCalendarYear(input: $input) { calendarYear { year holidays workdays arranged } } }`;
  const source = '区政府办公室通知（2026）12 号';
  const works = (day: string) => db.transact(async (tx) => isWorkingDay(await readCalendar(tx, stage.districtId), day));

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  it('records a day, replaces what was said of it, takes it back and puts it in force again', async () => {
    const input = { day: '2030-03-05', kind: 'HOLIDAY', name: '学雷锋日', source };
    const first = await ask<{ recordCalendarDay: { calendarDay: { id: string } } }>(stage.as.district, record, {
      input,
    });
    const { id } = first.data.recordCalendarDay.calendarDay;
    const free = await works('2030-03-05');
    const again = await ask(stage.as.district, record, { input: { ...input, name: '学雷锋纪念日' } });
    const removed = await ask(stage.as.district, remove, { input: { id, version: 2, reason: '登记有误' } });
    const ordinary = await works('2030-03-05');
    const back = await ask(stage.as.district, record, { input });

    expect(free).toBe(false);
    expect(again.data).toMatchObject({ recordCalendarDay: { calendarDay: { id, name: '学雷锋纪念日', version: 2 } } });
    expect(removed.data).toEqual({ removeCalendarDay: { calendarDay: { inForce: false, version: 3 } } });
    expect(ordinary).toBe(true);
    expect(back.data).toMatchObject({ recordCalendarDay: { calendarDay: { id, inForce: true, version: 4 } } });
  });

  it('adopts a published year, leaves what was decided before, and adds nothing the second time', async () => {
    const id = await recordCalendarDay(stage.as.district, {
      day: '2026-10-10',
      kind: 'HOLIDAY',
      name: '本区放假',
      source,
    });
    const answers = [];
    for (const _ of [1, 2]) answers.push((await ask(stage.as.district, adopt, { input: { year: 2026 } })).data);
    const kept = await db.transact((tx) => tx.get(CalendarDay, id));

    const calendarYear = { year: 2026, holidays: 34, workdays: 5, arranged: true };
    expect(answers).toEqual([{ adoptCalendarYear: { calendarYear } }, { adoptCalendarYear: { calendarYear } }]);
    expect(kept).toMatchObject({ kind: 'HOLIDAY', version: 1 });
    expect(await works('2026-09-20')).toBe(true);
  });

  it('adopts the statutory days of a year that is not arranged yet', async () => {
    await adoptCalendar(stage.as.nobody, { districtId: stage.districtId, years: [2098] });

    const { data } = await ask(stage.as.team, '{ calendarYear(year: 2098) { holidays workdays arranged } }');
    expect(data).toEqual({ calendarYear: { holidays: 13, workdays: 0, arranged: false } });
  });

  it('lists days by year and kind to everybody who works in the district', async () => {
    await adoptCalendar(stage.as.nobody, { districtId: stage.districtId, years: [2025] });
    const list = `{ calendarDays(first: 100, filter: { day: { gte: "2025-01-01", lte: "2025-12-31" }, kind: { eq: WORKDAY } }) {
      nodes { day } } }`;

    for (const ctx of [stage.as.auditor, stage.as.team]) {
      const { data } = await ask(ctx, list);
      const days = ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'];
      expect(data).toEqual({ calendarDays: { nodes: days.map((day) => ({ day })) } });
    }
    const foreign = await ask(stage.as.stranger, list);
    expect(foreign.data).toEqual({ calendarDays: { nodes: [] } });
  });

  it('refuses a stale version, a missing source, and years that nobody can know', async () => {
    const id = await recordCalendarDay(stage.as.district, { day: '2031-01-02', kind: 'WORKDAY', name: '调休', source });
    const input = { day: '2031-01-03', kind: 'WORKDAY', name: '调休', source: '' };

    expect((await ask(stage.as.district, remove, { input: { id, version: 9 } })).codes).toEqual(['CONFLICT']);
    expect((await ask(stage.as.district, record, { input })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await ask(stage.as.district, adopt, { input: { year: 1999 } })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it("lets only the district's administrator change it, and hides it from other districts", async () => {
    const id = await recordCalendarDay(stage.as.district, { day: '2031-01-04', kind: 'WORKDAY', name: '调休', source });
    const inputs = {
      [record]: { day: '2031-01-05', kind: 'WORKDAY', name: '调休', source },
      [remove]: { id, version: 1 },
      [adopt]: { year: 2026 },
    };

    for (const [document, input] of Object.entries(inputs)) {
      expect((await ask(stage.as.street, document, { input })).codes).toEqual(['FORBIDDEN']);
      expect((await ask(stage.as.auditor, document, { input })).codes).toEqual(['FORBIDDEN']);
      expect((await ask(stage.as.nobody, document, { input })).codes).toEqual(['UNAUTHENTICATED']);
    }
    expect((await ask(stage.as.stranger, remove, { input: { id, version: 1 } })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stage.as.stranger, `{ calendarDay(id: "${id}") { day } }`)).codes).toEqual(['NOT_FOUND']);
  });

  it('lets two record the same day at once: one row stands', async () => {
    const input = { day: '2032-05-04', kind: 'HOLIDAY', name: '青年节', source } as const;
    await Promise.all([recordCalendarDay(stage.as.district, input), recordCalendarDay(stage.as.district, input)]);

    const rows = await db.transact((tx) => tx.count(CalendarDay, { districtId: stage.districtId, day: '2032-05-04' }));
    expect(rows).toBe(1);
  });
});
