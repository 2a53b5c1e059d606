/**
 * `pnpm bench`: compiles the benchmark and runs it against the built server. Arguments go on to it.
 *
 * It runs as plain Node, without a test runner around it, so that nothing but the product is measured.
 */
import { buildWhatChanged } from './build-what-changed.mjs';
import { installWhatChanged } from './install.mjs';
import { orExplain, runStep } from './run-step.mjs';
import { toolScript } from './workspace.mjs';

await orExplain(async () => {
  await installWhatChanged();
  await buildWhatChanged();
  await runStep({
    what: 'compiling the benchmark',
    program: process.execPath,
    args: [toolScript('.', 'typescript', 'tsc'), '-p', 'test/tsconfig.bench.json'],
    advice: 'The lines above say where.',
  });
  await runStep({
    what: 'measuring',
    program: process.execPath,
    args: ['--enable-source-maps', 'test/dist/bench/main.js', ...process.argv.slice(2)],
    isLoud: true,
    advice: 'It needs MariaDB on this machine; the lines above say what went wrong.',
  });
});
