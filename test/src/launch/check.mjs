/** `pnpm check`: everything about the code that a machine can judge without running it. Each step runs, whatever failed before. */
import { generateWhatChanged } from './build-what-changed.mjs';
import { installWhatChanged } from './install.mjs';
import { StepFailed, orExplain, runStep } from './run-step.mjs';
import { toolScript } from './workspace.mjs';

const prettierCache = ['--cache', '--cache-location', 'node_modules/.cache/prettier.json'];

/** @type {readonly { what: string, args: () => string[], advice: string }[]} */
const steps = [
  {
    what: 'types',
    args: () => ['test/src/launch/types.mjs'],
    advice: 'tsc says where.',
  },
  {
    what: 'lint and sizes',
    args: () => [toolScript('.', 'oxlint')],
    advice: '"pnpm exec oxlint --fix" mends some; .oxlintrc.json declares the sizes.',
  },
  {
    what: 'imports',
    args: () => ['test/src/checks/imports.mjs'],
    advice: 'ARCHITECTURE.md says who may import whom, .dependency-cruiser.mjs says why.',
  },
  {
    what: 'unused code',
    args: () => [toolScript('.', 'knip'), '--no-progress', '--no-config-hints'],
    advice: 'Delete it, or use it.',
  },
  {
    what: 'format',
    args: () => [toolScript('.', 'prettier'), '--check', '--log-level', 'warn', ...prettierCache, '.'],
    advice: '"pnpm format" mends it.',
  },
];

await orExplain(async () => {
  await installWhatChanged();
  await generateWhatChanged();
  /** @type {StepFailed[]} */
  const failures = [];
  for (const { what, args, advice } of steps) {
    await runStep({ what, program: process.execPath, args: args(), advice }).catch((/** @type {unknown} */ failure) => {
      if (!(failure instanceof StepFailed)) throw failure;
      failures.push(failure);
      console.error(`  ${failure.message}\n  → ${failure.advice}\n`);
    });
  }
  const failed = failures.map(({ message }) => message.split(' failed')[0]).join(', ');
  if (failures.length > 0) throw new StepFailed(`Not in order: ${failed}`, 'Each step above says what to do.');
});
