import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contention } from '../support/contention.js';
import type { GraphqlSession } from '../support/graphql-session.js';
import { ImportWalk } from '../support/import-walk.js';
import { install, type Installation } from '../support/installation.js';
import type { RunningServer } from '../support/start-server.js';
import { watched } from '../support/watched-server.js';
import { workbookOf } from '../support/workbook.js';
import { csvOf, volunteerHeads, volunteerRows } from './volunteer-table.js';

/** The district's whole registry on the server that a district runs on; a taste of it on the embedded file. */
const promised = 47_000;
const sizes: Readonly<Record<string, number>> = {
  mysql: Number(process.env['REDVEST_IMPORT_ROWS'] ?? promised),
  sqlite: Number(process.env['REDVEST_IMPORT_ROWS'] ?? 6_000),
};
const within = { seconds: 60, megabytes: 400, eventLoopMs: 50 };
const kinds = (process.env['REDVEST_TEST_DATABASES'] ?? 'sqlite').split(',');

describe.each(kinds)('bringing a whole registry in (promise R5), on %s', (kind) => {
  const count = sizes[kind] ?? promised;
  const rows = volunteerRows(count);
  let installation: Installation;
  let server: RunningServer;
  let admin: GraphqlSession;
  let walk: ImportWalk;

  beforeAll(async () => {
    installation = await install(kind);
    server = await installation.start();
    admin = await installation.signIn(server);
    walk = new ImportWalk(server, admin);
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await installation.remove();
  });

  it('takes no longer, no more memory and no more of others’ time than promised, and does what the preview said', async () => {
    const busyBefore = contention();
    const id = await walk.begun(workbookOf([volunteerHeads, ...rows]), 'VOLUNTEERS');
    const begun = performance.now();

    const seen = await watched(server, async () => ({
      checked: await walk.through(id, 'preview'),
      secondsToCheck: (performance.now() - begun) / 1_000,
      done: await walk.through(id, 'run'),
    }));

    const secondsForAll = (performance.now() - begun) / 1_000;
    const busy = Math.max(busyBefore, contention());
    const { checked, secondsToCheck, done } = seen.result;
    const seconds = secondsForAll - secondsToCheck;
    const measured = { ...seen, result: undefined, seconds, secondsToCheck, busy, rows: count };
    process.stdout.write(`${kind}: ${JSON.stringify(measured)}\n`);
    expect([checked.outcomes, done.results]).toEqual([{ NEW: count }, { REGISTERED: count }]);
    expect(await volunteers()).toBe(count);
    expect(seconds).toBeLessThan(within.seconds * busy);
    expect(seen.p99).toBeLessThan(within.eventLoopMs * busy);
    expect(seen.peakMegabytes).toBeLessThan(within.megabytes);
  }, 600_000);

  it('changes nothing when the same people come once more, as comma-separated values', async () => {
    const some = rows.slice(0, 5_000);
    const id = await walk.begun(csvOf([volunteerHeads, ...some]), 'VOLUNTEERS');

    const checked = await walk.through(id, 'preview');
    const done = await walk.through(id, 'run');

    expect([checked.outcomes, done.results]).toEqual([{ UNCHANGED: some.length }, { SKIPPED: some.length }]);
    expect(await volunteers()).toBe(count);
  }, 300_000);

  async function volunteers(): Promise<number | undefined> {
    const { data } = await admin.ask<{ volunteers: { totalCount: number } }>('{ volunteers { totalCount } }');
    return data?.volunteers.totalCount;
  }
});
