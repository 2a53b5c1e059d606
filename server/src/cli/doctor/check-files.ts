import { createHash } from 'node:crypto';
import { StoredFile } from '../../access/files/stored-file.entity.js';
import type { Database } from '../../database/database.js';
import { idsAtBothEnds } from '../../database/walk.js';
import type { FileStore } from '../../http/files/file-store.js';
import { amiss, fine, type Finding } from '../../kernel/finding.js';

/** The same bytes each time, so that the store never holds more than one of them. */
const probe = Buffer.from('redvest doctor\n');
const probeHash = createHash('sha256').update(probe).digest('hex');
const sample = 20;

/** Whether the file store takes and gives, and has the files that the database names; a sample of them. */
export async function checkFiles(db: Database, store: FileStore): Promise<Finding[]> {
  try {
    await store.put(probeHash, probe);
    const length = await store.stat(probeHash);
    if (length !== probe.length) throw new Error('it does not have what it was given');
    return [fine('The file store takes files and gives them back.'), await checkNamed(db, store)];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const advice = 'Check the S3_… settings and the rights of the key, or the rights on REDVEST_DATA/files.';
    return [amiss('FAIL', `The file store does not work: ${reason}.`, advice)];
  }
}

async function checkNamed(db: Database, store: FileStore): Promise<Finding> {
  const ids = await idsAtBothEnds(db, StoredFile, sample);
  const rows = await db.transact((tx) => Promise.all(ids.map((id) => tx.get(StoredFile, id))));
  const lengths = await Promise.all(rows.map((row) => store.stat(row.sha256)));
  const lost = rows.filter((row, i) => lengths[i] !== row.bytes).length;
  if (lost === 0) return fine(`All of ${String(rows.length)} sampled files are there.`);
  return amiss(
    'FAIL',
    `${String(lost)} of ${String(rows.length)} sampled files are missing or cut off.`,
    'Copy the files of the last backup into the store; what is there already stays as it is.',
  );
}
