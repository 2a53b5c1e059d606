import { createRequire } from 'node:module';
import type * as ChineseDays from 'chinese-days';
import type { CalendarDay } from './calendar-day.entity.js';
import { daysBetween, isWeekend } from './working-days.js';

/** The package is one CommonJS bundle, whose names an import cannot see. */
const chineseDays = createRequire(import.meta.url)('chinese-days') as typeof ChineseDays;

/** A day as a publication states it. */
export type StandardDay = Pick<CalendarDay, 'day' | 'kind' | 'name' | 'source'>;

const statutory = '《全国年节及纪念日放假办法》（国务院令第795号）';
const notices: Readonly<Record<number, string>> = {
  2025: '国办发明电〔2024〕12号',
  2026: '国办发明电〔2025〕7号',
};

/** Whether the State Council's arrangement of a year, with its make-up days, is known to this release. */
export function isArranged(year: number): boolean {
  const { getHolidaysInRange } = chineseDays;
  return getHolidaysInRange(`${String(year)}-01-01`, `${String(year)}-12-31`, false).length > 0;
}

/**
 * The days of a year that differ from their weekday. Where the State Council's arrangement is known, as it was published;
 * for other years the thirteen statutory days, which the law fixes by sun and moon, without any make-up days.
 */
export function standardCalendar(year: number): StandardDay[] {
  return isArranged(year) ? arrangedDays(year) : statutoryDays(year);
}

function arrangedDays(year: number): StandardDay[] {
  const source = `国务院办公厅关于${String(year)}年部分节假日安排的通知${notices[year] ? `（${notices[year]}）` : ''}`;
  const { isHoliday, isWorkday, getDayDetail, getHolidaysInRange } = chineseDays;
  const [first, last] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
  const named = new Set(getHolidaysInRange(first, last, false));
  return daysBetween(first, last).flatMap((day): StandardDay[] => {
    const [, name = ''] = getDayDetail(day).name.split(',');
    if (named.has(day) && isHoliday(day)) return [{ day, kind: 'HOLIDAY', name, source }];
    return isWeekend(day) && isWorkday(day) ? [{ day, kind: 'WORKDAY', name: `${name}调休`, source }] : [];
  });
}

function statutoryDays(year: number): StandardDay[] {
  const { getSolarDateFromLunar, getSolarTermDate } = chineseDays;
  const own = (monthDay: string) => `${String(year)}-${monthDay}`;
  const lunar = (monthDay: string) => getSolarDateFromLunar(own(monthDay)).date;
  const newYear = Date.parse(`${lunar('01-01')}T00:00:00Z`);
  const around = (days: number) => new Date(newYear + days * 86_400_000).toISOString().slice(0, 10);
  const named: readonly (readonly [name: string, days: readonly string[]])[] = [
    ['元旦', [own('01-01')]],
    ['春节', [around(-1), around(0), around(1), around(2)]],
    ['清明', [getSolarTermDate(year, 4, 'pure_brightness')]],
    ['劳动节', [own('05-01'), own('05-02')]],
    ['端午', [lunar('05-05')]],
    ['中秋', [lunar('08-15')]],
    ['国庆节', [own('10-01'), own('10-02'), own('10-03')]],
  ];
  const days = named.flatMap(([name, on]) =>
    on.map((day) => ({ day, kind: 'HOLIDAY', name, source: statutory }) as const),
  );
  return [...new Map(days.map((day) => [day.day, day])).values()].toSorted((a, b) => a.day.localeCompare(b.day));
}
