import { createHash } from 'node:crypto';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findFile } from '../../access/files/find-file.js';
import { assertMayUpload, recordFile } from '../../access/files/record-file.js';
import type { StoredFile } from '../../access/files/stored-file.entity.js';
import type { RequestContext } from '../../kernel/context.js';
import { refuseForeignOrigin } from '../foreign-origin.js';
import { contextOf, type HttpSurroundings } from '../request-context.js';
import { examineFile } from './examine-file.js';
import { FileRefused } from './file-refused.js';
import type { FileStore } from './file-store.js';
import { isAccepted, presentationOf } from './media-type.js';

const uploadsAMinute = 60;
/** Nothing in a file may run or load anything, even when it is opened as a page of its own. */
const lockedIn = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** What the two routes need. */
export interface FileParts {
  readonly files: FileStore;
  /** The largest upload, in bytes. */
  readonly mostBytes: number;
}

/**
 * `POST /files` takes one file as multipart/form-data and answers where it lies; `GET /files/ID` hands it out to whoever
 * is signed in to the district.
 */
export async function fileRoutes(app: FastifyInstance, around: HttpSurroundings, parts: FileParts): Promise<void> {
  const limits = { fileSize: parts.mostBytes, files: 1, fields: 0, parts: 1 };
  await app.register(fastifyMultipart, { throwFileSizeLimit: false, limits });
  const rateLimit = { max: uploadsAMinute, timeWindow: '1 minute' };
  app.post('/files', { config: { rateLimit } }, async (request, reply) => {
    refuseForeignOrigin(request);
    const ctx = await contextOf(around, request, reply);
    assertMayUpload(ctx);
    const stored = await keep(ctx, await uploadOf(request, reply, parts.mostBytes), parts.files);
    const { id, mediaType, bytes, width, height } = stored;
    return reply
      .code(201)
      .header('location', `/files/${id}`)
      .send({ id, url: `/files/${id}`, mediaType, bytes, width, height });
  });
  app.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
    const ctx = await contextOf(around, request, reply);
    return handOut(await findFile(ctx, request.params.id), reply, parts.files);
  });
}

/** The one file of the request; a second one is refused by the parser's limits. */
async function uploadOf(request: FastifyRequest, reply: FastifyReply, mostBytes: number): Promise<Buffer> {
  let upload: Buffer | undefined;
  for await (const part of request.isMultipart() ? request.files() : []) {
    upload = await part.toBuffer();
    if (!part.file.truncated) continue;
    void reply.code(413);
    throw new FileRefused(`This file is larger than ${String(Math.floor(mostBytes / 1024 / 1024))} MB.`);
  }
  if (!upload) throw new FileRefused('Send one file as multipart/form-data.');
  return upload;
}

/** Bytes first, row second: a row always has its bytes, and bytes without a row are merely unused. */
async function keep(ctx: RequestContext, upload: Buffer, files: FileStore): Promise<StoredFile> {
  const { bytes, ...facts } = await examineFile(upload);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await files.put(sha256, bytes);
  const idempotency = ctx.idempotency && { ...ctx.idempotency, bodyHash: sha256 };
  const id = await recordFile({ ...ctx, idempotency }, { ...facts, sha256, bytes: bytes.length });
  return findFile(ctx, id);
}

async function handOut(file: StoredFile, reply: FastifyReply, files: FileStore): Promise<FastifyReply> {
  const etag = `"${file.sha256}"`;
  void reply.headers({ etag, 'cache-control': 'private, no-cache', 'content-security-policy': lockedIn });
  if (reply.request.headers['if-none-match'] === etag) return reply.code(304).send();
  const bytes = await files.get(file.sha256);
  if (!bytes || !isAccepted(file.mediaType)) throw new Error(`The file store does not hold ${file.sha256}.`);
  const { extension, shownInline } = presentationOf(file.mediaType);
  const how = shownInline ? 'inline' : 'attachment';
  return reply
    .headers({
      'content-disposition': `${how}; filename="redvest-${file.id}.${extension}"`,
      'content-length': file.bytes,
    })
    .type(file.mediaType)
    .send(bytes);
}
