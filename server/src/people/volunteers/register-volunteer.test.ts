import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import { aRegistration, anIdNumber, consentsTo } from '../../testing/a-registration.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { isLifelongNumber } from './lifelong-number.js';
import { registerVolunteer } from './register-volunteer.js';
import { Volunteer } from './volunteer.entity.js';

const register = `mutation ($input: RegisterVolunteerInput!) { registerVolunteer(input: $input) { volunteer {
  id number name guarded gender bornOn minor idKind idLastFour phoneMask addressMask partyStatus state registeredOn
  skills availability area { name } organisation { name }
  consents { purpose givenBy withdrawnOn recordedBy { id } } transitions { name allowed } } } }`;
type Answer = { registerVolunteer: { volunteer: Record<string, unknown> } };

describe.each(testDatabases())('registering a volunteer on %s', (kind) => {
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

  it('gives the lifelong number, and answers with masks where something is sealed', async () => {
    const organisationId = await anOrganisation(stage.as.district, { areaId: stage.streetId, name: '清华园党支部' });
    const facts = { name: '欧阳明月', idNumber: anIdNumber('1990-05-04'), address: '惠济区老鸦陈社区 3 号楼' };
    const party = { partyStatus: 'MEMBER', consents: consentsTo(['SERVICE', 'SENSITIVE', 'PARTY_STATUS']) } as const;
    const more = { skills: ['急救'], availability: ['SAT_MORNING'], organisationId };
    const input = aRegistration({ areaId, ...facts, ...party, ...more });
    const { data, codes } = await ask<Answer>(stage.as.street, register, { input });
    const { volunteer } = data.registerVolunteer;

    expect(codes).toEqual([]);
    expect(isLifelongNumber(String(volunteer['number']))).toBe(true);
    expect(volunteer).toMatchObject({
      name: '欧阳明月',
      guarded: false,
      bornOn: '1990-05-04',
      minor: false,
      idLastFour: input.idNumber?.slice(-4),
      phoneMask: '138****1234',
      addressMask: '惠济区老鸦陈社区***',
      partyStatus: 'MEMBER',
      state: 'DRAFT',
      registeredOn: '2026-11-21',
      organisation: { name: '清华园党支部' },
      transitions: [
        { name: 'submit', allowed: true },
        { name: 'merge', allowed: true },
      ],
    });
    expect(volunteer['consents']).toHaveLength(3);
  });

  it('seals everything of a child under fourteen, whose guardian consents', async () => {
    const guardian = { name: '王大红', phone: '13900001111', relation: '母亲' };
    const child = { idNumber: anIdNumber('2013-06-01'), address: '老鸦陈社区 1 号', guardian, skills: ['唱歌'] };
    const alone = aRegistration({ areaId, ...child, consents: consentsTo(['SERVICE', 'SENSITIVE', 'GUARDIAN']) });
    const guarded = { ...alone, consents: consentsTo(['SERVICE', 'SENSITIVE', 'GUARDIAN'], 'GUARDIAN') };
    const refused = await ask(stage.as.district, register, { input: alone });
    const { data, codes } = await ask<Answer>(stage.as.district, register, { input: guarded });
    const { volunteer } = data.registerVolunteer;
    const row = await db.transact((tx) => tx.get(Volunteer, String(volunteer['id'])));

    expect(refused.codes).toEqual(['BAD_USER_INPUT']);
    expect(codes).toEqual([]);
    expect(volunteer).toMatchObject({
      name: '***',
      guarded: true,
      bornOn: null,
      gender: null,
      minor: true,
      skills: [],
    });
    expect(volunteer).toMatchObject({ idLastFour: null, phoneMask: '***', addressMask: '***' });
    expect(row).toMatchObject({ name: null, nameInitials: '', bornOn: null, gender: null });
  });

  it.each([
    ['SERVICE', {}, consentsTo(['SENSITIVE'])],
    ['SENSITIVE', {}, consentsTo(['SERVICE'])],
    ['PARTY_STATUS', { partyStatus: 'NONE' }, consentsTo(['SERVICE', 'SENSITIVE'])],
    [
      'GUARDIAN',
      { idNumber: anIdNumber('2010-06-01'), guardian: { name: '王大红', phone: '13900001111', relation: '母亲' } },
      consentsTo(['SERVICE', 'SENSITIVE']),
    ],
  ] as const)('keeps nothing that needs a consent to %s without it', async (purpose, facts, consents) => {
    const input = aRegistration({ areaId, ...facts, consents });
    const { codes, fields } = await ask(stage.as.district, register, { input });

    expect(codes).toEqual(['CONSENT_MISSING']);
    expect(fields[0]).toHaveProperty([`consents.${purpose}`]);
  });

  it('keeps somebody without document, phone and address with a consent to SERVICE alone', async () => {
    const facts = { idKind: 'NONE', idNumber: null, phone: null, bornOn: '1980-01-01' } as const;
    const input = aRegistration({ areaId, ...facts, consents: consentsTo(['SERVICE']) });

    expect((await ask(stage.as.district, register, { input })).codes).toEqual([]);
  });

  it('refuses a consent that lies ahead, one given twice, and one of a guardian that the minor gave', async () => {
    const [service] = consentsTo(['SERVICE']);
    const refused = (consents: readonly object[]) =>
      ask(stage.as.district, register, { input: { ...aRegistration({ areaId }), consents } });

    expect((await refused([{ ...service, givenOn: '2026-11-22' }])).fields[0]).toHaveProperty('givenOn');
    expect((await refused([service ?? {}, service ?? {}])).fields[0]).toHaveProperty('consents');
    expect((await refused([{ ...service, purpose: 'GUARDIAN' }])).fields[0]).toHaveProperty('givenBy');
  });

  it('refuses a document that is known, naming the other record only to whom it shows', async () => {
    const idNumber = anIdNumber();
    await registerVolunteer(stage.as.district, aRegistration({ areaId: stage.streetId, idNumber }));
    const inReach = await ask(stage.as.street, register, { input: aRegistration({ areaId, idNumber }) });
    const elsewhere = await registerElsewhere(anIdNumber());
    const beyond = await ask(stage.as.street, register, { input: aRegistration({ areaId, idNumber: elsewhere }) });

    expect([inReach.codes, beyond.codes]).toEqual([['ID_NUMBER_KNOWN'], ['ID_NUMBER_KNOWN']]);
    expect(inReach.fields[0]?.['idNumber']).toMatch(/\d{14}/);
    expect(beyond.fields[0]?.['idNumber']).toMatch(/another record of the district/);
  });

  /** Registers somebody, and moves them out of the street's reach. */
  async function registerElsewhere(idNumber: string): Promise<string> {
    const id = await registerVolunteer(stage.as.district, aRegistration({ areaId, idNumber }));
    await db.transact((tx) => tx.updateWhere(Volunteer, { areaId: stage.districtId }, { eq: { id } }));
    return idNumber;
  }

  it('gives twenty at once a number of their own, and one document one record', async () => {
    const inputs = Array.from({ length: 20 }, () => aRegistration({ areaId }));
    const ids = await Promise.all(inputs.map((input) => registerVolunteer(stage.as.district, input)));
    const same = aRegistration({ areaId });
    const twice = await Promise.allSettled([1, 2].map(() => registerVolunteer(stage.as.district, same)));
    const rows = await db.transact((tx) => tx.listWhere(Volunteer, { oneOf: ['id', ids] }));

    expect(new Set(rows.map(({ number }) => number)).size).toBe(20);
    expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses places out of reach, and who does not keep the registry', async () => {
    const input = aRegistration({ areaId });
    const codes = async (part: keyof typeof stage.as, wanted: object = input) =>
      (await ask(stage.as[part], register, { input: wanted })).codes;

    expect(await codes('nobody')).toEqual(['UNAUTHENTICATED']);
    for (const part of ['station', 'team', 'auditor'] as const) expect(await codes(part)).toEqual(['FORBIDDEN']);
    expect(await codes('stranger')).toEqual(['BAD_USER_INPUT']);
    expect(await codes('street', { ...input, areaId: stage.districtId })).toEqual(['BAD_USER_INPUT']);
    expect(await codes('district', { ...input, areaId: stage.districtId })).toEqual(['BAD_USER_INPUT']);
    expect(await codes('district', { ...input, organisationId: areaId })).toEqual(['BAD_USER_INPUT']);
  });

  it('leaves an audit event without a whole document or phone number', async () => {
    const input = aRegistration({ areaId, phone: '13712345678' });
    const id = await registerVolunteer(stage.as.district, input);
    const [event] = await db.transact((tx) => tx.list(AuditEvent, { subjectId: id }));

    expect(event).toMatchObject({ action: 'registerVolunteer', subjectType: 'Volunteer', toState: 'DRAFT' });
    expect(JSON.stringify(event)).not.toMatch(new RegExp(`${input.idNumber ?? ''}|13712345678`));
  });
});
