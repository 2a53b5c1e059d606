import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contention } from '../support/contention.js';
import type { GraphqlSession } from '../support/graphql-session.js';
import { ImportWalk } from '../support/import-walk.js';
import { install, type Installation } from '../support/installation.js';
import type { RunningServer } from '../support/start-server.js';
import { doubtfulTables, hostileTables } from './hostile-tables.js';

const answersWithinMs = 10_000;
const kinds = (process.env['REDVEST_TEST_DATABASES'] ?? 'sqlite').split(',');

describe.each(kinds)('a table that means harm (promise R6), on %s', (kind) => {
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

  it.each(hostileTables)(
    'is refused with its reason, leaves nothing behind and holds nobody up: $name',
    async (table) => {
      const bytes = table.bytes();
      const asked = performance.now();

      const reason = await refusalOf(bytes);

      expect(reason).toMatch(table.refused);
      expect(performance.now() - asked).toBeLessThan(answersWithinMs * contention());
      expect(server.hasEnded()).toBe(false);
      expect(await kept()).toEqual({ volunteers: 0, rows: 0 });
    },
  );

  it.each(doubtfulTables)(
    'tells each row that is wrong, its column and why: $name',
    async ({ bytes, reasons, outcomes }) => {
      const id = await walk.begun(bytes(), 'VOLUNTEERS');

      const checked = await walk.through(id, 'preview');
      const told = await walk.reasons(id);
      const done = await walk.through(id, 'run');

      expect([checked.outcomes, told]).toEqual([outcomes, reasons]);
      expect(done.results).toEqual({ SKIPPED: reasons.length });
      expect((await kept()).volunteers).toBe(0);
    },
  );

  it('reads honest ones in whatever letters they were saved', async () => {
    const plain = '姓名,出生日期\r\n张三,1990-05-04\r\n';
    const gbk = Buffer.from('d0d5c3fb2cb3f6c9fac8d5c6da0d0ad5c5c8fd2c313939302d30352d30340d0a', 'hex');
    const utf16 = Buffer.from(`\uFEFF${plain}`, 'utf16le');
    const saved = [Buffer.from(plain), Buffer.from(`\uFEFF${plain}`), utf16, Buffer.from(utf16).swap16(), gbk];

    for (const bytes of saved) {
      const id = await walk.begun(bytes, 'VOLUNTEERS');
      const { outcomes, state } = await walk.through(id, 'preview');
      expect([state, outcomes, await walk.reasons(id)]).toEqual([
        'CHECKED',
        { FAULTY: 1 },
        ['2 所属社区 BAD_USER_INPUT'],
      ]);
    }
  });

  /** Why a table is not taken: at the upload, at its heads, or while it is checked. */
  async function refusalOf(bytes: Buffer): Promise<string | undefined> {
    const file = await walk.upload(bytes, '名单.xlsx');
    const begun = 'id' in file ? await walk.begin(file.id, 'VOLUNTEERS') : file;
    if ('refused' in begun) return begun.refused;
    const { state, job } = await walk.through(begun.id, 'preview');
    return state === 'MAPPING' ? (job?.failure ?? undefined) : state;
  }

  /** What of all these tables is in the database: people, and rows of tables that were refused. */
  async function kept(): Promise<{ volunteers: number; rows: number }> {
    const document = `{ volunteers { totalCount } imports(filter: { state: { eq: MAPPING } }) { nodes { rows { totalCount } } } }`;
    const { data } = await admin.ask<Kept>(document);
    const rows = (data?.imports.nodes ?? []).reduce((sum, one) => sum + one.rows.totalCount, 0);
    return { volunteers: data?.volunteers.totalCount ?? -1, rows };
  }
});

interface Kept {
  readonly volunteers: { readonly totalCount: number };
  readonly imports: { readonly nodes: readonly { readonly rows: { readonly totalCount: number } }[] };
}
