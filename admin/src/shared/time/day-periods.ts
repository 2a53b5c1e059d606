import type { Range } from '../../providers/filter-field';

/** A usual period, by the name of its words. */
export interface DayPeriod extends Required<Range> {
  readonly name: 'today' | 'thisWeek' | 'thisMonth' | 'thisYear' | 'lastYear';
}

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

function moved(day: string, days: number): string {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

/** The usual periods around a day; weeks begin on Monday. */
export function dayPeriods(today: string): readonly DayPeriod[] {
  const monday = moved(today, -((utc(today).getUTCDay() + 6) % 7));
  const [year = '', month = ''] = today.split('-');
  const monthEnd = dayOf(new Date(Date.UTC(Number(year), Number(month), 0)));
  const lastYear = String(Number(year) - 1);
  return [
    { name: 'today', from: today, to: today },
    { name: 'thisWeek', from: monday, to: moved(monday, 6) },
    { name: 'thisMonth', from: `${year}-${month}-01`, to: monthEnd },
    { name: 'thisYear', from: `${year}-01-01`, to: `${year}-12-31` },
    { name: 'lastYear', from: `${lastYear}-01-01`, to: `${lastYear}-12-31` },
  ];
}
