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
const parts = { maxWorkers: 2, sequence: { groupOrder: 0 } };

/** People at the built product in a browser: patient, so two files at a time. */
const walks = { maxWorkers: 2, sequence: { groupOrder: 1 } };

/** The rest of what shows the whole: it measures seconds and memory, one file at a time and after the others. */
const alone = { maxWorkers: 1, sequence: { groupOrder: 2 } };

/** Journeys are named after what somebody does; `start` and `doctor` are commands, and measured. */
const throughBrowser = ['src/browser/**/*.test.ts', 'src/journeys/*-*.test.ts'];

const databases = atRoot('./test/src/support/databases.setup.ts');
const setUp = [databases, atRoot('./test/src/support/run-folder.setup.ts')];

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
          ...parts,
          environment: 'node',
          include: ['src/**/*.test.ts'],
          globalSetup: databases,
          setupFiles: [fromServer('reflect-metadata')],
        },
      },
      {
        extends: true,
        root: atRoot('./admin'),
        test: { name: 'admin', ...parts, environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        root: atRoot('./schema'),
        test: { name: 'schema', ...parts, environment: 'node', include: ['src/**/*.test.ts'] },
      },
      {
        extends: true,
        root: atRoot('./test'),
        test: { name: 'browser', ...walks, environment: 'node', include: throughBrowser, globalSetup: setUp },
      },
      {
        extends: true,
        root: atRoot('./test'),
        test: {
          name: 'test',
          ...alone,
          environment: 'node',
          include: ['src/**/*.test.ts'],
          exclude: throughBrowser,
          globalSetup: setUp,
        },
      },
    ],
  },
});
