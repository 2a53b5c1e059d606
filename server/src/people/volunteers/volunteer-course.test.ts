import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import { aRegisteredVolunteer } from '../../testing/a-registration.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { takeVolunteerStep } from './take-volunteer-step.js';
import { VolunteerConsent } from './volunteer-consent.entity.js';
import { Volunteer } from './volunteer.entity.js';

const steps = ['submit', 'return', 'reject', 'verify', 'activate', 'suspend', 'resume', 'deregister', 'readmit'];
const mutationOf = (step: string) =>
  `mutation ($input: StepInput!) { ${step}Volunteer(input: $input) { volunteer { state version } } }`;

describe.each(testDatabases())('the course of a volunteer on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  const registered = () => aRegisteredVolunteer(stage.as.street, { areaId: stage.communityId });
  const take = (ctx: typeof stage.as.district, step: string, input: { id: string; version: number; reason?: string }) =>
    ask(ctx, mutationOf(step), { input });

  it('goes from the form to the registry and out again, each step on record', async () => {
    const id = await registered();
    const taken: [string, string | undefined][] = [
      ['submit', undefined],
      ['return', '缺少监护人签字'],
      ['submit', undefined],
      ['verify', undefined],
      ['activate', undefined],
      ['suspend', '外出务工'],
      ['resume', undefined],
      ['deregister', '迁出本区'],
      ['readmit', undefined],
      ['verify', undefined],
    ];
    const codes: (readonly string[])[] = [];
    for (const [at, [step, reason]] of taken.entries()) {
      const ctx = step === 'verify' ? stage.as.district : stage.as.street;
      codes.push((await take(ctx, step, { id, version: at + 1, ...(reason && { reason }) })).codes);
    }
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));
    const row = await db.transact((tx) => tx.get(Volunteer, id));

    expect(codes.flat()).toEqual([]);
    expect(events.map(({ toState }) => toState)).toEqual([
      'DRAFT',
      'SUBMITTED',
      'RETURNED',
      'SUBMITTED',
      'VERIFIED',
      'ACTIVE',
      'SUSPENDED',
      'ACTIVE',
      'DEREGISTERED',
      'SUBMITTED',
      'VERIFIED',
    ]);
    expect(row).toMatchObject({ state: 'VERIFIED', verifiedById: stage.as.district.caller?.accountId });
  });

  it('is verified by somebody else than who submitted it', async () => {
    const id = await registered();
    await takeVolunteerStep(stage.as.street, 'submit', { id, version: 1 });
    const same = await take(stage.as.street, 'verify', { id, version: 2 });
    const colleague = await take(stage.anotherOf(stage.as.street), 'verify', { id, version: 2 });

    expect([same.codes, colleague.codes]).toEqual([['FOUR_EYES'], []]);
  });

  it.each(['return', 'reject', 'suspend', 'deregister'])('is asked why when it takes the step %s', async (step) => {
    const state = step === 'return' || step === 'reject' ? 'SUBMITTED' : 'ACTIVE';
    const { id } = await aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId }, { state });

    expect((await take(stage.as.district, step, { id, version: 1, reason: ' ' })).codes).toEqual(['REASON_REQUIRED']);
  });

  it('does not go on without the consents that the record calls for', async () => {
    const id = await registered();
    await db.transact((tx) => tx.removeAll(VolunteerConsent, { volunteerId: id, purpose: 'SENSITIVE' }));

    expect((await take(stage.as.street, 'submit', { id, version: 1 })).codes).toEqual(['CONSENT_MISSING']);
  });

  it('refuses every step from where it does not lead on, and offers those that do', async () => {
    const { id } = await aVolunteer(
      db,
      { districtId: stage.districtId, areaId: stage.communityId },
      { state: 'REJECTED' },
    );
    const codes = await Promise.all(
      steps.map(async (step) => (await take(stage.as.district, step, { id, version: 1, reason: '试' })).codes),
    );
    const offers = `query ($id: ID!) { volunteer(id: $id) { transitions { name } } }`;

    expect(codes.flat()).toEqual(steps.map(() => 'TRANSITION_NOT_ALLOWED'));
    expect((await ask(stage.as.auditor, offers, { id })).data).toEqual({ volunteer: { transitions: [] } });
  });

  it('is no business of other roles, other districts, or nobody', async () => {
    const id = await registered();
    const outcome = async (part: keyof typeof stage.as) =>
      Promise.all(
        steps.map(async (step) => (await take(stage.as[part], step, { id, version: 1, reason: '试' })).codes[0]),
      );

    for (const part of ['stranger', 'team', 'station'] as const) {
      expect(await outcome(part)).toEqual(steps.map(() => 'NOT_FOUND'));
    }
    expect(await outcome('auditor')).toEqual(steps.map(() => 'FORBIDDEN'));
    expect(await outcome('nobody')).toEqual(steps.map(() => 'UNAUTHENTICATED'));
  });

  it('takes one step of two that come at once', async () => {
    const id = await registered();
    const answers = await Promise.all([1, 2].map(() => take(stage.as.street, 'submit', { id, version: 1 })));

    expect(answers.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
  });
});
