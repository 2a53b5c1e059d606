import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditEvent } from '../../access/audit/audit-event.entity.js';
import type { Database } from '../../database/database.js';
import { checkCharacterOf } from '../../kernel/id-number.js';
import { recordAreaStat } from '../../places/areas/record-area-stat.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking, type Ask } from '../../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { documentText, idHashes } from '../volunteers/volunteer-cells.js';
import type { Volunteer } from '../volunteers/volunteer.entity.js';
import { PartyRosterEntry } from './party-roster-entry.entity.js';
import { PartyRoster } from './party-roster.entity.js';
import { recordPartyRoster } from './record-party-roster.js';

describe.each(testDatabases())('party rosters on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let stage: ServiceStage;
  let branches = 0;
  let people = 0;
  const source = '区委组织部 2025 年党内统计年报';
  const fields = '{ partyRoster { id year members listed registered matchedAt version organisation { name } } }';
  const record = `mutation ($input: RecordPartyRosterInput!) { recordPartyRoster(input: $input) ${fields} }`;
  const match = `mutation ($input: StepInput!) { matchPartyRoster(input: $input) ${fields} }`;
  const registration = 'query ($year: Int!) { partyRegistration(year: $year) { basis members registered source } }';

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
  });
  afterAll(() => thrownAway.destroy());

  function aBranch(areaId = stage.streetId): Promise<string> {
    const name = `长兴路街道第${String(++branches)}党支部`;
    return anOrganisation(stage.as.district, { areaId, name, kind: 'PARTY_BRANCH' });
  }

  function anIdNumber(): string {
    const digits = `99999919900504${String(++people).padStart(3, '0')}`;
    return digits + checkCharacterOf(digits);
  }

  function holding(number: string, facts: Partial<Volunteer> = {}): Promise<Volunteer> {
    const idHash = idHashes(stage.as.district).of(documentText('RESIDENT_ID', number));
    const home = { districtId: stage.districtId, areaId: stage.communityId };
    return aVolunteer(db, home, { idKind: 'RESIDENT_ID', idHash, ...facts });
  }

  it('records how many members a branch has, and replaces the figure when it is given again', async () => {
    const organisationId = await aBranch();
    const input = { organisationId, year: 2026, members: 30, source };
    const first = await ask(stage.as.street, record, { input });
    const second = await ask(stage.as.district, record, { input: { ...input, members: 32 } });

    const counts = { year: 2026, listed: 0, registered: 0, matchedAt: null };
    expect(first.data).toMatchObject({ recordPartyRoster: { partyRoster: { ...counts, members: 30, version: 1 } } });
    expect(second.data).toMatchObject({ recordPartyRoster: { partyRoster: { ...counts, members: 32, version: 2 } } });
  });

  it('matches a list to volunteers by a keyed hash, and keeps no number', async () => {
    const [known, unknown, drafted] = [anIdNumber(), anIdNumber(), anIdNumber()];
    const volunteer = await holding(known);
    await holding(drafted, { state: 'DRAFT' });
    const idNumbers = [` ${known.slice(0, 6)} ${known.slice(6).toLowerCase()}`, unknown, drafted];
    const input = { organisationId: await aBranch(), year: 2026, members: 5, source, idNumbers };
    const { data } = await ask<{ recordPartyRoster: { partyRoster: { id: string } } }>(stage.as.street, record, {
      input,
    });
    const { id: rosterId } = data.recordPartyRoster.partyRoster;
    const entries = await db.transact((tx) => tx.list(PartyRosterEntry, { rosterId }));
    const trail = await db.transact((tx) => tx.list(AuditEvent, { subjectId: rosterId }));

    expect(data).toMatchObject({ recordPartyRoster: { partyRoster: { members: 5, listed: 3, registered: 1 } } });
    expect(entries.find(({ volunteerId }) => volunteerId === volunteer.id)?.idLastFour).toBe(known.slice(-4));
    expect(JSON.stringify([entries, trail])).not.toContain(known.slice(0, 14));
  });

  it('finds who registered, or was merged, after the list was recorded', async () => {
    const [late, double] = [anIdNumber(), anIdNumber()];
    const stays = await holding(anIdNumber());
    await holding(double, { state: 'MERGED', mergedIntoId: stays.id });
    const input = { organisationId: await aBranch(), year: 2026, members: 2, source, idNumbers: [late, double] };
    const id = await recordPartyRoster(stage.as.street, input);
    await holding(late);
    const { data } = await ask(stage.as.street, match, { input: { id, version: 1 } });

    expect(await db.transact((tx) => tx.count(PartyRosterEntry, { rosterId: id, volunteerId: stays.id }))).toBe(1);
    expect(data).toMatchObject({ matchPartyRoster: { partyRoster: { registered: 2, version: 2 } } });
  });

  it('keeps the earlier list when none comes along, and lets it go when another does', async () => {
    const [first, second] = [anIdNumber(), anIdNumber()];
    const input = { organisationId: await aBranch(), year: 2026, members: 2, source };
    const rosterId = await recordPartyRoster(stage.as.street, { ...input, idNumbers: [first] });
    await recordPartyRoster(stage.as.street, { ...input, members: 3 });
    const kept = await db.transact((tx) => tx.list(PartyRosterEntry, { rosterId }));
    await recordPartyRoster(stage.as.street, { ...input, idNumbers: [second] });
    const replaced = await db.transact((tx) => tx.list(PartyRosterEntry, { rosterId }));

    const lastFour = [...kept, ...replaced].map(({ idLastFour }) => idLastFour);
    expect(lastFour).toEqual([first.slice(-4), second.slice(-4)]);
  });

  it('refuses what is no branch, wrong and repeated numbers by their line, and lists longer than the branch', async () => {
    const number = anIdNumber();
    const input = { organisationId: await aBranch(), year: 2026, members: 2, source };
    const fieldsOf = async (given: object) =>
      (await ask(stage.as.street, record, { input: { ...input, ...given } })).fields[0];

    expect(await fieldsOf({ organisationId: stage.leadId })).toEqual({ organisationId: expect.any(String) });
    expect(await fieldsOf({ idNumbers: [number, '410108199005040000'] })).toEqual({
      idNumbers: 'Line 2 is no ID number of a resident.',
    });
    expect(await fieldsOf({ idNumbers: [number, number] })).toEqual({ idNumbers: 'Line 2 says the same as line 1.' });
    expect(await fieldsOf({ members: 0, idNumbers: [number] })).toEqual({ members: expect.any(String) });
    expect(await fieldsOf({ source: '' })).toEqual({ source: expect.any(String) });
  });

  it('counts each volunteer once over all rosters of a year; without any it asks the sourced figure, or says nothing', async () => {
    const number = anIdNumber();
    await holding(number);
    for (const organisationId of [await aBranch(), await aBranch()]) {
      await recordPartyRoster(stage.as.street, {
        organisationId,
        year: 2019,
        members: 10,
        source,
        idNumbers: [number],
      });
    }
    await recordAreaStat(stage.as.district, { areaId: stage.districtId, year: 2018, partyMembers: 900, source });
    await holding(anIdNumber(), { partyStatus: 'PROBATIONARY' });

    const of = async (year: number, ctx = stage.as.auditor) => (await ask(ctx, registration, { year })).data;
    expect(await of(2019)).toEqual({
      partyRegistration: { basis: 'ROSTERS', members: 20, registered: 1, source: null },
    });
    expect(await of(2018)).toEqual({
      partyRegistration: { basis: 'AREA_STAT', members: 900, registered: 1, source },
    });
    const nothing = { partyRegistration: { basis: null, members: null, registered: null, source: null } };
    expect(await of(2017)).toEqual(nothing);
    expect(await of(2018, stage.as.street)).toEqual(nothing);
  });

  it('shows entries to administrators alone, counts to auditors too, and nothing to stations, teams and other districts', async () => {
    const input = { organisationId: await aBranch(), year: 2024, members: 1, source, idNumbers: [anIdNumber()] };
    const id = await recordPartyRoster(stage.as.street, input);
    const read = `{ partyRoster(id: "${id}") { members entries { totalCount } }
      partyRosterEntries(filter: { rosterId: { eq: "${id}" } }) { totalCount } }`;

    const seen = (count: number) => ({
      partyRoster: { members: 1, entries: { totalCount: count } },
      partyRosterEntries: { totalCount: count },
    });
    expect((await ask(stage.as.street, read)).data).toEqual(seen(1));
    expect((await ask(stage.as.auditor, read)).data).toEqual(seen(0));
    for (const ctx of [stage.as.team, stage.as.station, stage.as.stranger]) {
      expect((await ask(ctx, read)).codes).toContain('NOT_FOUND');
    }
  });

  it('lets only administrators record and match, each in its own area', async () => {
    const organisationId = await aBranch(stage.districtId);
    const id = await recordPartyRoster(stage.as.district, { organisationId, year: 2026, members: 1, source });
    const input = { organisationId, year: 2026, members: 1, source };

    for (const ctx of [stage.as.auditor, stage.as.team, stage.as.station]) {
      expect((await ask(ctx, record, { input })).codes).toEqual(['FORBIDDEN']);
      expect((await ask(ctx, match, { input: { id, version: 1 } })).codes).toEqual(['FORBIDDEN']);
    }
    for (const ctx of [stage.as.team, stage.as.station]) {
      expect((await ask(ctx, registration, { year: 2026 })).codes).toEqual(['FORBIDDEN']);
    }
    for (const ctx of [stage.as.street, stage.as.stranger]) {
      expect((await ask(ctx, record, { input })).fields).toEqual([{ organisationId: expect.any(String) }]);
      expect((await ask(ctx, match, { input: { id, version: 1 } })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await ask(stage.as.nobody, record, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.nobody, match, { input: { id, version: 1 } })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.nobody, registration, { year: 2026 })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.district, match, { input: { id, version: 8 } })).codes).toEqual(['CONFLICT']);
  });

  it('leaves one roster of two that are recorded at once', async () => {
    const organisationId = await aBranch();
    const input = { organisationId, year: 2023, members: 1, source };
    const numbers = [anIdNumber(), anIdNumber()];
    await Promise.all(numbers.map((number) => recordPartyRoster(stage.as.street, { ...input, idNumbers: [number] })));

    const rosters = await db.transact((tx) => tx.list(PartyRoster, { organisationId }));
    expect(rosters.map(({ listed }) => listed)).toEqual([1]);
    expect(await db.transact((tx) => tx.count(PartyRosterEntry, { rosterId: rosters[0]?.id ?? '' }))).toBe(1);
  });
});
