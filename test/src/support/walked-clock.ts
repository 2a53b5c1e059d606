import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A clock that a test sets and a server follows. */
export interface WalkedClock {
  /** What the server is started with. */
  readonly env: Readonly<Record<string, string>>;
  readonly nodeFlags: readonly string[];
  /** Sets the server's clock, from where it goes on by itself. */
  goTo(instant: Date): Promise<void>;
  putAway(): Promise<void>;
}

/** A clock that shows the true time until it is set. */
export async function walkedClock(): Promise<WalkedClock> {
  const folder = await mkdtemp(path.join(tmpdir(), 'redvest-clock-'));
  const file = path.join(folder, 'ahead');
  await writeFile(file, '0');
  return {
    env: { REDVEST_TEST_CLOCK: file },
    nodeFlags: ['--import', new URL('shifted-clock.mjs', import.meta.url).href],
    async goTo(instant) {
      await writeFile(file, String(instant.getTime() - Date.now()));
      await sleep(150);
    },
    putAway: () => rm(folder, { recursive: true, force: true }),
  };
}
