import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createConnection, type Connection } from 'mysql2/promise';
import type { Facts } from './facts.js';
import { fillActivities } from './fill-activities.js';
import { fillArrivals, fillRush } from './fill-open-shifts.js';
import { fillPlaces } from './fill-places.js';
import { insertRosters, servedRosters } from './fill-rosters.js';
import { fillVolunteers, searches } from './fill-volunteers.js';

const cli = fileURLToPath(new URL('../../../server/dist/cli.js', import.meta.url));

/** What the benchmark runs on. */
export interface Dataset {
  readonly facts: Facts;
  readonly account: { readonly username: string; readonly password: string };
}

/** How large it gets. */
export interface Size {
  /** How often the usual number of everything that grows with the years. */
  readonly times: number;
  /** How many wait to be checked in. */
  readonly arrivals: number;
}

const activitiesOnce = 20_000;
const volunteersOnce = 20_000;
/** The latest activities have rosters, check-ins and records; those before came from an older system without them. */
const shareWithRoster = 1 / 3;
const regularsOnce = 200;

async function redvest(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], { env: { ...process.env, ...env } });
  return stdout;
}

/** Migrates, founds a district as an operator would, and fills in rows by the thousand. */
export async function buildDataset(url: string, key: string, size: Size): Promise<Dataset> {
  const env = { DATABASE_URL: url, REDVEST_KEY: key };
  await redvest(['migrate'], env);
  const founding = ['--district', '410108', '--district-name', '惠济区', '--username', 'bench'];
  const said = await redvest(['create-admin', ...founding], env);
  const password = /: (\S+)\s*$/.exec(said)?.[1] ?? '';
  const connection = await createConnection(url);
  try {
    return { facts: await fill(connection, size), account: { username: 'bench', password } };
  } finally {
    await connection.end();
  }
}

async function fill(connection: Connection, { times, arrivals: count }: Size): Promise<Facts> {
  await connection.query('SET SESSION unique_checks = 0, foreign_key_checks = 0');
  const districtId = await onlyId(connection, "SELECT id FROM area WHERE level = 'DISTRICT'");
  const place = await fillPlaces(connection, districtId);
  const { activities, categoryId } = await fillActivities(connection, place, activitiesOnce * times);
  const people = await fillVolunteers(connection, place, volunteersOnce * times);
  const regulars = people.slice(0, regularsOnce * times);
  const latest = activities.slice(-Math.floor(activities.length * shareWithRoster));
  const closed = latest.filter(({ state }) => state === 'CLOSED');
  await insertRosters(connection, place, servedRosters(closed, people, regulars));
  const now = Date.now();
  const arrivals = await fillArrivals(connection, place, { people, count, now });
  const rush = await fillRush(connection, place, { people, now });
  await connection.query(`ANALYZE TABLE area, station, team, activity, activity_category, programme_act, volunteer,
    volunteer_number, post, shift, sign_up, check_event, service_record`);
  return {
    districtId,
    accountId: await onlyId(connection, 'SELECT id FROM account'),
    communityIds: place.communityIds,
    stationId: place.stationIds[0] ?? '',
    categoryId,
    searches,
    regularIds: regulars.map(({ id }) => id),
    arrivals,
    rush,
  };
}

async function onlyId(connection: Connection, sql: string): Promise<string> {
  const [found] = await connection.query(sql);
  return (found as { id: string }[])[0]?.id ?? '';
}
