import type { FastifyInstance } from 'fastify';
import ical from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Account } from '../access/accounts/account.entity.js';
import { openAccount } from '../access/accounts/open-account.js';
import type { Database } from '../database/database.js';
import type { RequestContext } from '../kernel/context.js';
import { Activity } from '../service/activities/activity.entity.js';
import { CalendarFeed } from '../service/calendar-feeds/calendar-feed.entity.js';
import { aShift } from '../testing/a-roster.js';
import { aServiceStage, type ServiceStage } from '../testing/a-service-stage.js';
import { anActivity } from '../testing/an-activity.js';
import { asking, type Ask } from '../testing/ask.js';
import { contextFor } from '../testing/contexts.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../testing/databases.js';
import { serverWith, surroundingsFor } from '../testing/http.js';
import { calendarRoutes } from './calendar-routes.js';

describe.each(testDatabases())('a calendar address on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let ask: Ask;
  let app: FastifyInstance;
  let stage: ServiceStage;
  let leader: RequestContext;
  const issue = 'mutation { issueCalendarFeed { path feed { id version issuedAt } } }';
  const revoke = 'mutation ($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { feed { id } } }';
  type Issued = { issueCalendarFeed: { path: string; feed: { id: string; version: number } } };

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    ask = asking(db);
    stage = await aServiceStage(db);
    const around = surroundingsFor(db);
    app = await serverWith(around, (server) => Promise.resolve(calendarRoutes(server, around)));
    leader = await teamLeader('duizhang');
    const { communityId: areaId, leadId, teamId, stationId } = stage;
    await scheduled(await anActivity(stage.as.team, { areaId, leadId, teamId, title: '文明交通' }), { taken: 2 });
    await scheduled(await anActivity(stage.as.station, { areaId, leadId, stationId, title: '别人的活动' }));
  });
  afterAll(async () => {
    await app.close();
    await thrownAway.destroy();
  });

  async function teamLeader(username: string): Promise<RequestContext> {
    const { districtId, streetId: areaId, teamId: scopeId } = stage;
    const facts = { role: 'TEAM_LEADER', scopeKind: 'TEAM', scopeId, displayName: '队长' } as const;
    const password = 'red cap and vest';
    const accountId = await openAccount(stage.as.district, { ...facts, username, password, districtId, areaId });
    const { caller } = stage.as.team;
    return contextFor(db, caller && { ...caller, accountId });
  }
  async function scheduled(activityId: string, facts: object = {}): Promise<void> {
    await aShift(db, await db.transact((tx) => tx.get(Activity, activityId)), facts);
  }
  const issued = async (ctx: RequestContext) => (await ask<Issued>(ctx, issue)).data.issueCalendarFeed;
  const fetched = async (path: string) => {
    const { statusCode, headers, payload } = await app.inject({ url: path });
    return { statusCode, type: headers['content-type'], payload };
  };

  it('shows the shifts of the team, and nobody else’s, to a calendar program', async () => {
    const { path } = await issued(leader);

    const { statusCode, type, payload } = await fetched(path);

    expect([statusCode, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    const calendar = new ical.Component(ical.parse(payload) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ical.Event(event));
    expect(events.map(({ summary }) => summary)).toEqual(['文明交通 · 兴隆铺路与南阳路交叉口东南角 · 2/20']);
    expect(events[0]?.startDate.toString()).toBe('2026-12-05T09:00:00');
    expect(events[0]?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  });

  it('keeps only a hash, ends when the next one is given out, and when it is revoked', async () => {
    const first = await issued(leader);
    const second = await issued(leader);
    const token = /\/calendar\/(\w+)\.ics/.exec(second.path)?.[1] ?? '?';

    const rows = await db.transact((tx) => tx.list(CalendarFeed, {}));
    expect(JSON.stringify(rows)).not.toContain(token);
    expect((await fetched(first.path)).statusCode).toBe(404);
    expect((await fetched(second.path)).statusCode).toBe(200);
    const { id, version } = second.feed;
    expect((await ask(leader, '{ calendarFeeds { nodes { id } } }')).data).toEqual({
      calendarFeeds: { nodes: [{ id }] },
    });
    expect((await ask(leader, revoke, { input: { id, version: 9 } })).codes).toEqual(['CONFLICT']);
    expect((await ask(leader, revoke, { input: { id, version } })).codes).toEqual([]);
    expect((await fetched(second.path)).statusCode).toBe(404);
    expect((await ask(leader, revoke, { input: { id, version } })).codes).toEqual(['NOT_FOUND']);
  });

  it('leaves one address standing when two are asked for at once', async () => {
    const both = await Promise.all([issued(leader), issued(leader)]);

    const answers = await Promise.all(both.map(({ path }) => fetched(path)));

    expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 404]);
  });

  it('tells the same of a token that nobody has, of a malformed one, and of a suspended account', async () => {
    const suspended = await teamLeader('tingyong');
    const { path } = await issued(suspended);
    const accountId = suspended.caller?.accountId ?? '';
    await db.transact((tx) => tx.updateWhere(Account, { state: 'SUSPENDED' }, { eq: { id: accountId } }));
    const paths = [path, `/calendar/${'a'.repeat(52)}.ics`, '/calendar/x.ics', '/calendar/%27%20OR%201'];

    for (const wrong of paths)
      expect(await fetched(wrong)).toMatchObject({ statusCode: 404, payload: 'No such calendar.' });
  });

  it('belongs to whoever asked for it, and to nobody who is not signed in', async () => {
    const { feed } = await issued(leader);
    const input = { id: feed.id, version: feed.version };

    expect((await ask(stage.as.nobody, issue)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.nobody, revoke, { input })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stage.as.district, revoke, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stage.as.district, '{ calendarFeeds { totalCount } }')).data).toEqual({
      calendarFeeds: { totalCount: 0 },
    });
  });
});
