import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { enqueueJob } from '../../jobs/enqueue-job.js';
import { Job, type JobState } from '../../jobs/job.entity.js';
import { declareJobKind } from '../../jobs/job-kind.js';
import type { RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { anAccount } from '../../testing/an-account.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { asking, type Ask } from '../../testing/ask.js';
import { contextFor, testNow } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';

describe.each(testDatabases())('jobs on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let street: RequestContext;
  const ended: string[] = [];
  const resting = `REST ${kind}`;
  const list = `{ jobs(filter: { kind: { eq: "${resting}" } }) { totalCount nodes { id createdBy { displayName } } } }`;
  const one = 'query ($id: ID!) { job(id: $id) { state transitions { name allowed } } }';
  const step = (name: string) =>
    `mutation ($input: JobStepInput!) { ${name}Job(input: $input) { job { state version failure endedAt } } }`;

  declareJobKind({
    name: resting,
    async *pieces() {},
    work: () => Promise.resolve(),
    ended(_around, job, how) {
      ended.push(`${job.id} ${how}`);
      return Promise.resolve();
    },
  });

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    const { districtId, streetId } = stage;
    const accountId = await anAccount(db, { districtId, role: 'STREET_ADMIN', areaId: streetId, scopeId: streetId });
    street = contextFor(db, stage.as.street.caller && { ...stage.as.street.caller, accountId });
  });
  afterAll(() => thrownAway.destroy());

  const aJob = (state: JobState = 'QUEUED'): Promise<Job> =>
    db.transact(async (tx) => {
      const whose = { districtId: stage.districtId, subjectId: newId(), createdById: street.caller?.accountId ?? '' };
      const job = await enqueueJob(tx, { ...whose, kind: resting, createdAt: testNow });
      return tx.update(Job, job, { state, version: 1 });
    });
  const input = ({ id, version }: Job) => ({ input: { id, version } });

  it('are listed to who asked for them and to the district, and to nobody else', async () => {
    const { id } = await aJob();

    for (const ctx of [street, stage.as.district, stage.as.auditor]) {
      const { data } = await ask<{ jobs: { nodes: object[] } }>(ctx, list);
      expect(data.jobs.nodes).toContainEqual({ id, createdBy: { displayName: '周敏' } });
    }
    for (const ctx of [stage.as.street, stage.as.station, stage.as.team, stage.as.stranger]) {
      expect((await ask(ctx, list)).data).toMatchObject({ jobs: { totalCount: 0 } });
      expect((await ask(ctx, one, { id })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await ask(stage.as.nobody, list)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('are paused, resumed and cancelled by who asked for them', async () => {
    const job = await aJob('RUNNING');

    const paused = await ask(street, step('pause'), input(job));
    const resumed = await ask(stage.as.district, step('resume'), input({ ...job, version: job.version + 1 }));
    const cancelled = await ask(street, step('cancel'), input({ ...job, version: job.version + 2 }));

    expect(paused.data).toMatchObject({ pauseJob: { job: { state: 'PAUSED', version: job.version + 1 } } });
    expect(resumed.data).toMatchObject({ resumeJob: { job: { state: 'QUEUED', failure: null, endedAt: null } } });
    expect(cancelled.data).toMatchObject({ cancelJob: { job: { state: 'CANCELLED', endedAt: testNow } } });
    expect(ended).toEqual([`${job.id} CANCELLED`]);
  });

  it('can be begun again after a failure, but not after their end', async () => {
    const failed = await aJob('FAILED');
    const done = await aJob('DONE');

    expect((await ask(street, one, { id: failed.id })).data).toEqual({
      job: { state: 'FAILED', transitions: [{ name: 'resume', allowed: true }] },
    });
    expect((await ask(street, step('resume'), input(failed))).codes).toEqual([]);
    expect((await ask(street, step('resume'), input(done))).codes).toEqual(['TRANSITION_NOT_ALLOWED']);
  });

  it('refuses an old version, auditors, strangers and who is not signed in', async () => {
    const job = await aJob();

    expect((await ask(street, step('pause'), input({ ...job, version: 99 }))).codes).toEqual(['CONFLICT']);
    expect((await ask(stage.as.auditor, step('pause'), input(job))).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.stranger, step('cancel'), input(job))).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stage.as.team, step('cancel'), input(job))).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stage.as.nobody, step('cancel'), input(job))).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('lets one of two steps at once through', async () => {
    const job = await aJob();

    const answers = await Promise.all([
      ask(street, step('pause'), input(job)),
      ask(stage.as.district, step('cancel'), input(job)),
    ]);

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
  });
});
