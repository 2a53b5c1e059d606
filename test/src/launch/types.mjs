/** `pnpm types`: type-checks every package, the contract first because the others read what it emits. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { generateWhatChanged } from './build-what-changed.mjs';
import { StepFailed, orExplain, runStep } from './run-step.mjs';
import { root, toolScript } from './workspace.mjs';

await orExplain(async () => {
  await generateWhatChanged();
  const packages = ['schema', 'server', 'admin', 'test'].filter((name) => existsSync(path.join(root, name, 'src')));
  const outcomes = await Promise.allSettled(packages.map(typeCheck));
  const failed = outcomes.filter(({ status }) => status === 'rejected');
  if (failed.length > 0) throw new StepFailed(`${String(failed.length)} packages have type errors`, 'They are above.');
});

/** @param {string} name */
async function typeCheck(name) {
  await runStep({
    what: `types of ${name}`,
    program: process.execPath,
    args: [toolScript('.', 'typescript', 'tsc'), '-p', name, '--noEmit', '--pretty'],
    advice: 'The lines above say where.',
  });
}
