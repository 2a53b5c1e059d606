import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { newId } from '../../kernel/ids.js';
import { aRegisteredVolunteer, consentsTo } from '../../testing/a-registration.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { VolunteerConsent, type VolunteerConsentPurpose } from './volunteer-consent.entity.js';
import { Volunteer } from './volunteer.entity.js';

const record = `mutation ($input: RecordVolunteerConsentInput!) { recordVolunteerConsent(input: $input) {
  volunteer { consents { purpose wordingVersion withdrawnOn } } } }`;
const withdraw = `mutation ($input: WithdrawVolunteerConsentInput!) { withdrawVolunteerConsent(input: $input) {
  volunteer { state partyStatus } } }`;

describe.each(testDatabases())('the consents of a volunteer on %s', (kind) => {
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

  const given = { purpose: 'NAME_LIST', wordingVersion: '2026-01', givenOn: '2026-11-20', givenBy: 'SELF' };
  const someone = (facts: object = {}) =>
    aRegisteredVolunteer(stage.as.street, { areaId: stage.communityId, ...facts });
  async function consentOf(volunteerId: string, purpose: VolunteerConsentPurpose): Promise<VolunteerConsent> {
    const consent = await db.transact((tx) => tx.find(VolunteerConsent, { volunteerId, purpose }));
    if (!consent) throw new Error('No such consent.');
    return consent;
  }

  it('are written down, a newer wording beside the older', async () => {
    const volunteerId = await someone();
    await ask(stage.as.street, record, { input: { volunteerId, ...given } });
    const newer = { volunteerId, ...given, wordingVersion: '2026-02' };
    const { data } = await ask<{ recordVolunteerConsent: { volunteer: { consents: object[] } } }>(
      stage.as.street,
      record,
      { input: newer },
    );

    expect(data.recordVolunteerConsent.volunteer.consents).toHaveLength(4);
    expect((await consentOf(volunteerId, 'NAME_LIST')).recordedById).toBe(stage.as.street.caller?.accountId);
  });

  it('are refused where they do not hold', async () => {
    const volunteerId = await someone();
    const asked = async (facts: object) =>
      (await ask(stage.as.street, record, { input: { volunteerId, ...given, ...facts } })).fields[0];
    await asked({});

    expect(await asked({})).toHaveProperty('wordingVersion');
    expect(await asked({ givenOn: '2026-11-22' })).toHaveProperty('givenOn');
    expect(await asked({ purpose: 'GUARDIAN' })).toHaveProperty('givenBy');
    expect(await asked({ wordingVersion: '一' })).toHaveProperty('wordingVersion');
    expect(await asked({ wordingVersion: '3', evidenceId: newId() })).toHaveProperty('evidenceId');
  });

  it('allow nothing more once they are withdrawn', async () => {
    const consents = consentsTo(['SERVICE', 'SENSITIVE', 'PARTY_STATUS']);
    const id = await someone({ partyStatus: 'MEMBER', consents });
    await db.transact((tx) => tx.updateWhere(Volunteer, { state: 'ACTIVE' }, { eq: { id } }));
    const party = await consentOf(id, 'PARTY_STATUS');
    const service = await consentOf(id, 'SERVICE');
    const end = (consentId: string) =>
      ask(stage.as.street, withdraw, { input: { id: consentId, version: 1, withdrawnOn: '2026-11-21' } });

    expect((await end(party.id)).data).toMatchObject({
      withdrawVolunteerConsent: { volunteer: { state: 'ACTIVE', partyStatus: 'UNKNOWN' } },
    });
    expect((await end(service.id)).data).toMatchObject({
      withdrawVolunteerConsent: { volunteer: { state: 'SUSPENDED' } },
    });
  });

  it('are withdrawn once, not before they were given, and not ahead', async () => {
    const consent = await consentOf(await someone(), 'SERVICE');
    const asked = (version: number, withdrawnOn: string) =>
      ask(stage.as.street, withdraw, { input: { id: consent.id, version, withdrawnOn } });

    expect((await asked(1, '2026-11-22')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await asked(1, '2026-01-01')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await asked(2, '2026-11-21')).codes).toEqual(['CONFLICT']);
    expect((await asked(1, '2026-11-21')).codes).toEqual([]);
    expect((await asked(2, '2026-11-21')).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('are no business of other roles, other districts, or nobody', async () => {
    const volunteerId = await someone();
    const consent = await consentOf(volunteerId, 'SERVICE');
    const outcome = async (part: keyof typeof stage.as) => [
      ...(await ask(stage.as[part], record, { input: { volunteerId, ...given } })).codes,
      ...(await ask(stage.as[part], withdraw, { input: { id: consent.id, version: 1, withdrawnOn: '2026-11-21' } }))
        .codes,
    ];

    for (const part of ['stranger', 'team', 'station'] as const) {
      expect(await outcome(part)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    }
    expect(await outcome('auditor')).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await outcome('nobody')).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });
});
