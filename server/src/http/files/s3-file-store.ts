import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import type { S3Settings } from '../../config.js';
import { pathOf, type FileStore } from './file-store.js';

const ATTEMPTS_AFTER_FIRST = 2;
const PATIENCE_MS = 30_000;

/** The bucket refused or failed; never shown to callers, only logged. */
export class S3Failed extends Error {
  override readonly name = 'S3Failed';
}

/**
 * Keeps files in a bucket that speaks S3 (AWS, MinIO, Ceph, Aliyun OSS, Tencent COS), addressed by path (`endpoint/bucket/files/ab/cd/…`).
 * Each request is signed with Signature Version 4, the bytes of an upload included.
 */
export function s3FileStore(settings: S3Settings): FileStore {
  const { accessKey: accessKeyId, secretKey: secretAccessKey, region } = settings;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: ATTEMPTS_AFTER_FIRST });
  const root = `${settings.endpoint.replace(/\/+$/, '')}/${encodeURIComponent(settings.bucket)}/files`;
  const send = (method: string, sha256: string, body?: Buffer): Promise<Response> =>
    client.fetch(`${root}/${pathOf(sha256)}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body ? { body: new Uint8Array(body), headers: { 'x-amz-content-sha256': sha256 } } : {}),
    });
  return {
    async put(sha256, bytes) {
      const response = await send('PUT', sha256, bytes);
      await assertOk(response, 'PUT');
    },
    async get(sha256) {
      const response = await send('GET', sha256);
      if (await isAbsent(response)) return undefined;
      await assertOk(response, 'GET');
      return response.body ? Readable.fromWeb(response.body) : Readable.from([]);
    },
    async stat(sha256) {
      const response = await send('HEAD', sha256);
      if (await isAbsent(response)) return undefined;
      await assertOk(response, 'HEAD');
      return Number(response.headers.get('content-length'));
    },
  };
}

async function isAbsent(response: Response): Promise<boolean> {
  if (response.status !== 404) return false;
  await response.body?.cancel();
  return true;
}

async function assertOk(response: Response, method: string): Promise<void> {
  if (response.ok) return;
  const told = (await response.text()).slice(0, 500);
  throw new S3Failed(`The bucket answered ${String(response.status)} to ${method}: ${told}`);
}
