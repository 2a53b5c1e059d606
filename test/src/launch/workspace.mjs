import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Keeps what the launcher remembers between two runs; gone with `node_modules`, and then everything is done again. */
export const memory = path.join(root, 'node_modules', '.cache', 'redvest');

/**
 * The script behind an installed command line tool, to be run by this very Node.
 *
 * Going through Node instead of `node_modules/.bin` works the same on Windows, where those are batch files.
 *
 * @param {string} folder the workspace folder that depends on the tool, `.` for the root
 * @param {string} tool the name of its npm package
 * @param {string} [command] which of its commands, if it has several
 */
export function toolScript(folder, tool, command = tool) {
  const require = createRequire(path.join(root, folder, 'package.json'));
  const manifest = findManifest(require, tool);
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (JSON.parse(readFileSync(manifest, 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${tool} has no command ${command}`);
  return path.join(path.dirname(manifest), script);
}

/**
 * @param {NodeJS.Require} require
 * @param {string} tool
 */
function findManifest(require, tool) {
  const folders = require.resolve.paths(tool) ?? [];
  for (const folder of folders) {
    try {
      return require.resolve(path.join(folder, tool, 'package.json'));
    } catch {
      // Not in this folder; Node looks in the next one up, and so do we.
    }
  }
  throw new Error(`${tool} is not installed; run "npm start" or "pnpm install" first`);
}
