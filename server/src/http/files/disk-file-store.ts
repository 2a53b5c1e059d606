import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathOf, type FileStore } from './file-store.js';

/**
 * Keeps files in a folder of this machine. A file is written under another name, forced to the disk and only then
 * given its own, so that a crash leaves no half file behind.
 */
export function diskFileStore(folder: string): FileStore {
  const placeOf = (sha256: string): string => join(folder, pathOf(sha256));
  return {
    async put(sha256, bytes) {
      const place = placeOf(sha256);
      if ((await lengthOf(place)) === bytes.length) return;
      await mkdir(dirname(place), { recursive: true });
      await writeWhole(place, bytes);
    },
    async get(sha256) {
      const file = await openIfThere(placeOf(sha256));
      return file?.createReadStream();
    },
    stat: (sha256) => lengthOf(placeOf(sha256)),
  };
}

async function writeWhole(place: string, bytes: Buffer): Promise<void> {
  const draft = `${place}.${randomUUID()}`;
  try {
    const file = await open(draft, 'wx', 0o640);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function openIfThere(place: string): Promise<FileHandle | undefined> {
  try {
    return await open(place, 'r');
  } catch (error) {
    return absentOrThrow(error);
  }
}

async function lengthOf(place: string): Promise<number | undefined> {
  try {
    return (await stat(place)).size;
  } catch (error) {
    return absentOrThrow(error);
  }
}

function absentOrThrow(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
