import { shanghaiDay, wallTime } from './shanghai';

/** A calendar day for people: `2026-12-05`, in English `5 Dec 2026`. */
export function dayWords(day: string, locale: string): string {
  if (locale === 'zh') return day;
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** An instant for people, on Shanghai's clock: `2026-12-05 09:00`. */
export function instantWords(instant: string, locale: string): string {
  return `${dayWords(shanghaiDay(instant), locale)} ${wallTime(instant).slice(11)}`;
}

/** Minutes for people: `2 小时 30 分`, `2 h 30 min`. */
export function minutesWords(minutes: number, locale: string): string {
  const sign = minutes < 0 ? '−' : '';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const [hour, minute] = locale === 'zh' ? ['小时', '分'] : ['h', 'min'];
  const parts = [hours > 0 && `${hours} ${hour}`, (rest > 0 || hours === 0) && `${rest} ${minute}`];
  return sign + parts.filter(Boolean).join(' ');
}
