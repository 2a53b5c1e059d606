import { isCalendarDay } from '../../kernel/scalars.js';

/** Reads 2018-03-05, 2018/3/5, 2018.3.5, 20180305 and 2018年3月5日, a time behind it or not. @returns undefined for no day */
export function dayIn(text: string): string | undefined {
  const parts = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?:[ T].*)?$/.exec(text);
  const day = parts ? [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-') : '';
  return isCalendarDay(day) ? day : undefined;
}

/** What is said of a cell that holds no day. */
export const noDay = 'Give a day such as 2018-03-05.';
