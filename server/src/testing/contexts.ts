import { Readable } from 'node:stream';
import { pino } from 'pino';
import type { Database } from '../database/database.js';
import type { Caller } from '../kernel/caller.js';
import { clockAt } from '../kernel/clock.js';
import type { RequestContext } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import { readKeyRing } from '../kernel/key-ring.js';
import { secretBox } from '../kernel/secret-box.js';

export const testKey = Buffer.alloc(32, 7).toString('base64');

/** The instant at which tests live unless they say otherwise: a Saturday morning in Zhengzhou. */
export const testNow = '2026-11-21T01:00:00.000Z';

/** The bytes of files that tests upload, by their SHA-256. */
export const testFiles = new Map<string, Buffer>();

/** The context of a request by `caller`, at a time of the test's choosing. */
export function contextFor(db: Database, caller: Caller | undefined, now: string = testNow): RequestContext {
  const keys = readKeyRing(testKey);
  return {
    db,
    clock: clockAt(now),
    about: { version: 'test', demo: false, mapTiles: undefined },
    log: pino({ level: 'silent' }),
    keys,
    secrets: secretBox(keys),
    files: {
      get: (sha256) => {
        const bytes = testFiles.get(sha256);
        return Promise.resolve(bytes && Readable.from([bytes]));
      },
    },
    signIns: { count: () => Promise.resolve(), forgive: () => Promise.resolve() },
    callers: { forgetAll: () => undefined },
    caller,
    address: '127.0.0.1',
    userAgent: 'test',
    requestId: newId(),
    idempotency: undefined,
    session: undefined,
    readFromPrimary: true,
  };
}

/** A caller of any role; by default the administrator of the district. */
export function aCaller(districtId: string, facts: Partial<Caller> = {}): Caller {
  return {
    accountId: newId(),
    username: 'admin',
    displayName: '测试管理员',
    role: 'DISTRICT_ADMIN',
    districtId,
    scopeKind: 'AREA',
    scopeId: districtId,
    sessionId: newId(),
    steppedUpUntil: null,
    ...facts,
  };
}
