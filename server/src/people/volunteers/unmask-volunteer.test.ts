import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import { resealTable } from '../../access/resealing/reseal-table.js';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { readKeyRing } from '../../kernel/key-ring.js';
import { secretBox } from '../../kernel/secret-box.js';
import { aRegisteredVolunteer, anIdNumber, consentsTo } from '../../testing/a-registration.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { asking, type Ask } from '../../testing/ask.js';
import { contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { dumpOf } from '../../testing/dump.js';
import { amendVolunteer } from './amend-volunteer.js';
import { sealedVolunteers } from './sealed-volunteers.js';
import { VolunteerConsent } from './volunteer-consent.entity.js';

const unmask = `mutation ($input: UnmaskVolunteerInput!) { unmaskVolunteer(input: $input) {
  id name bornOn idNumber phone address guardian { name phone relation } showUntil } }`;
const all = ['NAME', 'BORN_ON', 'ID_NUMBER', 'PHONE', 'ADDRESS', 'GUARDIAN'];
const guardian = { name: '金丝雀母', phone: '13899990002', relation: '母亲' };

describe.each(testDatabases())('what is sealed of a volunteer on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let proven: RequestContext;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    proven = provenOf(stage.as.district);
  });
  afterAll(() => thrownAway.destroy());

  function provenOf({ caller }: RequestContext): RequestContext {
    return contextFor(db, caller && { ...caller, steppedUpUntil: '2026-11-21T02:00:00.000Z' });
  }
  const asked = (ctx: RequestContext, id: string, facts: object = {}) =>
    ask(ctx, unmask, { input: { id, fields: all, reason: '核对本人', ...facts } });
  const areaId = () => stage.communityId;

  it('shows for a minute to who proved themselves and says why, and the trail says who and which', async () => {
    const idNumber = anIdNumber('1990-05-04');
    const id = await aRegisteredVolunteer(proven, { areaId: areaId(), idNumber, address: '老鸦陈社区 1 号' });
    const { data } = await asked(proven, id);
    const some = await asked(proven, id, { fields: ['PHONE'] });
    const events = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id, action: 'unmaskVolunteer' }));

    expect(data).toEqual({
      unmaskVolunteer: {
        id,
        name: '王小红',
        bornOn: '1990-05-04',
        idNumber,
        phone: '13812341234',
        address: '老鸦陈社区 1 号',
        guardian: null,
        showUntil: '2026-11-21T01:01:00.000Z',
      },
    });
    expect(some.data).toMatchObject({ unmaskVolunteer: { phone: '13812341234', idNumber: null, name: null } });
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({ reason: '核对本人' });
    expect(JSON.stringify(events)).not.toContain(idNumber);
  });

  it('stays sealed without fresh proof, reason, field or consent, and to other roles', async () => {
    const id = await aRegisteredVolunteer(proven, { areaId: areaId() });
    const bare = await aRegisteredVolunteer(proven, { areaId: areaId() });
    await db.transact((tx) => tx.removeAll(VolunteerConsent, { volunteerId: bare, purpose: 'SENSITIVE' }));

    expect((await asked(stage.as.district, id)).codes).toEqual(['STEP_UP_REQUIRED']);
    expect((await asked(proven, id, { reason: '  ' })).codes).toEqual(['REASON_REQUIRED']);
    expect((await asked(proven, id, { fields: [] })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await asked(proven, bare)).codes).toEqual(['CONSENT_MISSING']);
    expect((await asked(provenOf(stage.as.auditor), id)).codes).toEqual(['FORBIDDEN']);
    expect((await asked(provenOf(stage.as.team), id)).codes).toEqual(['NOT_FOUND']);
    expect((await asked(provenOf(stage.as.stranger), id)).codes).toEqual(['NOT_FOUND']);
    expect((await asked(stage.as.nobody, id)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('is nowhere in the database in plain, after all that can be done to it', async () => {
    const canary = { idNumber: anIdNumber('1969-09-19'), phone: '13899990001', address: '金丝雀胡同 7 号' };
    const id = await aRegisteredVolunteer(proven, { areaId: areaId(), ...canary });
    const consents = consentsTo(['SERVICE', 'SENSITIVE', 'GUARDIAN'], 'GUARDIAN');
    const child = { name: '小雏鸟', idNumber: anIdNumber('2015-05-15'), skills: ['孵蛋'], guardian, consents };
    const childId = await aRegisteredVolunteer(proven, { areaId: areaId(), ...child });
    await amendVolunteer(proven, { id: childId, version: 1, name: '雏鸟花' });
    for (const one of [id, childId]) await asked(proven, one);
    const dump = await dumpOf(thrownAway);
    const secrets = [...Object.values(canary), child.idNumber, '小雏鸟', '雏鸟花', '孵蛋', '2015-05-15'];

    expect([...secrets, ...Object.values(guardian).slice(0, 2)].filter((word) => dump.includes(word))).toEqual([]);
  });

  it('is sealed and hashed anew under a new key, after which the old one can go', async () => {
    const [old, fresh] = ['old', 'new'].map((keyId) => `${keyId}:${randomBytes(32).toString('hex')}`);
    const under = (setting: string): RequestContext => {
      const keys = readKeyRing(setting);
      return { ...proven, keys, secrets: secretBox(keys) };
    };
    const idNumber = anIdNumber('1988-08-08');
    const id = await aRegisteredVolunteer(under(old ?? ''), { areaId: areaId(), idNumber, phone: '13700000002' });
    const rotating = under(`${fresh ?? ''},${old ?? ''}`);
    const rows = [(await resealTable(rotating, sealedVolunteers, 2)).rows];
    rows.push((await resealTable(rotating, sealedVolunteers, 2)).rows);
    const alone = under(fresh ?? '');
    const found = (q: string) =>
      ask(alone, 'query ($q: String) { volunteers(filter: { q: $q }) { nodes { id } } }', { q });

    expect(rows).toEqual([1, 0]);
    expect((await asked(alone, id)).data).toMatchObject({ unmaskVolunteer: { idNumber, phone: '13700000002' } });
    for (const q of [idNumber, '13700000002'])
      expect((await found(q)).data).toEqual({ volunteers: { nodes: [{ id }] } });
  });
});
