import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const atRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The file that the server itself loads for a package. */
function fromServer(name: string): string {
  return createRequire(atRoot('./server/package.json')).resolve(name);
}

/**
 * The one copy of graphql-js that every module of a test run gets.
 *
 * Vite would answer `graphql` with index.mjs while type-graphql, loaded by Node itself, gets index.js: two realms, and
 * every `instanceof` between them fails.
 */
const theOneGraphql = fromServer('graphql');

const alias = [
  { find: /^graphql$/, replacement: theOneGraphql },
  { find: /^@redvest\/schema$/, replacement: atRoot('./schema/src/index.ts') },
];

/** Tests of one part: two files at a time, which is what two cores carry beside a database server. */
const besideOthers = { maxWorkers: 2, sequence: { groupOrder: 0 } };

/** Tests of the whole measure seconds and drive browsers: after the others, and one file at a time. */
const oneByOne = { maxWorkers: 1, sequence: { groupOrder: 1 } };

const databases = atRoot('./test/src/support/databases.setup.ts');

export default defineConfig({
  resolve: { alias },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        root: atRoot('./server'),
        test: {
          name: 'server',
          ...besideOthers,
          environment: 'node',
          include: ['src/**/*.test.ts'],
          globalSetup: databases,
          setupFiles: [fromServer('reflect-metadata')],
        },
      },
      {
        extends: true,
        root: atRoot('./admin'),
        test: { name: 'admin', ...besideOthers, environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        root: atRoot('./schema'),
        test: { name: 'schema', ...besideOthers, environment: 'node', include: ['src/**/*.test.ts'] },
      },
      {
        extends: true,
        root: atRoot('./test'),
        test: {
          name: 'test',
          ...oneByOne,
          environment: 'node',
          include: ['src/**/*.test.ts'],
          globalSetup: [databases, atRoot('./test/src/support/run-folder.setup.ts')],
        },
      },
    ],
  },
});
