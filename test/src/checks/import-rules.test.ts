import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../../../.dependency-cruiser.mjs';
import { runProgram } from '../launch/run-step.mjs';
import { root } from '../launch/workspace.mjs';

/** For each rule a file that breaks it, and the import by which it does. */
const planted: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'schema-imports-nobody': ['schema/src/error-codes.ts', '../../server/src/config.js'],
  'server-not-admin': ['server/src/http/console.ts', '../../../admin/src/App.js'],
  'admin-not-server': ['admin/src/layout/Menu.tsx', '../../../server/src/kernel/clock.js'],
  'test-not-inside': ['test/src/journeys/sign-in.ts', '../../../server/src/kernel/clock.js'],
  'widgets-stand-alone': ['admin/src/widgets/figure.ts', '../App.js'],
  'ground-floor-knows-no-slice': ['server/src/kernel/context.ts', '../access/roles/role.entity.js'],
  'nobody-imports-composition': ['server/src/places/areas/count-areas.ts', '../../wiring.js'],
  'wing-access-points-downwards': ['server/src/access/roles/grant-role.ts', '../../places/areas/area.entity.js'],
  'wing-places-points-downwards': ['server/src/places/areas/area.policy.ts', '../../people/teams/team.entity.js'],
  'wing-people-points-downwards': ['server/src/people/teams/team.policy.ts', '../../service/posts/post.entity.js'],
  'wing-service-points-downwards': ['server/src/service/posts/post.policy.ts', '../../care/needs/need.entity.js'],
  'wing-care-points-downwards': ['server/src/care/needs/need.policy.ts', '../../recognition/stars/star.entity.js'],
  'wing-recognition-points-downwards': [
    'server/src/recognition/stars/star.policy.ts',
    '../../care/needs/need.entity.js',
  ],
  'files-form-no-cycle': ['server/src/kernel/ids-again.ts', './ids.js'],
  'resolver-without-database': ['server/src/places/areas/area.resolver.ts', 'typeorm'],
  'resolvers-only-in-the-schema': ['server/src/http/routes.ts', '../places/areas/area.resolver.js'],
  'use-case-without-graphql': ['server/src/places/areas/establish-area.ts', 'type-graphql'],
  'entity-alone': ['server/src/people/teams/team.entity.ts', './found-team.js'],
  'entity-throws-its-own-errors': ['server/src/service/posts/post.entity.ts', '../../places/areas/area.errors.js'],
  'drivers-behind-the-database': ['server/src/http/health.ts', 'mysql2'],
  'no-test-in-the-product': ['server/src/http/headers.ts', '../testing/factories.js'],
  'everything-resolves': ['server/src/http/limits.ts', './nowhere.js'],
};

const cycle = {
  'server/src/care/visits/visit.entity.ts': '../needs/need.entity.js',
  'server/src/care/needs/need.entity.ts': '../visits/visit.entity.js',
};

describe('the import rules', () => {
  let copy: string;
  let output: string;

  beforeAll(async () => {
    copy = await mkdtemp(path.join(tmpdir(), 'redvest-imports-'));
    for (const [file, imported] of Object.values(planted)) await plant(file, imported);
    await plant('server/src/kernel/ids.ts', './ids-again.js');
    for (const [file, imported] of Object.entries(cycle)) await plant(file, imported);
    await symlink(path.join(root, 'server/node_modules'), path.join(copy, 'server/node_modules'), 'junction');
    const script = path.join(root, 'test/src/checks/imports.mjs');
    ({ output } = await runProgram({ program: process.execPath, args: [script, copy] }));
  });

  afterAll(() => rm(copy, { recursive: true, force: true }));

  it('are all shown to catch something', () => {
    expect(Object.keys(planted).toSorted()).toEqual(config.forbidden?.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(planted))('%s', (rule, [file]) => {
    expect(output).toContain(`${rule}: ${file} → `);
  });

  it('slices-form-no-cycle', () => {
    expect(output).toContain(
      'slices-form-no-cycle: server/src/care/needs → server/src/care/visits → server/src/care/needs',
    );
  });

  /** Writes a file with one import, and the file it imports if there is none yet. */
  async function plant(file: string, imported: string): Promise<void> {
    await write(file, `import * as other from '${imported}';\nexport const here = other;\n`);
    if (imported.startsWith('.') && !imported.includes('nowhere')) {
      await write(path.join(path.dirname(file), imported).replace(/\.js$/, '.ts'), 'export {};\n', {
        unlessThere: true,
      });
    }
  }

  async function write(file: string, text: string, { unlessThere = false } = {}): Promise<void> {
    const place = path.join(copy, file);
    await mkdir(path.dirname(place), { recursive: true });
    if (unlessThere && existsSync(place)) return;
    await writeFile(place, text);
  }
});
