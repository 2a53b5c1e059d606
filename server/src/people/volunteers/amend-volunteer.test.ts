import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aRegisteredVolunteer, anIdNumber, consentsTo } from '../../testing/a-registration.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { amendVolunteer } from './amend-volunteer.js';
import { openPerson } from './volunteer-cells.js';
import { Volunteer } from './volunteer.entity.js';

const amend = `mutation ($input: AmendVolunteerInput!) { amendVolunteer(input: $input) { volunteer {
  name bornOn guarded phoneMask idKind idLastFour partyStatus version area { id } } } }`;

describe.each(testDatabases())('amending a volunteer on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let areaId: string;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    areaId = stage.communityId;
  });
  afterAll(() => thrownAway.destroy());

  const read = (id: string) => db.transact((tx) => tx.get(Volunteer, id));

  it('changes what is said and leaves the rest, sealed parts too', async () => {
    const idNumber = anIdNumber();
    const id = await aRegisteredVolunteer(stage.as.street, { areaId, idNumber, address: '惠济区老鸦陈社区 1 号' });
    const before = await read(id);
    const input = { id, version: 1, name: '王大明', phone: '13900001111', skills: ['摄影'] };
    const { data, codes } = await ask(stage.as.street, amend, { input });
    const after = await read(id);

    expect(codes).toEqual([]);
    expect(data).toMatchObject({ amendVolunteer: { volunteer: { name: '王大明', phoneMask: '139****1111' } } });
    expect(after).toMatchObject({
      idSealed: before.idSealed,
      addressSealed: before.addressSealed,
      nameInitials: 'wdm',
    });
    expect(openPerson(stage.as.street, after)).toMatchObject({ idNumber, phone: '13900001111', skills: ['摄影'] });
  });

  it('reads day of birth and gender from a new document', async () => {
    const id = await aRegisteredVolunteer(stage.as.street, { areaId });
    const idNumber = anIdNumber('1971-02-03');
    const { data } = await ask(stage.as.street, amend, { input: { id, version: 1, idNumber } });
    const passport = { id, version: 2, idKind: 'PASSPORT', idNumber: 'E12345678' };
    const other = await ask(stage.as.street, amend, { input: passport });

    expect(data).toMatchObject({ amendVolunteer: { volunteer: { bornOn: '1971-02-03' } } });
    expect(other.data).toMatchObject({
      amendVolunteer: { volunteer: { bornOn: '1971-02-03', idKind: 'PASSPORT', idLastFour: '5678' } },
    });
  });

  it('seals everything once somebody turns out to be a child, and opens it up when they grew', async () => {
    const guardian = { name: '王大红', phone: '13900001111', relation: '母亲' };
    const consents = consentsTo(['SERVICE', 'SENSITIVE', 'GUARDIAN'], 'GUARDIAN');
    const facts = { areaId, idNumber: anIdNumber('2010-02-03'), guardian, consents };
    const id = await aRegisteredVolunteer(stage.as.street, facts);
    await amendVolunteer(stage.as.street, { id, version: 1, idNumber: anIdNumber('2014-02-03') });
    const child = await read(id);
    await amendVolunteer(stage.at(stage.as.street, '2028-03-01T01:00:00.000Z'), { id, version: 2, skills: ['书法'] });
    const grown = await read(id);

    expect(child).toMatchObject({ guarded: true, name: null, bornOn: null, nameMask: '***' });
    expect(grown).toMatchObject({ guarded: false, name: '王小红', bornOn: '2014-02-03', particularsSealed: null });
  });

  it('keeps standing in the Party only with its consent, and a document once in the district', async () => {
    const idNumber = anIdNumber();
    await aRegisteredVolunteer(stage.as.street, { areaId, idNumber });
    const id = await aRegisteredVolunteer(stage.as.street, { areaId });
    const asked = (facts: object) => ask(stage.as.street, amend, { input: { id, version: 1, ...facts } });

    expect((await asked({ partyStatus: 'MEMBER' })).codes).toEqual(['CONSENT_MISSING']);
    expect((await asked({ idNumber })).codes).toEqual(['ID_NUMBER_KNOWN']);
    expect((await asked({ idNumber: '123' })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await asked({ areaId: stage.districtId })).codes).toEqual(['BAD_USER_INPUT']);
    expect((await read(id)).version).toBe(1);
  });

  it.each(['REJECTED', 'DEREGISTERED', 'MERGED'] as const)('leaves a record alone that is %s', async (state) => {
    const { id } = await aVolunteer(db, { districtId: stage.districtId, areaId }, { state });

    expect((await ask(stage.as.district, amend, { input: { id, version: 1, name: '新' } })).codes).toEqual([
      'VOLUNTEER_ENDED',
    ]);
  });

  it('refuses a stale version, other roles, other districts and nobody', async () => {
    const id = await aRegisteredVolunteer(stage.as.street, { areaId });
    const asked = async (part: keyof typeof stage.as, version = 1) =>
      (await ask(stage.as[part], amend, { input: { id, version, name: '新' } })).codes;

    expect(await asked('district', 7)).toEqual(['CONFLICT']);
    expect(await asked('auditor')).toEqual(['FORBIDDEN']);
    for (const part of ['stranger', 'team', 'station'] as const) expect(await asked(part)).toEqual(['NOT_FOUND']);
    expect(await asked('nobody')).toEqual(['UNAUTHENTICATED']);
  });
});
