/**
 * `npm start`: from a fresh clone to a running district, on a machine with nothing but Node.
 *
 * The server runs in this very process, so that signals reach it and nothing is left behind.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhatChanged } from './build-what-changed.mjs';
import { installWhatChanged } from './install.mjs';
import { orExplain } from './run-step.mjs';
import { root } from './workspace.mjs';

await orExplain(async () => {
  await installWhatChanged();
  await buildWhatChanged();
  await serveDemo();
});

async function serveDemo() {
  const cli = path.join(root, 'server', 'dist', 'cli.js');
  process.env['REDVEST_DATA'] ??= path.join(root, '.redvest');
  process.argv = [process.execPath, cli, 'start-demo', ...process.argv.slice(2)];
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(cli).href);
}
