import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { memory, root } from './workspace.mjs';

/**
 * One hash over the contents of files and folders, so that a touched but unchanged file costs nothing.
 *
 * @param {readonly string[]} entries paths below the root; what does not exist counts as absent
 * @param {(file: string) => boolean} [counts] tells which files of a folder matter
 */
export function fingerprint(entries, counts = () => true) {
  const hash = createHash('sha256');
  for (const file of entries.flatMap(filesBelow).filter(counts)) {
    hash.update(file).update('\0');
    hash.update(readFileSync(path.join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} entry
 * @returns {string[]} paths below the root with forward slashes, in the same order on every machine
 */
function filesBelow(entry) {
  const stats = statSync(path.join(root, entry), { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [entry];
  const children = readdirSync(path.join(root, entry)).toSorted();
  return children.flatMap((child) => filesBelow(`${entry}/${child}`));
}

/**
 * What was remembered about a step that was done before.
 *
 * @param {string} step
 */
export function remembered(step) {
  try {
    return readFileSync(path.join(memory, step), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} step
 * @param {string} print
 */
export function remember(step, print) {
  mkdirSync(memory, { recursive: true });
  writeFileSync(path.join(memory, step), print);
}
