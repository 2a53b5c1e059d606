import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.js';
import { NumberSeries } from '../database/number-series.entity.js';
import { DomainError } from '../kernel/errors.js';
import { newId } from '../kernel/ids.js';
import { contextFor, testNow } from '../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../testing/databases.js';
import { enqueueJob } from './enqueue-job.js';
import { Job, type JobState } from './job.entity.js';
import { declareJobKind } from './job-kind.js';
import { JobRunner } from './job-runner.js';

const parts = 12;
const times = { lookEveryMs: 20, leaseMs: 5_000, restMs: 20 };

/** A promise and what keeps it. */
function aGate(): { readonly promise: Promise<boolean>; resolve(value: boolean): void } {
  let resolve: (value: boolean) => void = () => undefined;
  const promise = new Promise<boolean>((keep) => {
    resolve = keep;
  });
  return { promise, resolve: (value) => resolve(value) };
}

describe.each(testDatabases())('the runner of jobs on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let during: (at: number) => Promise<void> | void;
  const ends: string[] = [];
  const counting = `COUNT ${kind}`;

  declareJobKind<number>({
    name: counting,
    async *pieces(_around, job) {
      for (let at = job.progress; at < parts; at++)
        yield await Promise.resolve({ item: at, upTo: at + 1, total: parts });
    },
    async work(around, job, at) {
      await around.db.transact((tx) => tx.insert(NumberSeries, { id: `${job.id} ${String(at)}`, lastNumber: at }));
      await during(at);
    },
    ended(_around, job, how) {
      ends.push(`${job.id} ${how}`);
      return Promise.resolve();
    },
  });

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
  });
  afterAll(() => thrownAway.destroy());

  const aJob = async (): Promise<string> => {
    const whose = { districtId: newId(), subjectId: newId(), createdById: newId() };
    return (await db.transact((tx) => enqueueJob(tx, { ...whose, kind: counting, createdAt: testNow }))).id;
  };
  const now = (id: string) => db.transact((tx) => tx.get(Job, id));
  const rows = async (id: string) =>
    (await db.transact((tx) => tx.listWhere(NumberSeries, { like: ['id', `${id} %`] }))).length;
  const reaches = (id: string, ...states: JobState[]) =>
    expect.poll(async () => (await now(id)).state, { timeout: 10_000 }).toSatisfy((state) => states.includes(state));
  const running = async (count: number, work: () => Promise<unknown>) => {
    const runners = Array.from({ length: count }, () => new JobRunner(contextFor(db, undefined), times));
    for (const runner of runners) runner.start();
    try {
      await work();
    } finally {
      await Promise.all(runners.map((runner) => runner.stop()));
    }
  };

  it('works a job off, with its progress, once, also when three are looking', async () => {
    during = () => undefined;
    const id = await aJob();

    await running(3, () => reaches(id, 'DONE'));

    expect(await now(id)).toMatchObject({ progress: parts, total: parts, failure: null, version: 1 });
    expect(await rows(id)).toBe(parts);
    expect(ends).toContain(`${id} DONE`);
  });

  it('stops behind the part in hand when paused, and goes on from there', async () => {
    const id = await aJob();
    const set = (state: JobState) => db.transact((tx) => tx.updateWhere(Job, { state }, { eq: { id } }));
    const gate = aGate();
    during = (at) => (at === 3 ? gate.resolve(true) : undefined);

    await running(1, async () => {
      await gate.promise;
      await set('PAUSED');
      await expect.poll(async () => (await now(id)).progress).toBe(await rows(id));
    });
    const halfway = await rows(id);
    await set('QUEUED');
    await running(1, () => reaches(id, 'DONE'));

    expect(halfway).toBeGreaterThanOrEqual(4);
    expect(await rows(id)).toBe(parts);
  });

  it('leaves no trace of a part that failed, tries again, and does nothing twice', async () => {
    const id = await aJob();
    let failures = 2;
    during = (at) => {
      if (at === 5 && failures-- > 0) throw new Error('the line went dead');
    };

    await running(1, () => reaches(id, 'DONE', 'FAILED'));

    expect(await now(id)).toMatchObject({ state: 'DONE', attempts: 0 });
    expect(await rows(id)).toBe(parts);
  });

  it('fails with the sentence of a refusal, and after five failures of any other kind', async () => {
    during = (at) => {
      if (at === 2) throw new DomainError('CONFLICT', 'No more of this.');
    };
    const refused = await aJob();
    await running(1, () => reaches(refused, 'FAILED'));
    during = () => Promise.reject(new Error('broken for good'));
    const broken = await aJob();
    await running(1, () => reaches(broken, 'FAILED'));

    expect(await now(refused)).toMatchObject({ progress: 2, failure: 'No more of this.' });
    expect(await now(broken)).toMatchObject({ progress: 0, attempts: 5, failure: expect.stringMatching(/our side/) });
    expect(await rows(broken)).toBe(0);
    expect(ends).toContain(`${refused} FAILED`);
  });

  it('lets the part in hand end when the process ends, and the next process finishes', async () => {
    const id = await aJob();
    const gate = aGate();
    during = (at) => (at === 1 ? gate.resolve(true) : undefined);

    await running(1, () => gate.promise);
    const left = await now(id);
    during = () => undefined;
    await running(1, () => reaches(id, 'DONE'));

    expect(left.state).toBe('RUNNING');
    expect(left.progress).toBeLessThan(parts);
    expect(await rows(id)).toBe(parts);
  });
});
