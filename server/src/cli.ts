#!/usr/bin/env node
import 'reflect-metadata';
import { setFlagsFromString } from 'node:v8';
import { ConfigInvalid } from './config.js';
import { DomainError } from './kernel/errors.js';

/** Each command's module is loaded only when it is asked for: a start should not pay for a backup. */
const commands: Readonly<Record<string, () => Promise<{ run(args: readonly string[]): Promise<void> }>>> = {
  serve: () => import('./cli/serve-command.js'),
  'start-demo': () => import('./cli/start-demo-command.js'),
  migrate: () => import('./cli/migrate-command.js'),
  'create-admin': () => import('./cli/create-admin-command.js'),
  'seed-demo': () => import('./cli/seed-demo-command.js'),
  backup: () => import('./cli/backup-command.js'),
  restore: () => import('./cli/restore-command.js'),
  'verify-records': () => import('./cli/verify-records-command.js'),
  reseal: () => import('./cli/reseal-command.js'),
  doctor: () => import('./cli/doctor-command.js'),
};

const usage = `redvest <command>

  serve          start the server (production; reads its settings from the environment)
  start-demo     start with the demo district on the embedded database
  migrate        bring the database to the newest schema
  create-admin   found a district and its first administrator
  seed-demo      fill the demo district into the database of the settings
  backup FILE    write the whole database, as it is at one instant, to a gzip file
  restore FILE   fill an empty, migrated database from a backup, and check every table
  verify-records find every silent edit of service records, and print an anchor line to be published
  reseal         bring everything sealed under the current key of REDVEST_KEY
  doctor         look over settings, database, schema, clock, disk, keys and files, and say what to do
`;

/** Lets the heap grow by less at a time: under load it then stays near what is used, at a small price in collecting. */
setFlagsFromString('--heap-growing-percent=30');

async function main([name = '', ...args]: readonly string[]): Promise<void> {
  const load = commands[name];
  if (!load) {
    process.stderr.write(usage);
    process.exitCode = name === '' || name === 'help' || name === '--help' ? 0 : 2;
    return;
  }
  await (await load()).run(args);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const expected = error instanceof ConfigInvalid || error instanceof DomainError;
  process.stderr.write(`${expected ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
}
