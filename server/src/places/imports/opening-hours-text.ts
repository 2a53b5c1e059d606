import type { OpeningHour } from '../stations/station.entity.js';

const weekdays = '一二三四五六日';
const range = /^(?:周|星期)([一二三四五六日天])[至到~—–-](?:周|星期)?([一二三四五六日天])$/u;
const single = /^(?:周|星期)([一二三四五六日天])$/u;
const stretch = /^(\d{1,2})[:：](\d{2})\s*[至到~—–-]\s*(\d{1,2})[:：](\d{2})$/u;
const words: Readonly<Record<string, readonly number[]>> = {
  每天: [1, 2, 3, 4, 5, 6, 7],
  工作日: [1, 2, 3, 4, 5],
  周末: [6, 7],
};

/**
 * Reads opening hours as people write them: `周一至周五 08:30-12:00、14:00-17:30；周六 09:00-12:00`, 每天, 工作日, 周末.
 * @returns the stretches, or undefined when a part cannot be read
 */
export function openingHoursIn(text: string): OpeningHour[] | undefined {
  const hours: OpeningHour[] = [];
  for (const part of text.split(/[;；\n]/u).filter((one) => one.trim() !== '')) {
    const pieces = part.split(/[\s、,，]+/u).filter((piece) => piece !== '');
    const days = pieces.flatMap((piece) => daysIn(piece) ?? []);
    const stretches = pieces.filter((piece) => daysIn(piece) === undefined).map(stretchIn);
    if (days.length === 0 || stretches.length === 0) return undefined;
    for (const one of stretches) {
      if (!one) return undefined;
      hours.push(...days.map((weekday) => ({ weekday, ...one })));
    }
  }
  return hours.length > 0 ? hours : undefined;
}

function daysIn(text: string): readonly number[] | undefined {
  const known = words[text] ?? (single.test(text) ? [weekdayOf(single.exec(text)?.[1])] : undefined);
  if (known) return known;
  const ends = range.exec(text);
  if (!ends) return undefined;
  const [first, last] = [weekdayOf(ends[1]), weekdayOf(ends[2])];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function weekdayOf(letter = ''): number {
  return weekdays.indexOf(letter === '天' ? '日' : letter) + 1;
}

function stretchIn(text: string): Pick<OpeningHour, 'from' | 'to'> | undefined {
  const [, fromHour, fromMinute, toHour, toMinute] = stretch.exec(text) ?? [];
  if (fromHour === undefined || toHour === undefined) return undefined;
  const clock = (hour: string, minute = ''): string => `${hour.padStart(2, '0')}:${minute}`;
  return { from: clock(fromHour, fromMinute), to: clock(toHour, toMinute) };
}
