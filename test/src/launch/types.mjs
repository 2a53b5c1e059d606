/** `pnpm types`: type-checks each package, the contract first because the others read what it emits. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const typescript = createRequire(path.join(root, 'package.json')).resolve('typescript/package.json');
const tsc = path.join(path.dirname(typescript), 'bin', 'tsc');

/** The packages in the order of their dependencies, with what `tsc` is told about each. */
const packages = [
  ['schema', []],
  ['server', ['--noEmit']],
  ['admin', []],
  ['test', []],
];

/** Whether a package has any TypeScript yet: `tsc` refuses an empty list of inputs. */
function hasSources(name) {
  const folder = path.join(root, name, 'src');
  try {
    return readdirSync(folder, { recursive: true }).some((file) => /\.tsx?$/.test(file));
  } catch {
    return false;
  }
}

const failed = packages
  .filter(([name]) => hasSources(name))
  .filter(([name, flags]) => {
    const run = spawnSync(process.execPath, [tsc, '-p', path.join(root, name), ...flags], { stdio: 'inherit' });
    return run.status !== 0;
  })
  .map(([name]) => name);

if (failed.length > 0) {
  console.error(`types: errors in ${failed.join(', ')}`);
  process.exitCode = 1;
}
