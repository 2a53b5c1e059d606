import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, remember, remembered } from './fingerprint.mjs';
import { runStep } from './run-step.mjs';
import { root, toolScript } from './workspace.mjs';

/**
 * @typedef {object} Product
 * @property {string} name
 * @property {string} entry what there is to build it from; a package that has none yet is passed over
 * @property {readonly string[]} sources everything it is made of, tools included
 * @property {(file: string) => boolean} [counts] which files of those folders it is made of
 * @property {string} output a file that exists once it is built
 * @property {readonly string[]} stale what has to go before, because nothing else would remove a deleted source's output
 * @property {() => { program: string, args: string[], cwd: string }} command
 */

const tsBase = ['tsconfig.base.json', 'pnpm-lock.yaml'];
const contract = ['schema/src', 'schema/schema.graphql', 'schema/package.json', 'schema/tsconfig.json'];

/** @type {Product} */
const schema = {
  name: 'the contract',
  entry: 'schema/src/index.ts',
  sources: [...tsBase, ...contract],
  output: 'schema/dist/index.js',
  stale: ['schema/dist'],
  command: () => throughNode(toolScript('.', 'typescript', 'tsc'), ['-p', 'tsconfig.json'], 'schema'),
};

/** @type {Product} */
const documents = {
  name: "the console's documents",
  entry: 'admin/codegen.ts',
  sources: [...tsBase, ...contract, 'admin/codegen.ts', 'admin/src'],
  counts: (file) => !file.startsWith('admin/src') || file.endsWith('.graphql'),
  output: 'schema/persisted/console.json',
  stale: [],
  command: () => throughNode(toolScript('admin', '@graphql-codegen/cli', 'graphql-codegen'), ['--silent'], 'admin'),
};

/** @type {Product} */
const server = {
  name: 'the server',
  entry: 'server/src/cli.ts',
  sources: [
    ...tsBase,
    ...contract,
    'server/src',
    'server/tsconfig.json',
    'server/tsconfig.build.json',
    'test/src/launch/build-server.mjs',
  ],
  output: 'server/dist/cli.js',
  stale: ['server/build', 'server/dist'],
  command: () => throughNode(path.join(root, 'test/src/launch/build-server.mjs'), [], 'server'),
};

/** @type {Product} */
const admin = {
  name: 'the console',
  entry: 'admin/src/main.tsx',
  sources: [...documents.sources, 'admin/index.html', 'admin/public', 'admin/vite.config.ts', 'admin/tsconfig.json'],
  output: 'admin/dist/index.html',
  stale: [],
  command: () => throughNode(toolScript('admin', 'vite'), ['build', '--logLevel', 'warn'], 'admin'),
};

/** @type {Product} */
const guide = {
  name: 'the guide to the API',
  entry: 'admin/src/docs/main.tsx',
  sources: [
    ...tsBase,
    ...contract,
    'admin/src/docs',
    'admin/src/i18n',
    'admin/vite.docs.config.ts',
    'admin/tsconfig.json',
  ],
  output: 'admin/dist-docs/index.html',
  stale: [],
  command: () =>
    throughNode(
      toolScript('admin', 'vite'),
      ['build', '--config', 'vite.docs.config.ts', '--logLevel', 'error'],
      'admin',
    ),
};

/** @type {Product} */
const checkIn = {
  name: 'the check-in pages',
  entry: 'admin/src/check-in/main.tsx',
  sources: [
    ...tsBase,
    'admin/src/check-in',
    'admin/src/i18n',
    'admin/vite.check-in.config.ts',
    'admin/tsconfig.json',
    'admin/public',
  ],
  output: 'admin/dist-check-in/index.html',
  stale: [],
  command: () =>
    throughNode(
      toolScript('admin', 'vite'),
      ['build', '--config', 'vite.check-in.config.ts', '--logLevel', 'error'],
      'admin',
    ),
};

/**
 * What tests and checks read besides the sources: the contract's declarations and the console's typed documents.
 *
 * @throws {import('./run-step.mjs').StepFailed}
 */
export async function generateWhatChanged() {
  await build([schema]);
  await build([documents]);
}

/**
 * Builds the contract, then the server and the console side by side, each only if its sources changed.
 *
 * @throws {import('./run-step.mjs').StepFailed}
 */
export async function buildWhatChanged() {
  await generateWhatChanged();
  await build([server, admin, guide, checkIn]);
}

/** @param {readonly Product[]} products */
async function build(products) {
  const due = products
    .filter(({ entry }) => existsSync(path.join(root, entry)))
    .map((product) => ({ product, print: fingerprint(product.sources, product.counts ?? isSource) }))
    .filter(({ product, print }) => !isBuilt(product, print));
  await Promise.all(due.map(({ product, print }) => buildOne(product, print)));
}

/**
 * @param {Product} product
 * @param {string} print
 */
function isBuilt(product, print) {
  return remembered(memoryOf(product)) === print && existsSync(path.join(root, product.output));
}

/**
 * @param {Product} product
 * @param {string} print
 */
async function buildOne(product, print) {
  for (const folder of product.stale) rmSync(path.join(root, folder), { recursive: true, force: true });
  await runStep({
    what: `building ${product.name}`,
    ...product.command(),
    advice: 'The lines above say which source is at fault; with a fresh clone of a release this is our bug.',
  });
  remember(memoryOf(product), print);
}

/** @param {Product} product */
function memoryOf({ output }) {
  return output.replaceAll('/', '-');
}

/** @param {string} file */
function isSource(file) {
  return !/\.test\.tsx?$|\/generated\//.test(file);
}

/**
 * @param {string} script
 * @param {string[]} args
 * @param {string} folder
 */
function throughNode(script, args, folder) {
  return { program: process.execPath, args: [script, ...args], cwd: path.join(root, folder) };
}
