import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Account } from '../../access/accounts/account.entity.js';
import type { Database } from '../../database/database.js';
import { anAccount } from '../../testing/an-account.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';

const link = `mutation ($input: LinkAccountInput!) {
  linkAccount(input: $input) { account { version volunteer { number } } } }`;

describe.each(testDatabases())('who holds an account on %s', (kind) => {
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

  const someone = () => aVolunteer(db, { districtId: stage.districtId, areaId: stage.communityId });
  const opened = () => anAccount(db, { districtId: stage.districtId });
  const now = (id: string) => db.transact((tx) => tx.get(Account, id));

  it('is said by an administrator, shown on the account, and may be taken back', async () => {
    const [id, volunteer] = [await opened(), await someone()];
    const { version } = await now(id);

    const linked = await ask(stage.as.district, link, { input: { id, version, volunteerNumber: volunteer.number } });
    const held = await now(id);
    const undone = await ask(stage.as.district, link, { input: { id, version: version + 1 } });

    const account = { version: version + 1, volunteer: { number: volunteer.number } };
    expect(linked.data).toEqual({ linkAccount: { account } });
    expect(held.volunteerId).toBe(volunteer.id);
    expect(undone.data).toEqual({ linkAccount: { account: { version: version + 2, volunteer: null } } });
  });

  it('is not said of the own account, nor by a number that nobody has', async () => {
    const id = await opened();
    const { version } = await now(id);
    const own = contextFor(db, aCaller(stage.districtId, { accountId: id }));
    const input = { id, version, volunteerNumber: (await someone()).number };

    expect((await ask(own, link, { input })).codes).toEqual(['OWN_ACCOUNT']);
    const unknown = await ask(stage.as.district, link, { input: { ...input, volunteerNumber: '41010899999999' } });
    expect(unknown.fields).toEqual([{ volunteerNumber: expect.stringMatching(/no volunteer/) as string }]);
    expect((await now(id)).volunteerId).toBeNull();
  });

  it('refuses nobody, auditors, strangers, and a stale version', async () => {
    const id = await opened();
    const { version } = await now(id);
    const input = { id, version, volunteerNumber: (await someone()).number };

    expect((await ask(stage.as.nobody, link, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.auditor, link, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(stage.as.stranger, link, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stage.as.district, link, { input: { ...input, version: 9 } })).codes).toEqual(['CONFLICT']);
  });
});
