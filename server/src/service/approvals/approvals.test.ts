import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { RequestContext } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { aDistrict } from '../../testing/a-district.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { step } from '../../testing/activity-steps.js';
import { anActivity } from '../../testing/an-activity.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { confirmRecord } from '../service-records/confirm-record.js';
import { Objection } from '../service-records/objection.entity.js';
import { RecordAdjustment } from '../service-records/record-adjustment.entity.js';
import { insertRecords, type NewRecord } from '../service-records/insert-records.js';

const inbox = 'query { approvalsAwaitingMe { total groups { kind count oldestOn } } }';
const lists = `query { serviceRecords(filter: { awaitingMe: { eq: true } }) { nodes { id } }
  incomplete: serviceRecords(filter: { awaitingCompletion: { eq: true } }) { nodes { id } }
  activities(filter: { awaitingMe: { eq: true } }) { nodes { id } }
  volunteers(filter: { awaitingMe: { eq: true } }) { nodes { id } }
  recordAdjustments(filter: { awaitingMe: { eq: true } }) { nodes { id } }
  objections(filter: { awaitingMe: { eq: true } }) { nodes { id } } }`;
const decisions = `query { serviceRecords { nodes { id transitions { name allowed } } }
  activities { nodes { id transitions { name allowed } } } volunteers { nodes { id transitions { name allowed } } }
  recordAdjustments { nodes { id transitions { name allowed } } } objections { nodes { id transitions { name allowed } } } }`;

interface Group {
  readonly kind: string;
  readonly count: number;
  readonly oldestOn: string | null;
}
type Ids = readonly { readonly id: string }[];
type Offered = readonly { readonly id: string; readonly transitions: readonly { name: string; allowed: boolean }[] }[];

const none = { count: 0, oldestOn: null };

describe.each(testDatabases())('what waits for approval on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let ask: Ask;

  const groupsFor = async (ctx: RequestContext): Promise<Record<string, Omit<Group, 'kind'>>> => {
    const { data } = await ask<{ approvalsAwaitingMe: { total: number; groups: readonly Group[] } }>(ctx, inbox);
    const { total, groups } = data.approvalsAwaitingMe;
    expect(total).toBe(groups.reduce((sum, { count }) => sum + count, 0));
    return Object.fromEntries(groups.map(({ kind: own, ...rest }) => [own, rest]));
  };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    ask = asking(db);
    const { districtId, communityId: areaId, stationId, teamId, leadId } = stage;
    const { id: volunteerId } = await aVolunteer(db, { districtId, areaId });
    const record = (day: string, facts: Partial<NewRecord> = {}): NewRecord => {
      const at = `2026-11-${day}T01:00:00.000Z`;
      const minutes = { plannedMinutes: 60, presentMinutes: 60, creditedMinutes: 60 };
      const fixed = { id: newId(), districtId, areaId, stationId, volunteerId, servedOn: at.slice(0, 10), ...minutes };
      return { ...fixed, startsAt: at, endsAt: at, recordedAt: at, trustClass: 'B', ...facts };
    };
    const accountOf = (ctx: RequestContext) => ctx.caller?.accountId ?? '';
    await db.transact((tx) =>
      insertRecords(tx, [
        record('02', { tier: 'DISTRICT' }),
        record('03', { tier: 'STREET', teamId }),
        record('04', { teamId }),
        record('05', { witnessIds: [accountOf(stage.as.station)] }),
        record('06', { recordedById: accountOf(stage.as.street) }),
        record('07', { state: 'CONFIRMED' }),
        record('08', { creditedMinutes: 0, trustClass: 'B', findings: ['CHECK_OUT_MISSING'] }),
        record('09', { creditedMinutes: 0, adjustedMinutes: 45 }),
      ]),
    );
    const hanging = { districtId, areaId, recordId: newId(), volunteerId, barredIds: [], version: 1 };
    const asked = { ...hanging, minutes: 10, reason: '少计', state: 'ASKED', askedById: newId() } as const;
    const raised = { ...hanging, raisedBy: 'VOLUNTEER', raisedById: newId(), text: '少计', state: 'OPEN' } as const;
    await db.transact(async (tx) => {
      const at = (day: string) => `2026-11-${day}T16:30:00.000Z`;
      await tx.insert(RecordAdjustment, { ...asked, id: newId(), tier: 'STREET', askedAt: at('09') });
      await tx.insert(RecordAdjustment, { ...asked, id: newId(), tier: 'DISTRICT', askedAt: at('10') });
      await tx.insert(Objection, { ...raised, id: newId(), raisedAt: at('11'), dueOn: '2026-11-30' });
    });
    const submitted = async (by: RequestContext) => {
      const id = await anActivity(by, { areaId, leadId, stationId });
      await step(by, id, 'submit');
    };
    await submitted(stage.as.station);
    await submitted(stage.as.street);
    const waiting = { state: 'SUBMITTED', registeredOn: '2026-11-01' } as const;
    await aVolunteer(db, { districtId, areaId }, { ...waiting, submittedById: accountOf(stage.as.district) });
    await aVolunteer(db, { districtId, areaId }, { ...waiting, registeredOn: '2026-11-03' });
  });
  afterAll(() => thrownAway.destroy());

  it('tells the district what it did not record or submit itself', async () => {
    expect(await groupsFor(stage.as.district)).toEqual({
      RECORDS: { count: 6, oldestOn: '2026-11-02' },
      INCOMPLETE_RECORDS: { count: 1, oldestOn: '2026-11-08' },
      ACTIVITIES: { count: 2, oldestOn: '2026-12-05' },
      VOLUNTEERS: { count: 1, oldestOn: '2026-11-03' },
      ADJUSTMENTS: { count: 2, oldestOn: '2026-11-10' },
      OBJECTIONS: { count: 1, oldestOn: '2026-11-12' },
    });
  });

  it('tells the street what its tier suffices for', async () => {
    expect(await groupsFor(stage.as.street)).toMatchObject({
      RECORDS: { count: 4, oldestOn: '2026-11-03' },
      ACTIVITIES: { count: 1 },
      VOLUNTEERS: { count: 2, oldestOn: '2026-11-01' },
      ADJUSTMENTS: { count: 1, oldestOn: '2026-11-10' },
      OBJECTIONS: { count: 1 },
    });
  });

  it("tells a station's manager its station's records but those that it witnessed, and a team's leader the team's", async () => {
    expect(await groupsFor(stage.as.station)).toMatchObject({
      RECORDS: { count: 3, oldestOn: '2026-11-04' },
      INCOMPLETE_RECORDS: { count: 1 },
      ACTIVITIES: none,
      VOLUNTEERS: none,
    });
    expect(await groupsFor(stage.as.team)).toMatchObject({
      RECORDS: { count: 1, oldestOn: '2026-11-04' },
      INCOMPLETE_RECORDS: none,
    });
  });

  it('has nothing for auditors, nor for another district', async () => {
    for (const ctx of [stage.as.auditor, stage.as.stranger]) {
      expect(Object.values(await groupsFor(ctx))).toEqual([none, none, none, none, none, none]);
    }
    expect((await ask(stage.as.nobody, inbox)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it.each(['district', 'street', 'station', 'team'] as const)(
    'offers the %s exactly what its lists name',
    async (as) => {
      const ctx = stage.as[as];
      const groups = await groupsFor(ctx);
      const { data } = await ask<Record<string, { nodes: Ids }>>(ctx, lists);
      const { data: offered } = await ask<Record<string, { nodes: Offered }>>(ctx, decisions);
      const idsOf = (list: string) => (data[list]?.nodes ?? []).map(({ id }) => id).toSorted();
      const allowed = (list: string, names: readonly string[]) =>
        (offered[list]?.nodes ?? [])
          .filter(({ transitions }) => transitions.some((one) => names.includes(one.name) && one.allowed))
          .map(({ id }) => id)
          .toSorted();

      expect(idsOf('serviceRecords')).toEqual(allowed('serviceRecords', ['confirm']));
      expect(idsOf('activities')).toEqual(allowed('activities', ['approve', 'approveMakeUp']));
      expect(idsOf('volunteers')).toEqual(allowed('volunteers', ['verify']));
      expect(idsOf('recordAdjustments')).toEqual(allowed('recordAdjustments', ['approve']));
      expect(idsOf('objections')).toEqual(allowed('objections', ['uphold']));
      expect(idsOf('serviceRecords')).toHaveLength(groups['RECORDS']?.count ?? -1);
      expect(idsOf('incomplete')).toHaveLength(groups['INCOMPLETE_RECORDS']?.count ?? -1);
    },
  );

  it('counts no further than anybody decides before looking again', async () => {
    const { districtId, streetId: areaId } = await aDistrict(db, '410102', '中原区');
    const { id: volunteerId } = await aVolunteer(db, { districtId, areaId });
    const at = '2026-11-02T01:00:00.000Z';
    const minutes = { plannedMinutes: 60, presentMinutes: 60, creditedMinutes: 60 };
    const fixed = { districtId, areaId, volunteerId, servedOn: '2026-11-02', trustClass: 'A', ...minutes } as const;
    const many = Array.from({ length: 1_001 }, () => ({
      ...fixed,
      id: newId(),
      startsAt: at,
      endsAt: at,
      recordedAt: at,
    }));
    await db.transact((tx) => insertRecords(tx, many));

    const groups = await groupsFor(contextFor(db, aCaller(districtId)));

    expect(groups['RECORDS']).toEqual({ count: 1_000, oldestOn: '2026-11-02' });
  });

  it('counts what is decided no more', async () => {
    const { data } = await ask<{ serviceRecords: { nodes: Ids } }>(stage.as.team, lists);
    const [first] = data.serviceRecords.nodes;
    await confirmRecord(stage.as.team, { id: first?.id ?? '', version: 1 });

    expect((await groupsFor(stage.as.team))['RECORDS']).toEqual(none);
  });
});
