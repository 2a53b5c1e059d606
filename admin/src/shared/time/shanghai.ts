/**
 * The district's clock, whatever zone the browser is in. China keeps no summer time, so the offset is fixed and plain
 * arithmetic is right.
 */
const offset = '+08:00';
const offsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** An instant moved so that its UTC parts read as Shanghai wall time. */
function wall(instant: string | Date): Date {
  return new Date(new Date(instant).getTime() + offsetMs);
}

/** The Shanghai day of an instant, `YYYY-MM-DD`. */
export function shanghaiDay(instant: string | Date): string {
  return wall(instant).toISOString().slice(0, 10);
}

/** Today's day in Shanghai. */
export function today(): string {
  return shanghaiDay(new Date());
}

/** The Shanghai wall time of an instant as `datetime-local` wants it, `YYYY-MM-DDTHH:mm`. */
export function wallTime(instant: string | Date): string {
  return wall(instant).toISOString().slice(0, 16);
}

/** The instant of a Shanghai wall time given as `YYYY-MM-DDTHH:mm`. */
export function instantOf(wallTimeText: string): string {
  return `${wallTimeText}:00${offset}`;
}

/** The instant at which a Shanghai day begins. */
export function shanghaiMidnight(day: string): string {
  return `${day}T00:00:00${offset}`;
}

/** The day after `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}
