import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { s3Key, startS3Server, type S3Server } from '../../testing/s3-server.js';
import { diskFileStore } from './disk-file-store.js';
import type { FileStore } from './file-store.js';
import { S3Failed, s3FileStore } from './s3-file-store.js';

const file = randomBytes(40_000);
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

let folder: string;
let s3: S3Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redvest-files-'));
  s3 = await startS3Server();
});

afterAll(async () => {
  await s3.close();
  await rm(folder, { recursive: true });
});

const bucket = (key: { accessKey: string; secretKey: string }): FileStore =>
  s3FileStore({ endpoint: s3.endpoint, region: 'cn-north-1', bucket: 'red vest', ...key });

const stores: readonly (readonly [string, () => FileStore])[] = [
  ['disk', () => diskFileStore(join(folder, 'files'))],
  ['S3', () => bucket(s3Key)],
];

describe.each(stores)('a file store on %s', (_, storeOf) => {
  const missing = hashOf(Buffer.from('never stored'));

  it('hands out what was put in', async () => {
    const store = storeOf();

    await store.put(hashOf(file), file);

    const stream = await store.get(hashOf(file));
    expect(stream && (await buffer(stream)).equals(file)).toBe(true);
    expect(await store.stat(hashOf(file))).toBe(file.length);
  });

  it('keeps the same bytes once, however often and at once they are put', async () => {
    const store = storeOf();

    await Promise.all([1, 2, 3, 4].map(() => store.put(hashOf(file), file)));

    expect(await store.stat(hashOf(file))).toBe(file.length);
  });

  it('has nothing where nothing was put', async () => {
    const store = storeOf();

    expect(await store.get(missing)).toBeUndefined();
    expect(await store.stat(missing)).toBeUndefined();
  });

  it.each(['../../etc/passwd', '', 'AB'.repeat(32), `${'ab'.repeat(32)}/x`])(
    'takes no address like %j',
    async (address) => {
      const store = storeOf();

      await expect((async () => store.get(address))()).rejects.toThrow(RangeError);
    },
  );
});

describe('a disk store', () => {
  it('leaves no half-written file behind', async () => {
    await diskFileStore(join(folder, 'fresh')).put(hashOf(file), file);

    const names = await readdir(join(folder, 'fresh', hashOf(file).slice(0, 2), hashOf(file).slice(2, 4)));
    expect(names).toEqual([hashOf(file)]);
  });
});

describe('an S3 store', () => {
  beforeEach(() => {
    s3.refusals.length = 0;
    s3.failNext = 0;
  });

  it('signs what it sends, the bytes included', async () => {
    await bucket(s3Key).put(hashOf(file), file);

    expect(s3.refusals).toEqual([]);
    expect([...s3.objects.keys()]).toContain(
      `/red%20vest/files/${hashOf(file).slice(0, 2)}/${hashOf(file).slice(2, 4)}/${hashOf(file)}`,
    );
  });

  it('fails loudly when its key is refused', async () => {
    const wrong = bucket({ ...s3Key, secretKey: 'wrong' });

    await expect(wrong.put(hashOf(file), file)).rejects.toThrow(S3Failed);
    expect(s3.refusals).toEqual(['SignatureDoesNotMatch']);
  });

  it('fails loudly when the bytes are not those of the address', async () => {
    await expect(bucket(s3Key).put(hashOf(Buffer.from('other')), file)).rejects.toThrow('ContentSHA256Mismatch');
  });

  it('tries again when the bucket is busy', async () => {
    s3.failNext = 1;

    expect(await bucket(s3Key).stat(hashOf(file))).toBe(file.length);
  });
});
