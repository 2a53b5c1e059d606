import { setTimeout as sleep } from 'node:timers/promises';

export interface Patience {
  readonly withinMs: number;
  /** Says what did not come true; asked only when time is up. */
  readonly otherwise: () => string;
}

/**
 * Asks again every 25 ms until the answer is yes.
 *
 * @throws Error with the words of `otherwise`, when it is not within the time
 */
export async function waitUntil(isTrue: () => Promise<boolean>, patience: Patience): Promise<void> {
  const deadline = Date.now() + patience.withinMs;
  while (!(await isTrue())) {
    if (Date.now() > deadline) throw new Error(patience.otherwise());
    await sleep(25);
  }
}
