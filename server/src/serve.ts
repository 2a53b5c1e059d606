import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { warmPasswords } from './access/passwords/password-hash.js';
import { CallerFinder } from './access/sessions/find-caller.js';
import { signInThrottle } from './access/sessions/sign-in-throttle.js';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { makeApollo } from './execution/apollo.js';
import { attachReadings } from './execution/attach-readings.js';
import { PersistedOperations } from './execution/persisted.js';
import { chooseFileStore } from './http/files/choose-file-store.js';
import { makeHttpServer } from './http/server.js';
import { JobRunner } from './jobs/job-runner.js';
import { type Chore, Upkeep } from './jobs/upkeep.js';
import { systemClock } from './kernel/clock.js';
import { nowIn } from './kernel/context.js';
import { readKeyRing } from './kernel/key-ring.js';
import { besideServer, inServer } from './kernel/package-folder.js';
import { secretBox } from './kernel/secret-box.js';
import { sweepRecords } from './service/service-records/sweep-records.js';
import { makeSchema, printContract } from './contract.js';
import { lapseOffers } from './service/signups/lapse-offers.js';

/** A server that answers. */
export interface RunningServer {
  readonly url: string;
  /** Lets requests in flight end, then closes. */
  close(): Promise<void>;
}

const persistedFolder = besideServer('schema', 'persisted');

/** Every operation that was published with the console or the widgets, by hash. */
function persistedTexts(more: readonly string[]): Map<string, string> {
  const folders = [persistedFolder, ...more].filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  const tables = files.filter((file) => file.endsWith('.json')).map((file) => readFileSync(file, 'utf8'));
  return new Map(tables.flatMap((table) => Object.entries(JSON.parse(table) as Record<string, string>)));
}

function version(): string {
  return (JSON.parse(readFileSync(inServer('package.json'), 'utf8')) as { version: string }).version;
}

/** What the server does by itself, again and again. */
const chores: readonly Chore[] = [
  { name: 'lapse-offers', everyMs: 60_000, run: lapseOffers },
  { name: 'sweep-records', everyMs: 60_000, run: ({ db, clock }) => sweepRecords(db, nowIn({ clock })) },
];

/** Puts the house together on an open database and listens. */
export async function serve(
  config: Config,
  db: Database,
  as: { log: Logger; key: string; demo: boolean },
): Promise<RunningServer> {
  const schema = makeSchema();
  attachReadings(schema, db);
  const keys = readKeyRing(as.key);
  const files = chooseFileStore(config);
  const around = {
    db,
    clock: systemClock,
    about: { version: version(), demo: as.demo, mapTiles: config.mapTiles },
    log: as.log,
    keys,
    files,
    secrets: secretBox(keys),
    signIns: signInThrottle(db, systemClock),
    callers: new CallerFinder(db, systemClock),
    secure: config.publicUrl?.startsWith('https:') ?? false,
  };
  const apollo = makeApollo(schema, as.log, []);
  await apollo.start();
  const persisted = new PersistedOperations(schema, as.log, persistedTexts(config.persistedFolders));
  const sdl = printContract(schema);
  const app = await makeHttpServer(config, around, { apollo, persisted, sdl, schema, files });
  const background = [new JobRunner(around), new Upkeep(around, chores)];
  void warmPasswords();
  const url = await app.listen({ host: config.host, port: config.port });
  void warmPasswords();
  for (const one of background) one.start();
  return {
    url,
    close: async () => {
      await Promise.all(background.map((one) => one.stop()));
      await app.close();
      await apollo.stop();
    },
  };
}
