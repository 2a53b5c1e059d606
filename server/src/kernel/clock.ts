/** Where the time comes from. Passed in everywhere, so that a test or the demo can live on another day. */
export interface Clock {
  now(): Date;
}

/** The machine's own time. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is set. */
export function clockAt(instant: string): Clock & { set(instant: string): void } {
  let now = new Date(instant);
  return {
    now: () => now,
    set(next) {
      now = new Date(next);
    },
  };
}

const shanghaiOffsetMs = 8 * 3_600_000;

/** The calendar day in Asia/Shanghai, `YYYY-MM-DD`. China keeps no summer time, so the offset is fixed. */
export function shanghaiDay(instant: Date | string): string {
  const at = typeof instant === 'string' ? new Date(instant) : instant;
  return new Date(at.getTime() + shanghaiOffsetMs).toISOString().slice(0, 10);
}

/** The instant (ISO, UTC) at which a Shanghai day begins. */
export function startOfShanghaiDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - shanghaiOffsetMs).toISOString();
}
