import { join } from 'node:path';
import type { Config } from '../../config.js';
import { diskFileStore } from './disk-file-store.js';
import type { FileStore } from './file-store.js';
import { s3FileStore } from './s3-file-store.js';

/** The bucket when one is set, else a folder beneath the data folder. */
export function chooseFileStore(config: Pick<Config, 'files' | 'dataFolder'>): FileStore {
  return config.files.s3 ? s3FileStore(config.files.s3) : diskFileStore(join(config.dataFolder, 'files'));
}
