import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import type { Caller } from '../../kernel/caller.js';
import type { RequestContext } from '../../kernel/context.js';
import { establishArea } from '../../places/areas/establish-area.js';
import { amendOrganisation } from '../../places/organisations/amend-organisation.js';
import { aDistrict, type District } from '../../testing/a-district.js';
import { anAccount } from '../../testing/an-account.js';
import { anOrganisation } from '../../testing/an-organisation.js';
import { asking, type Ask } from '../../testing/ask.js';
import { aCaller, contextFor } from '../../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { writeAudit } from '../audit/write-audit.js';

interface Event {
  readonly action: string;
  readonly subjectName: string | null;
  readonly address: string | null;
  readonly changes: readonly { field: string; before: string | null; after: string | null }[];
}

describe.each(testDatabases())('the audit trail on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let home: District;
  let organisationId: string;
  let admin: Caller;
  const fields = 'nodes { action subjectName address actor { displayName } changes { field before after } }';
  const events = `query ($filter: AuditEventFilter) { auditEvents(filter: $filter, first: 100) { totalCount ${fields} } }`;
  const timeline = `query ($type: String!, $id: ID!, $first: Int) {
    timeline(subjectType: $type, subjectId: $id, first: $first) { totalCount ${fields} } }`;

  const as = (facts: Partial<Caller>): RequestContext => contextFor(db, aCaller(home.districtId, facts));
  const read = async (ctx: RequestContext, filter: object = {}): Promise<readonly Event[]> =>
    (await ask<{ auditEvents: { nodes: Event[] } }>(ctx, events, { filter })).data.auditEvents.nodes;
  const told = async (ctx: RequestContext, id = organisationId): Promise<readonly Event[]> =>
    (await ask<{ timeline: { nodes: Event[] } }>(ctx, timeline, { type: 'Organisation', id })).data.timeline.nodes;

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    home = await aDistrict(db, '410108', '惠济区');
    const accountId = await anAccount(db, { districtId: home.districtId, displayName: '王芳' });
    admin = aCaller(home.districtId, { accountId, displayName: '王芳' });
    const ctx = contextFor(db, admin);
    const facts = { areaId: home.streetId, name: '惠济区图书馆', kind: 'UNIT', contactPhone: '13812341234' } as const;
    organisationId = await anOrganisation(ctx, facts);
    await amendOrganisation(ctx, { ...facts, id: organisationId, version: 1, name: '惠济图书馆' });
  });
  afterAll(() => thrownAway.destroy());

  it('tells who did what to which record, with what changed', async () => {
    const [amended] = await read(as({}), { subjectId: { eq: organisationId } });

    expect(amended).toMatchObject({
      action: 'amendOrganisation',
      subjectName: '惠济图书馆',
      address: '127.0.0.1',
      actor: { displayName: '王芳' },
    });
    expect(amended?.changes).toEqual([{ field: 'name', before: '"惠济区图书馆"', after: '"惠济图书馆"' }]);
  });

  it('is filtered by deed, kind of record, actor, time and address', async () => {
    const mine = { subjectId: { eq: organisationId } };
    const found = async (filter: object) => (await read(as({}), { ...mine, ...filter })).length;

    expect(await found({ action: { eq: 'amendOrganisation' } })).toBe(1);
    expect(await found({ subjectType: { in: ['Organisation', 'Team'] } })).toBe(2);
    expect(await found({ subjectType: { eq: 'Team' } })).toBe(0);
    expect(await found({ accountId: { eq: admin.accountId } })).toBe(2);
    expect(await found({ at: { gte: '2026-11-21T00:00:00Z', lt: '2026-11-22T00:00:00Z' } })).toBe(2);
    expect(await found({ at: { gte: '2026-11-22T00:00:00Z' } })).toBe(0);
    expect(await found({ address: { eq: '10.0.0.1' } })).toBe(0);
  });

  it('shows a street what concerns its own area, and what it did itself', async () => {
    const validFrom = '2020-01-01';
    const other = { parentId: home.districtId, level: 'TOWN', code: '410108101', name: '古荥镇', validFrom } as const;
    const townId = await establishArea(as({}), other);
    const street = (scopeId: string) => as({ role: 'STREET_ADMIN', scopeId });
    const ofTown = await read(street(townId));

    expect((await read(street(home.streetId))).map((event) => event.action)).toContain('amendOrganisation');
    expect(ofTown.map((event) => [event.action, event.subjectName])).toEqual([['establishArea', '古荥镇']]);
  });

  it('shows a station manager its own deeds alone', async () => {
    const manager = as({ role: 'STATION_MANAGER', scopeKind: 'STATION', scopeId: 'of-no-station' });
    await db.transact((tx) =>
      writeAudit(manager, tx, { action: 'exportRecords', subjectType: 'Organisation', subjectId: organisationId }),
    );

    expect(await read(manager)).toMatchObject([{ action: 'exportRecords', subjectName: '惠济图书馆' }]);
  });

  it('shows nothing of another district, not by identifier either', async () => {
    const foreign = await aDistrict(db, '410105', '金水区');
    const stranger = contextFor(db, aCaller(foreign.districtId));
    const { data } = await ask<{ auditEvents: { nodes: { id: string }[] } }>(
      as({}),
      'query ($id: ID!) { auditEvents(filter: { subjectId: { eq: $id } }) { nodes { id } } }',
      { id: organisationId },
    );
    const one = 'query ($id: ID!) { auditEvent(id: $id) { action } }';

    expect(await read(stranger, { subjectId: { eq: organisationId } })).toEqual([]);
    expect((await ask(stranger, one, { id: data.auditEvents.nodes[0]?.id })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stranger, timeline, { type: 'Organisation', id: organisationId })).codes).toEqual(['NOT_FOUND']);
  });

  it('masks numbers for auditors, before and after', async () => {
    const auditor = as({ role: 'AUDITOR' });
    const registered = (await read(auditor, { action: { eq: 'registerOrganisation' } }))[0];

    expect(registered?.changes).toContainEqual({ field: 'contactPhone', before: null, after: '"138****1234"' });
  });

  it('tells the timeline of a record to whoever may see the record, without where it was done from', async () => {
    const leader = as({ role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId: 'of-no-team' });
    const story = await told(leader);

    expect(story.map((event) => event.action)).toContain('amendOrganisation');
    expect(story.filter((event) => event.action !== 'exportRecords').map((event) => event.address)).toEqual([
      null,
      null,
    ]);
  });

  it('has no timeline of what is no record, nor of a record out of sight', async () => {
    for (const type of ['Kite', 'AuditEvents', '__proto__', '']) {
      expect((await ask(as({}), timeline, { type, id: organisationId })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await ask(as({}), timeline, { type: 'Organisation', id: "' OR 1=1" })).codes).toEqual(['NOT_FOUND']);
  });

  it('refuses who is not signed in', async () => {
    const nobody = contextFor(db, undefined);

    expect((await ask(nobody, events)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(nobody, timeline, { type: 'Organisation', id: organisationId })).codes).toEqual([
      'UNAUTHENTICATED',
    ]);
  });
});
