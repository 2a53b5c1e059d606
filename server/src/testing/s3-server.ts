import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** The one key that the server below takes. */
export const s3Key = {
  accessKey: 'AKIDEXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
} as const;

/** A server that keeps objects as S3 does, and takes no request whose Signature Version 4 it cannot work out itself. */
export interface S3Server {
  readonly endpoint: string;
  readonly objects: Map<string, Buffer>;
  readonly refusals: string[];
  /** How many of the next requests to answer with 503. */
  failNext: number;
  close(): Promise<void>;
}

/** Starts the server on a free port of this machine. */
export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const refusals: string[] = [];
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const s3: S3Server = {
    endpoint: `http://127.0.0.1:${String(port)}`,
    objects,
    refusals,
    failNext: 0,
    close: () => closed(server),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    if (s3.failNext > 0) {
      s3.failNext -= 1;
      response.writeHead(503).end();
      return;
    }
    const fault = signatureFault(request, body);
    if (fault === undefined) return serve(request, response, body);
    refusals.push(fault);
    response.writeHead(403).end(`<Error><Code>${fault}</Code></Error>`);
  }

  function serve(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const key = request.url ?? '';
    if (request.method === 'PUT') objects.set(key, body);
    const object = objects.get(key);
    if (!object) response.writeHead(404).end();
    else
      response.writeHead(200, { 'content-length': object.length }).end(request.method === 'GET' ? object : undefined);
  }

  return s3;
}

/** What is wrong with the request's signature by the book of AWS: canonical request, string to sign, derived key. */
function signatureFault(request: IncomingMessage, body: Buffer): string | undefined {
  const header = (name: string): string => String(request.headers[name] ?? '');
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8}\/([^/]+)\/s3\/aws4_request), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      header('authorization'),
    );
  if (!given) return 'MissingAuthentication';
  const [, keyId, scope = '', region = '', signedHeaders = '', signature = ''] = given;
  if (keyId !== s3Key.accessKey) return 'InvalidAccessKeyId';
  const payload = header('x-amz-content-sha256');
  const isSigned = /^[0-9a-f]{64}$/.test(payload);
  if (body.length > 0 && payload !== createHash('sha256').update(body).digest('hex')) return 'ContentSHA256Mismatch';
  if (!isSigned && payload !== 'UNSIGNED-PAYLOAD') return 'MissingContentSHA256';
  for (const needed of ['host', 'x-amz-date', 'x-amz-content-sha256']) {
    if (!signedHeaders.split(';').includes(needed)) return 'UnsignedHeader';
  }
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  searchParams.sort();
  const headers = signedHeaders.split(';').map((name) => `${name}:${header(name).trim()}\n`);
  const canonical = [request.method, pathname, searchParams.toString(), headers.join(''), signedHeaders, payload].join(
    '\n',
  );
  const date = header('x-amz-date');
  const toSign = ['AWS4-HMAC-SHA256', date, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const key = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${s3Key.secretKey}`, date.slice(0, 8)), region));
  const expected = hmac(key, toSign);
  return timingSafeEqual(expected, Buffer.from(signature, 'hex')) ? undefined : 'SignatureDoesNotMatch';
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, failed) => server.close((error) => (error ? failed(error) : done())));
}
