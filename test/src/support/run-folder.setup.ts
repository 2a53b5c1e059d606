import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder that all test files of a run share, named in REDVEST_TEST_RUN and gone when the run ends. */
export default async function setUpRunFolder(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'redvest-run-'));
  process.env['REDVEST_TEST_RUN'] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
