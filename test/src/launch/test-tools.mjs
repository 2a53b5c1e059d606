import { existsSync } from 'node:fs';
import { chromiumPrograms, findProgram } from './find-program.mjs';
import { runStep } from './run-step.mjs';

/**
 * @typedef {object} Tool
 * @property {string} name
 * @property {readonly string[]} programs any of these will do
 * @property {string} environment a variable that names another one instead
 * @property {readonly string[]} debianPackages
 * @property {string} elsewhere how to get it on other systems
 * @property {string} without what a run without it leaves out
 */

/** @type {readonly Tool[]} */
const tools = [
  {
    name: 'MariaDB',
    programs: ['mariadbd'],
    environment: 'REDVEST_TEST_MYSQL_URL',
    debianPackages: ['mariadb-server-core', 'mariadb-client-core'],
    elsewhere:
      'macOS: brew install mariadb; Fedora: dnf install mariadb-server; or name a server that tests may fill ' +
      'in REDVEST_TEST_MYSQL_URL (mysql://user:password@host:port/database).',
    without: 'everything on MariaDB: the tests ran on SQLite only',
  },
  {
    name: 'Chromium',
    programs: chromiumPrograms,
    environment: 'REDVEST_CHROMIUM',
    debianPackages: ['chromium', 'fonts-noto-cjk'],
    elsewhere: 'Install Chromium or Chrome, or name one in REDVEST_CHROMIUM.',
    without: 'everything in a browser',
  },
];

/**
 * Sees to it that the tests find their database server and their browser; installs them on Debian as root.
 *
 * @returns {Promise<string[]>} a line for each tool that is still missing: what is left out, and how to get it
 */
export async function provideTestTools() {
  const missing = tools.filter((tool) => !isHere(tool));
  if (missing.length > 0 && canInstall()) await installOnDebian(missing);
  return tools
    .filter((tool) => !isHere(tool))
    .map(({ name, without, elsewhere }) => `${name} is missing, which leaves out ${without}. ${elsewhere}`);
}

/** @param {Tool} tool */
function isHere({ programs, environment }) {
  return Boolean(process.env[environment]) || findProgram(programs) !== undefined;
}

function canInstall() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** @param {readonly Tool[]} missing */
async function installOnDebian(missing) {
  const packages = missing.flatMap(({ debianPackages }) => debianPackages);
  const advice = `Install by hand what "npm test" needs: apt-get install ${packages.join(' ')}`;
  const quiet = ['-q', '-y', '-o', 'DPkg::Lock::Timeout=300'];
  console.log(`Installing ${packages.join(', ')}:`);
  await runStep({ what: 'reading the package lists', program: 'apt-get', args: ['update', ...quiet], advice });
  await runStep({
    what: 'installing packages',
    program: 'apt-get',
    args: ['install', ...quiet, '--no-install-recommends', ...packages],
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    advice,
  });
}
