import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { aSession, serverWith, surroundingsFor } from '../../testing/http.js';
import { sampleJpeg, samplePng } from '../../testing/sample-pictures.js';
import { diskFileStore } from './disk-file-store.js';
import { fileRoutes } from './file-routes.js';

const mostBytes = 4_096;

describe.each(testDatabases())('files over HTTP on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let folder: string;
  let app: FastifyInstance;
  let home: District;
  let admin: { cookie: string };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    folder = await mkdtemp(join(tmpdir(), 'redvest-uploads-'));
    const around = surroundingsFor(thrownAway.db);
    app = await serverWith(around, (server) => fileRoutes(server, around, { files: diskFileStore(folder), mostBytes }));
    home = await aDistrict(thrownAway.db, '410108', '惠济区');
    admin = await aSession(thrownAway.db, { districtId: home.districtId });
  });

  afterAll(async () => {
    await app.close();
    await thrownAway.destroy();
    await rm(folder, { recursive: true });
  });

  const upload = (headers: Record<string, string>, ...files: Buffer[]) => {
    const parts = files.map((bytes) => multipart('photo.html', 'text/html', bytes));
    const payload = Buffer.concat([...parts, Buffer.from('--seam--\r\n')]);
    return app.inject({
      method: 'POST',
      url: '/files',
      headers: { 'content-type': 'multipart/form-data; boundary=seam', ...headers },
      payload,
    });
  };
  const open = (url: string, headers: Record<string, string>) => app.inject({ method: 'GET', url, headers });

  it('takes a picture, whatever its name and type are said to be, and hands it out again', async () => {
    const answer = await upload(admin, sampleJpeg);
    const file = answer.json<{ url: string }>();

    expect(answer.statusCode).toBe(201);
    expect(file).toMatchObject({ mediaType: 'image/jpeg', width: 24, height: 8, bytes: sampleJpeg.length });
    const got = await open(file.url, admin);
    expect(got.statusCode).toBe(200);
    expect(got.rawPayload.equals(sampleJpeg)).toBe(true);
    expect(got.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, no-cache',
      'content-security-policy': expect.stringContaining('sandbox') as unknown,
      'content-disposition': expect.stringMatching(/^inline; filename="redvest-[\w-]+\.jpg"$/) as unknown,
    });
  });

  it('does not send again what the browser has', async () => {
    const { url } = (await upload(admin, samplePng)).json<{ url: string }>();
    const { headers } = await open(url, admin);

    const again = await open(url, { ...admin, 'if-none-match': String(headers.etag) });

    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
  });

  it('has a document downloaded, never shown', async () => {
    const { url } = (await upload(admin, Buffer.from('%PDF-1.7\n1 0 obj'))).json<{ url: string }>();

    expect((await open(url, admin)).headers['content-disposition']).toMatch(/^attachment; filename="redvest-.+\.pdf"$/);
  });

  it('writes who uploaded what into the audit trail', async () => {
    const { id } = (await upload(admin, samplePng)).json<{ id: string }>();

    const [event] = await thrownAway.db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));
    expect(event).toMatchObject({
      action: 'uploadFile',
      subjectType: 'StoredFile',
      districtId: home.districtId,
      actorName: '测试账号',
    });
  });

  it('gives the same answer to the same upload under one key, and a conflict to another file under it', async () => {
    const keyed = { ...admin, 'idempotency-key': 'photo-of-today' };
    const [first, again, other] = [
      await upload(keyed, samplePng),
      await upload(keyed, samplePng),
      await upload(keyed, sampleJpeg),
    ];

    expect(again.json()).toEqual(first.json());
    expect(other.statusCode).toBe(409);
  });

  it.each([
    ['nothing', []],
    ['two files', [samplePng, sampleJpeg]],
    ['an empty file', [Buffer.alloc(0)]],
    ['a page', [Buffer.from('<!doctype html><script>alert(1)</script>')]],
    ['more than the limit', [Buffer.concat([samplePng, Buffer.alloc(mostBytes)])]],
  ])('refuses %s', async (_, files) => {
    const answer = await upload(admin, ...files);

    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('refuses a body that is no form', async () => {
    const answer = await app.inject({ method: 'POST', url: '/files', headers: admin, payload: { file: 'text' } });

    expect(answer.json()).toMatchObject({ errors: [{ message: 'Send one file as multipart/form-data.' }] });
  });

  it('refuses strangers, auditors and pages of other sites', async () => {
    const auditor = await aSession(thrownAway.db, { districtId: home.districtId, role: 'AUDITOR' });

    const answers = [
      await upload({}, samplePng),
      await upload({ cookie: 'rv_session=made-up' }, samplePng),
      await upload(auditor, samplePng),
      await upload({ ...admin, origin: 'https://elsewhere.example' }, samplePng),
    ];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 403, 403]);
  });

  it('opens a file for an auditor of the district, not for strangers or another district', async () => {
    const { url } = (await upload(admin, samplePng)).json<{ url: string }>();
    const auditor = await aSession(thrownAway.db, { districtId: home.districtId, role: 'AUDITOR' });
    const elsewhere = await aDistrict(thrownAway.db, '410105', '金水区');
    const foreign = await aSession(thrownAway.db, { districtId: elsewhere.districtId });

    const [allowed, stranger, other, unknown] = [
      await open(url, auditor),
      await open(url, {}),
      await open(url, foreign),
      await open('/files/no-such-file', foreign),
    ];

    expect([allowed.statusCode, stranger.statusCode, other.statusCode]).toEqual([200, 401, 404]);
    expect(other.body).toBe(unknown.body);
  });
});

function multipart(name: string, type: string, bytes: Buffer): Buffer {
  const head = `--seam\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n')]);
}
