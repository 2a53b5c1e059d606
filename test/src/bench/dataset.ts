import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createConnection, type Connection } from 'mysql2/promise';
import { uuidv7 } from 'uuidv7';
import type { Facts } from './facts.js';

const cli = fileURLToPath(new URL('../../../server/dist/cli.js', import.meta.url));

/** What the benchmark runs on. */
export interface Dataset {
  readonly facts: Facts;
  readonly account: { readonly username: string; readonly password: string };
}

async function redvest(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], { env: { ...process.env, ...env } });
  return stdout;
}

/** Migrates, founds a district, and fills in rows by the thousand. */
export async function buildDataset(url: string, key: string): Promise<Dataset> {
  const env = { DATABASE_URL: url, REDVEST_KEY: key };
  await redvest(['migrate'], env);
  const said = await redvest(
    ['create-admin', '--district', '410108', '--district-name', '惠济区', '--username', 'bench'],
    env,
  );
  const password = /: (\S+)\s*$/.exec(said)?.[1] ?? '';
  const connection = await createConnection(url);
  try {
    return { facts: await fill(connection), account: { username: 'bench', password } };
  } finally {
    await connection.end();
  }
}

async function fill(connection: Connection): Promise<Facts> {
  const [rows] = await connection.query("SELECT id FROM area WHERE level = 'DISTRICT'");
  const districtId = (rows as { id: string }[])[0]?.id ?? '';
  const parentId = uuidv7();
  const day = '2004-05-01';
  const areas = [[parentId, districtId, districtId, 'SUBDISTRICT', '410108001', '长兴路街道', 'cxljd', day, 1]];
  for (let i = 0; i < 2000; i++)
    areas.push([
      uuidv7(),
      districtId,
      parentId,
      'COMMUNITY',
      `4101080010${String(i)}`,
      `第${String(i)}社区`,
      `d${String(i)}sq`,
      day,
      1,
    ]);
  await connection.query(
    'INSERT INTO area (id, district_id, parent_id, level, code, name, name_initials, valid_from, version) VALUES ?',
    [areas],
  );
  await connection.query('ANALYZE TABLE area');
  return { districtId, parentId };
}
