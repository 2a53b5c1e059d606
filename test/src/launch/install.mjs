import { existsSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, remember, remembered } from './fingerprint.mjs';
import { StepFailed, runStep } from './run-step.mjs';

/** The one version of pnpm that the lockfile is written and read with. */
const pnpmVersion = '12.21.0';

const manifests = ['', 'admin/', 'schema/', 'server/', 'test/'].map((folder) => `${folder}package.json`);

/**
 * Installs the dependencies exactly as the lockfile has them, unless that was done already.
 *
 * @throws {StepFailed}
 */
export async function installWhatChanged() {
  requireNode();
  const machine = [process.platform, process.arch, process.versions.modules].join(' ');
  const print = `${machine} ${fingerprint([...manifests, 'pnpm-lock.yaml', 'pnpm-workspace.yaml'])}`;
  if (remembered('install') === print) return;
  console.log('Installing dependencies, which happens once and after each update of them:');
  await runStep({
    what: 'installing',
    ...pnpm(['install', '--frozen-lockfile']),
    isLoud: true,
    advice:
      'Is the registry in reach? "npm config get registry" names it; a mirror is set with ' +
      '"npm config set registry https://…". Does pnpm-lock.yaml fit the package.json files? "pnpm install" mends it.',
  });
  remember('install', print);
}

/** @throws {StepFailed} */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new StepFailed(
    `Redvest needs Node 20.19 or newer; this is ${process.versions.node}`,
    'Install a newer one from https://nodejs.org or your distribution.',
  );
}

/**
 * How to run our pnpm: the one that runs us if it is the right version, else through npx, which fetches it.
 *
 * @param {readonly string[]} args
 */
function pnpm(args) {
  const { npm_config_user_agent: agent = '', npm_execpath: runner = '' } = process.env;
  if (agent.startsWith(`pnpm/${pnpmVersion} `) && existsSync(runner)) return throughNode(runner, args);
  const viaNpx = ['--yes', `pnpm@${pnpmVersion}`, ...args];
  const npx = npxScripts(runner).find((script) => existsSync(script));
  return npx ? throughNode(npx, viaNpx) : { program: 'npx', args: viaNpx, isShell: process.platform === 'win32' };
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 */
function throughNode(script, args) {
  return /\.[cm]?js$/.test(script) ? { program: process.execPath, args: [script, ...args] } : { program: script, args };
}

/**
 * Where npx lies: beside the npm that runs us, or beside Node as Windows and Unix lay it out.
 *
 * @param {string} runner
 */
function npxScripts(runner) {
  const besideNode = path.dirname(process.execPath);
  return [
    path.join(path.dirname(runner), 'npx-cli.js'),
    path.join(besideNode, 'node_modules', 'npm', 'bin', 'npx-cli.js'),
    path.join(besideNode, '..', 'lib', 'node_modules', 'npm', 'bin', 'npx-cli.js'),
  ];
}
