import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../launch/run-step.mjs';
import { root, toolScript } from '../launch/workspace.mjs';

const long = (lines: number): string => Array.from({ length: lines }, (_, n) => `  count(${n});`).join('\n');

/** Breaches of the house's own rules: the rule, the file it is planted in, and what is planted. */
const planted: readonly (readonly [rule: string, file: string, text: string])[] = [
  [
    'house(no-composed-sql)',
    'server/src/places/a.ts',
    'export const sql = (id: string) => `SELECT 1 FROM area WHERE id = ${id}`;',
  ],
  [
    'house(no-composed-sql)',
    'server/src/places/b.ts',
    "export const sql = (id: string) => 'DELETE FROM area WHERE id = ' + id;",
  ],
  [
    'house(no-composed-sql)',
    'server/src/places/c.ts',
    'export const by = (qb: Builder, field: string) => qb.orderBy(`area.${field}`);',
  ],
  ['house(no-dialect)', 'server/src/places/d.ts', "export const isBig = (kind: string) => kind === 'mysql';"],
  [
    'house(no-shaped-error)',
    'server/src/http/e.ts',
    "export const answer = { message: 'no', extensions: { code: 'FORBIDDEN' } };",
  ],
  [
    'eslint(no-restricted-imports)',
    'server/src/places/f.ts',
    "import { GraphQLError } from 'graphql'; export const e = GraphQLError;",
  ],
  ['house(no-reexport)', 'server/src/places/index.ts', "export * from './a.js';"],
  ['house(named-room)', 'server/src/places/helpers/g.ts', 'export const g = 1;'],
  ['house(named-room)', 'admin/src/places/utils.ts', 'export const g = 1;'],
  ['node(no-process-env)', 'server/src/http/h.ts', "export const port = process.env['PORT'];"],
  ['import(no-default-export)', 'server/src/http/i.ts', 'export default 1;'],
  ['eslint(max-lines)', 'server/src/http/j.ts', `export const list = [\n${'  1,\n'.repeat(200)}];`],
  [
    'eslint(max-lines-per-function)',
    'server/src/http/k.ts',
    `export function k(count: (n: number) => void) {\n${long(40)}\n}`,
  ],
  [
    'eslint(max-lines-per-function)',
    'admin/src/layout/K.tsx',
    `export function K(count: (n: number) => void) {\n${long(120)}\n}`,
  ],
  [
    'eslint(max-params)',
    'server/src/http/l.ts',
    'export const l = (a: number, b: number, c: number, d: number) => a + b + c + d;',
  ],
  ['typescript(no-explicit-any)', 'server/src/http/m.ts', 'export const m = (a: any) => a;'],
  ['typescript(no-floating-promises)', 'server/src/http/n.ts', 'export const n = () => { Promise.resolve(1); };'],
];

/** What the same rules must leave alone. */
const allowed: readonly (readonly [file: string, text: string])[] = [
  ['server/src/database/a.ts', "export const sql = (name: string) => `SELECT 1 FROM ${name} WHERE 'mysql' = 'mysql'`;"],
  ['server/src/places/areas/b.ts', 'export const why = (name: string) => `Select another area than ${name}.`;'],
  ['server/src/places/areas/c.ts', "export const sql = 'SELECT 1 FROM area WHERE id = ?';"],
  ['server/src/config.ts', "export const port = process.env['PORT'];"],
  ['server/src/places/areas/d.test.ts', `export function d(count: (n: number) => void) {\n${long(60)}\n}`],
  ['schema/src/index.ts', "export * from './error-codes.js';"],
];

describe('the house rules of the linter', () => {
  let copy: string;
  let found: readonly string[];

  beforeAll(async () => {
    copy = await mkdtemp(path.join(tmpdir(), 'redvest-lint-'));
    for (const [, file, text] of planted) await write(file, text);
    for (const [file, text] of allowed) await write(file, text);
    await write('schema/src/error-codes.ts', 'export const codes = [];');
    for (const file of [
      '.oxlintrc.json',
      'tsconfig.base.json',
      'server/tsconfig.json',
      'test/src/checks/house-plugin.mjs',
    ]) {
      await cp(path.join(root, file), path.join(copy, file));
    }
    await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    found = await lint();
  });

  afterAll(() => rm(copy, { recursive: true, force: true }));

  it.each(planted)('%s is caught in %s', (rule, file) => {
    expect(found).toContain(`${file} ${rule}`);
  });

  it.each(allowed)('%s is left alone', (file) => {
    expect(found.filter((line) => line.startsWith(`${file} `))).toEqual([]);
  });

  async function lint(): Promise<string[]> {
    const args = [toolScript('.', 'oxlint'), '--format=json', 'server', 'admin', 'schema'];
    const { output } = await runProgram({ program: process.execPath, args, cwd: copy });
    const report = JSON.parse(output) as { diagnostics: { filename: string; code: string }[] };
    return report.diagnostics.map(({ filename, code }) => `${filename.replaceAll('\\', '/')} ${code}`);
  }

  async function write(file: string, text: string): Promise<void> {
    await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
    await writeFile(path.join(copy, file), `${text}\n`);
  }
});
