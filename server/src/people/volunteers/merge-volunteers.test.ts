import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import { aRegisteredVolunteer, anIdNumber, consentsTo } from '../../testing/a-registration.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { mergeVolunteers } from './merge-volunteers.js';
import { openPerson } from './volunteer-cells.js';
import { Volunteer } from './volunteer.entity.js';

const merge = `mutation ($input: MergeVolunteersInput!) { mergeVolunteers(input: $input) { volunteer {
  id number consents { purpose } } } }`;
const byNumber = 'query ($number: String!) { volunteerByNumber(number: $number) { id } }';

describe.each(testDatabases())('merging two records of one person on %s', (kind) => {
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

  const home = () => ({ districtId: stage.districtId, areaId: stage.communityId });
  const read = (id: string) => db.transact((tx) => tx.get(Volunteer, id));
  const pair = (from: Volunteer, into: Volunteer) => ({
    id: from.id,
    version: from.version,
    intoId: into.id,
    intoVersion: into.version,
    reason: '同一人重复登记',
  });

  it('keeps one, lets the old number go on resolving, and completes what it lacks', async () => {
    const idNumber = anIdNumber('1990-05-04');
    const facts = { areaId: stage.communityId, idNumber, phone: '13900001111', skills: ['急救'] };
    const from = await read(await aRegisteredVolunteer(stage.as.district, facts));
    const bare = {
      idKind: 'NONE',
      idNumber: null,
      phone: null,
      bornOn: '1990-05-04',
      consents: consentsTo(['SERVICE']),
    } as const;
    const into = await read(await aRegisteredVolunteer(stage.as.district, { areaId: stage.communityId, ...bare }));
    const { data, codes } = await ask(stage.as.street, merge, { input: pair(from, into) });
    const after = await read(into.id);
    const events = await db.transact((tx) => tx.list(AuditEvent, { action: 'mergeVolunteers' }));

    expect(codes).toEqual([]);
    expect(data).toMatchObject({ mergeVolunteers: { volunteer: { id: into.id, number: into.number } } });
    expect(openPerson(stage.as.street, after)).toMatchObject({ idNumber, phone: '13900001111', skills: ['急救'] });
    expect(await read(from.id)).toMatchObject({
      state: 'MERGED',
      mergedIntoId: into.id,
      idHash: null,
      phoneHash: null,
    });
    for (const number of [from.number, into.number]) {
      expect((await ask(stage.as.street, byNumber, { number })).data).toEqual({ volunteerByNumber: { id: into.id } });
    }
    expect(events.map(({ subjectId }) => subjectId).toSorted()).toEqual([from.id, into.id].toSorted());
  });

  it('lets numbers resolve through two merges', async () => {
    const [first, second, third] = [
      await aVolunteer(db, home()),
      await aVolunteer(db, home()),
      await aVolunteer(db, home()),
    ];
    await mergeVolunteers(stage.as.district, pair(first, second));
    await mergeVolunteers(stage.as.district, pair(await read(second.id), third));

    expect((await ask(stage.as.district, byNumber, { number: first.number })).data).toEqual({
      volunteerByNumber: { id: third.id },
    });
  });

  it('keeps the document of the record that ends where the other has its own', async () => {
    const areaId = stage.communityId;
    const passport = { idKind: 'PASSPORT', idNumber: 'E99887766', bornOn: '1990-05-04' } as const;
    const from = await read(await aRegisteredVolunteer(stage.as.district, { areaId, ...passport }));
    const into = await read(await aRegisteredVolunteer(stage.as.district, { areaId }));
    await mergeVolunteers(stage.as.district, pair(from, into));

    await expect(aRegisteredVolunteer(stage.as.district, { areaId, ...passport })).rejects.toMatchObject({
      code: 'ID_NUMBER_KNOWN',
    });
  });

  it('refuses one record twice, a record that has ended, no reason, and stale versions', async () => {
    const [from, into] = [await aVolunteer(db, home()), await aVolunteer(db, home())];
    const ended = await aVolunteer(db, home(), { state: 'MERGED' });
    const asked = async (input: object) => (await ask(stage.as.district, merge, { input })).codes;

    expect(await asked({ ...pair(from, into), intoId: from.id })).toEqual(['BAD_USER_INPUT']);
    expect(await asked(pair(from, ended))).toEqual(['VOLUNTEER_ENDED']);
    expect(await asked(pair(ended, into))).toEqual(['TRANSITION_NOT_ALLOWED']);
    expect(await asked({ ...pair(from, into), reason: ' ' })).toEqual(['REASON_REQUIRED']);
    expect(await asked({ ...pair(from, into), intoVersion: 9 })).toEqual(['CONFLICT']);
    expect(await asked({ ...pair(from, into), version: 9 })).toEqual(['CONFLICT']);
  });

  it('is no business of other roles, other districts, nobody, or a street that keeps one of the two only', async () => {
    const [from, into] = [await aVolunteer(db, home()), await aVolunteer(db, home())];
    const far = await aVolunteer(db, { ...home(), areaId: stage.districtId });
    const asked = async (part: keyof typeof stage.as, input = pair(from, into)) =>
      (await ask(stage.as[part], merge, { input })).codes;

    expect(await asked('street', pair(from, far))).toEqual(['NOT_FOUND']);
    expect(await asked('stranger')).toEqual(['NOT_FOUND']);
    expect(await asked('auditor')).toEqual(['FORBIDDEN']);
    expect(await asked('nobody')).toEqual(['UNAUTHENTICATED']);
  });

  it('merges once when both come at once in opposite directions', async () => {
    const [one, other] = [await aVolunteer(db, home()), await aVolunteer(db, home())];
    const answers = await Promise.allSettled([
      mergeVolunteers(stage.as.district, pair(one, other)),
      mergeVolunteers(stage.as.district, pair(other, one)),
    ]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});
