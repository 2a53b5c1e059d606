/**
 * Holds every import of the workspace against the rules of the house.
 *
 *     node test/src/checks/imports.mjs [folder]
 *
 * The folder is the workspace itself, or a copy with violations planted into it.
 */
import { cruise } from 'dependency-cruiser';
import config from '../../../.dependency-cruiser.mjs';
import { root } from '../launch/workspace.mjs';
import { sliceCycles } from './slice-cycles.mjs';

process.chdir(process.argv[2] ?? root);
const sources = ['server/src', 'admin/src', 'schema/src', 'test/src'];
const { forbidden = [], options } = config;
const { output } = await cruise(sources, { ...options, validate: true, ruleSet: { forbidden } });
if (typeof output === 'string') throw new TypeError('dependency-cruiser answered in another form than asked for');

const broken = [
  ...output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  ...sliceCycles(output.modules).map((cycle) => `slices-form-no-cycle: ${[...cycle, cycle[0]].join(' → ')}`),
];
for (const line of broken) console.error(line);
console.log(`${output.summary.totalDependenciesCruised ?? 0} imports, ${broken.length} against the rules`);
process.exitCode = broken.length > 0 ? 1 : 0;
