import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ImportWalk, type ShownImport } from '../support/import-walk.js';
import { install, type Installation } from '../support/installation.js';
import type { RunningServer } from '../support/start-server.js';
import { csvOf, volunteerHeads, volunteerRows } from './volunteer-table.js';

const kinds = (process.env['REDVEST_TEST_DATABASES'] ?? 'sqlite').split(',');
const count = Number(process.env['REDVEST_IMPORT_CRASH_ROWS'] ?? 3_000);
/** How often the power goes, half of it during the preview. */
const crashes = Number(process.env['REDVEST_IMPORT_CRASHES'] ?? 3);
const patience = { withinMs: 60_000 };
const table = csvOf([volunteerHeads, ...volunteerRows(count)]);
const ended = ['CHECKED', 'DONE', 'STOPPED', 'MAPPING'];

/** What an import left behind: the preview's counts, the results, and a hash over all that it wrote. */
interface Left {
  readonly outcomes: ShownImport['outcomes'];
  readonly results: ShownImport['results'];
  readonly hash: string;
}

describe.each(kinds)('an import through power cuts (promise R5), on %s', (kind) => {
  it('goes on behind the last part that stands, and ends as if nothing had happened', async () => {
    const [calm, stormy] = await Promise.all([undisturbed(kind), throughCrashes(kind)]);

    expect(stormy.left).toEqual(calm);
    expect(calm).toMatchObject({ outcomes: { NEW: count }, results: { REGISTERED: count } });
    expect(stormy.crashes).toBe(crashes);
  }, 300_000);
});

async function undisturbed(kind: string): Promise<Left> {
  const installation = await install(kind);
  const server = await installation.start();
  try {
    const walk = new ImportWalk(server, await installation.signIn(server));
    const id = await walk.begun(table, 'VOLUNTEERS');
    const { outcomes } = await walk.through(id, 'preview');
    const { results } = await walk.through(id, 'run');
    return { outcomes, results, hash: await hashOf(installation, server) };
  } finally {
    await server.stop();
    await installation.remove();
  }
}

async function throughCrashes(kind: string): Promise<{ left: Left; crashes: number }> {
  const installation = await install(kind);
  const storm = new Storm(installation, await installation.start());
  try {
    const id = await (await storm.walk()).begun(table, 'VOLUNTEERS');
    const { outcomes } = await storm.through(id, 'preview', Math.floor(crashes / 2));
    const { results } = await storm.through(id, 'run', Math.ceil(crashes / 2));
    const left = { outcomes, results, hash: await hashOf(installation, storm.server) };
    return { left, crashes: storm.crashes };
  } finally {
    await storm.server.stop();
    await installation.remove();
  }
}

/** Kills the server over and over while it works, and starts it again. */
class Storm {
  crashes = 0;

  constructor(
    private readonly installation: Installation,
    public server: RunningServer,
  ) {}

  async walk(): Promise<ImportWalk> {
    return new ImportWalk(this.server, await this.installation.signIn(this.server));
  }

  /** Takes a step; the server dies at points spread over the work, each moved by chance within its stretch. */
  async through(id: string, step: 'preview' | 'run', times: number): Promise<ShownImport> {
    let walk = await this.walk();
    await walk.step(id, step);
    for (let at = 0; at < times; at += 1) {
      const point = ((at + Math.random()) / times) * count * 0.9;
      if (!(await this.reaches(walk, id, point))) throw new Error('it was done before the power went');
      await this.server.kill9();
      this.crashes += 1;
      this.server = await this.installation.start();
      walk = await this.walk();
    }
    return walk.settled(id);
  }

  /** Waits until a job has come so far, and a moment of chance longer. @returns false when it ended before */
  private async reaches(walk: ImportWalk, id: string, point: number): Promise<boolean> {
    for (const deadline = Date.now() + patience.withinMs; Date.now() < deadline; await sleep(5)) {
      const { job, state } = await walk.shown(id);
      if (ended.includes(state)) return false;
      if ((job?.progress ?? 0) < point) continue;
      await sleep(Math.random() * 30);
      return true;
    }
    throw new Error('the import did not go on');
  }
}

/** Everything that the API tells of every volunteer, as an export tells it, in order of number. */
async function hashOf(installation: Installation, server: RunningServer): Promise<string> {
  const admin = await installation.signIn(server);
  const fields = [
    'number',
    'name',
    'state',
    'registeredOn',
    'area.name',
    'phoneMask',
    'idLastFour',
    'partyStatus',
    'skills',
  ];
  const consents = ['consents.purpose', 'consents.givenOn', 'consents.wordingVersion'];
  const columns = [...fields, ...consents].map((field) => ({ field, label: field }));
  const answer = await fetch(`${server.url}/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: admin.cookie },
    body: JSON.stringify({ list: 'volunteers', format: 'csv', columns }),
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(text);
  return createHash('sha256').update(text).digest('hex');
}
