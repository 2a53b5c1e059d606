import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { aRegistration, aRegisteredVolunteer, anIdNumber, consentsTo } from '../../testing/a-registration.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import type { NewVolunteer } from './new-volunteer.js';
import { registerVolunteers, type VolunteerEntry, type VolunteerOutcome } from './register-volunteers.js';
import { openPerson } from './volunteer-cells.js';
import { VolunteerConsent } from './volunteer-consent.entity.js';
import { VolunteerNumber } from './volunteer-number.entity.js';
import { Volunteer } from './volunteer.entity.js';

describe.each(testDatabases())('registering many volunteers on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  function entry(facts: Partial<NewVolunteer> = {}): VolunteerEntry {
    const standing = { state: 'ACTIVE', registeredOn: '2018-03-05' } as const;
    return { ...aRegistration({ areaId: stage.communityId, ...facts }), standing };
  }
  function register(entries: readonly VolunteerEntry[], ctx = stage.as.district): Promise<VolunteerOutcome[]> {
    return db.transact((tx) => registerVolunteers(ctx, tx, entries));
  }
  function codesOf(outcomes: readonly VolunteerOutcome[]) {
    return outcomes.map((outcome) => ('refusal' in outcome ? outcome.refusal.code : 'WRITTEN'));
  }

  it('writes a few hundred with consecutive numbers, the same as one by one', async () => {
    const entries = Array.from({ length: 600 }, (_, at) => entry({ name: `王${String(at)}`, idNumber: anIdNumber() }));
    const outcomes = await register(entries);
    const [, second] = outcomes;
    const id = second && 'id' in second ? second.id : '';
    const read = await db.transact(async (tx) => ({
      volunteer: await tx.get(Volunteer, id),
      numbers: await tx.list(VolunteerNumber, { volunteerId: id }),
      consents: await tx.list(VolunteerConsent, { volunteerId: id }),
      count: await tx.count(Volunteer, { districtId: stage.districtId, state: 'ACTIVE' }),
    }));

    expect(read.count).toBe(600);
    expect(read.volunteer).toMatchObject({ name: '王1', state: 'ACTIVE', registeredOn: '2018-03-05', version: 1 });
    expect(read.volunteer).toMatchObject({
      number: expect.stringMatching(/^4101080000002\d$/),
      phoneMask: '138****1234',
    });
    expect(openPerson(stage.as.district, read.volunteer).idNumber).toBe(entries[1]?.idNumber);
    expect(read.numbers).toMatchObject([{ number: read.volunteer.number }]);
    expect(read.consents.map(({ purpose }) => purpose).toSorted()).toEqual(['SENSITIVE', 'SERVICE']);
  });

  it('answers each faulty entry with its refusal, and writes the others', async () => {
    const idNumber = anIdNumber();
    const known = anIdNumber();
    await aRegisteredVolunteer(stage.as.district, { areaId: stage.communityId, idNumber: known });
    const outcomes = await register([
      entry({ idNumber }),
      entry({ idNumber: '110105194912310021' }),
      entry({ idNumber }),
      entry({ idNumber: known }),
      entry({ consents: consentsTo(['SERVICE']) }),
      entry({ areaId: stage.districtId }),
      entry({ organisationId: stage.communityId }),
      entry(),
    ]);

    expect(codesOf(outcomes)).toEqual([
      'WRITTEN',
      'BAD_USER_INPUT',
      'ID_NUMBER_KNOWN',
      'ID_NUMBER_KNOWN',
      'CONSENT_MISSING',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      'WRITTEN',
    ]);
  });

  it("keeps to the caller's reach, and is silent when there is nothing to write", async () => {
    const outcomes = await register([entry({ areaId: stage.streetId })], stage.as.stranger);

    expect(codesOf(outcomes)).toEqual(['BAD_USER_INPUT']);
    await expect(register([])).resolves.toEqual([]);
  });

  it('draws no number twice when several batches and a single one come at once', async () => {
    const batch = () =>
      register(Array.from({ length: 40 }, () => entry({ idKind: 'NONE', idNumber: null, bornOn: '1980-01-01' })));
    const single = aRegisteredVolunteer(stage.as.district, { areaId: stage.communityId });
    const outcomes = (await Promise.all([batch(), batch(), batch(), single])).flat();
    const numbers = outcomes.flatMap((outcome) =>
      typeof outcome !== 'string' && 'id' in outcome ? [outcome.number] : [],
    );

    expect(new Set(numbers).size).toBe(120);
  });
});
