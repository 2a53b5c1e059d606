import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Session } from '../access/sessions/session.entity.js';
import { connect } from '../database/connect.js';
import type { Database } from '../database/database.js';
import { entities } from '../entities.js';
import { checkIn, checkOut } from '../service/check-ins/check-in.js';
import type { StreamLimits } from '../service/live-boards/board-streams.js';
import { aSignUp } from '../testing/a-roster.js';
import { aRunningShift } from '../testing/a-running-shift.js';
import { aServiceStage, type ServiceStage } from '../testing/a-service-stage.js';
import { aVolunteer } from '../testing/a-volunteer.js';
import { anEventReader } from '../testing/an-event-reader.js';
import { asking, type Ask } from '../testing/ask.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../testing/databases.js';
import { aSession, serverWith, surroundingsFor } from '../testing/http.js';
import { liveRoutes } from './live-routes.js';

const quick: StreamLimits = { ofAccount: 2, ofServer: 5, everyMs: 40 };
const someTurns = 400;
const shown = 'query ($id: ID!) { liveBoard(activityId: $id) { version attendance { present left missing } } }';
type Shown = { liveBoard: { version: number; attendance: Record<string, number> } };

describe.each(testDatabases())('the stream of a live board on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let here: Database;
  /** Another process's connection to the same database. */
  let elsewhere: Database;
  let ask: Ask;
  let stage: ServiceStage;
  const apps = new Set<FastifyInstance>();

  beforeAll(async () => {
    thrownAway = await throwAwayDatabase(kind);
    here = thrownAway.db;
    elsewhere = await connect(thrownAway.settings, entities);
    ask = asking(elsewhere);
    stage = await aServiceStage(here);
  });
  afterAll(async () => {
    await Promise.all([...apps].map((app) => app.close()));
    await elsewhere.close();
    await thrownAway.destroy();
  });

  const listening = async (db: Database, limits?: StreamLimits) => {
    const around = surroundingsFor(db);
    const app = await serverWith(around, (server) => Promise.resolve(liveRoutes(server, around, limits)));
    apps.add(app);
    return { app, url: await app.listen({ port: 0, host: '127.0.0.1' }) };
  };
  const someoneExpected = async () => {
    const { activity, shift } = await aRunningShift(here, stage);
    const volunteer = await aVolunteer(here, { districtId: stage.districtId, areaId: stage.communityId });
    await aSignUp(here, { shift, volunteer });
    return {
      path: `/live/activities/${activity.id}`,
      activity,
      check: { shiftId: shift.id, volunteer: volunteer.number, method: 'QR' } as const,
    };
  };
  const at = (clock: string) => stage.at(stage.as.team, `2026-12-05T${clock}.000Z`);
  const signedIn = () => aSession(here, { districtId: stage.districtId });
  const boardNow = async (id: string) =>
    (await ask<Shown>({ ...at('01:30:00'), db: elsewhere }, shown, { id })).data.liveBoard;

  it('tells within three seconds of what another server wrote, and the board shows it', async () => {
    const { path, activity, check } = await someoneExpected();
    const { url } = await listening(elsewhere);
    const reader = await anEventReader(url + path, await signedIn());
    await reader.until(1);

    await checkIn(at('01:00:00'), check);
    await reader.until(2, 3_000);

    expect([reader.status, reader.contentType]).toEqual([200, 'text/event-stream; charset=utf-8']);
    const told = reader.events.map(({ event, id }) => [event, Number(id)] as const);
    expect(told.map(([event]) => event)).toEqual(['changed', 'changed']);
    expect(told[1]?.[1]).toBeGreaterThan(told[0]?.[1] ?? 0);
    const board = await boardNow(activity.id);
    expect(board.attendance).toEqual({ present: 1, left: 0, missing: 0 });
    expect(board.version).toBeGreaterThanOrEqual(told[1]?.[1] ?? 0);
    reader.leave();
  });

  it('misses nothing over a reconnect, and says nothing to who has seen it all', async () => {
    const { path, check } = await someoneExpected();
    const { url } = await listening(elsewhere, quick);
    const session = await signedIn();
    const first = await anEventReader(url + path, session);
    await first.until(1);
    const seen = first.events[0]?.id ?? '';
    first.leave();
    await checkIn(at('01:00:00'), check);
    await checkOut(at('02:00:00'), check);

    const again = await anEventReader(url + path, { ...session, 'last-event-id': seen });
    await again.until(1);
    const upToDate = await anEventReader(`${url}${path}?after=${again.events[0]?.id ?? ''}`, session);
    await new Promise((resolve) => setTimeout(resolve, someTurns));

    expect(Number(again.events[0]?.id)).toBeGreaterThan(Number(seen));
    expect(again.events).toHaveLength(1);
    expect(upToDate.events).toEqual([]);
    again.leave();
    upToDate.leave();
  });

  it('refuses who has not signed in, and hides what is out of reach', async () => {
    const { path } = await someoneExpected();
    const { app } = await listening(here, quick);
    const get = async (url: string, headers: Record<string, string> = {}) =>
      (await app.inject({ url, headers })).statusCode;
    const abroad = await aSession(here, { districtId: stage.as.stranger.caller?.districtId ?? '' });
    const own = { districtId: stage.districtId, scopeKind: 'STATION', scopeId: stage.stationId } as const;
    const station = await aSession(here, { ...own, role: 'STATION_MANAGER' });

    expect(await get(path)).toBe(401);
    expect(await get(path, { cookie: 'rv_session=made-up' })).toBe(401);
    expect(await get(path, abroad)).toBe(404);
    expect(await get(path, station)).toBe(404);
    expect(await get('/live/activities/nothing', await signedIn())).toBe(404);
  });

  it('ends with its session', async () => {
    const { path } = await someoneExpected();
    const { url } = await listening(elsewhere, quick);
    const reader = await anEventReader(url + path, await signedIn());
    await reader.until(1);
    const [latest] = await here.transact((tx) => tx.listWhere(Session, { all: [] })).then((all) => all.toReversed());

    await here.transact((tx) => tx.removeAll(Session, { id: latest?.id ?? '' }));
    await reader.over;

    expect(reader.events.at(-1)).toEqual({ event: 'ended', id: undefined, data: { why: 'SESSION_ENDED' } });
  });

  it('lets an account and a server hold only so many open', async () => {
    const { path } = await someoneExpected();
    const { url } = await listening(here, quick);
    const session = await signedIn();
    const opened = [await anEventReader(url + path, session), await anEventReader(url + path, session)];

    const third = await anEventReader(url + path, session);
    for (let more = 0; more < 3; more += 1) opened.push(await anEventReader(url + path, await signedIn()));
    const sixth = await anEventReader(url + path, await signedIn());
    opened[0]?.leave();
    await new Promise((resolve) => setTimeout(resolve, someTurns));
    const instead = await anEventReader(url + path, session);

    expect(opened.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect([third.status, sixth.status, instead.status]).toEqual([429, 429, 200]);
    for (const reader of [...opened, instead]) reader.leave();
  });

  it('asks the database as often for many watchers as for one', async () => {
    const { path, check } = await someoneExpected();
    let reads = 0;
    const rows: Database['primary']['rows'] = (sql, params) => {
      if (sql.includes('check_event')) reads += 1;
      return here.primary.rows(sql, params);
    };
    const counting = Object.create(here, { primary: { value: { ...here.primary, rows } } }) as Database;
    const { url } = await listening(counting, { ...quick, ofAccount: 5, everyMs: 200 });
    const session = await signedIn();
    const started = performance.now();
    const readers = await Promise.all([1, 2, 3, 4, 5].map(() => anEventReader(url + path, session)));

    await checkIn(at('01:00:00'), check);
    await Promise.all(readers.map((reader) => reader.until(2)));

    const turns = Math.ceil((performance.now() - started) / 200);
    expect(reads).toBeGreaterThan(1);
    expect(reads).toBeLessThanOrEqual(turns + 1);
    for (const reader of readers) reader.leave();
  });

  it('lets the server go down at once, and tells the readers', async () => {
    const { path } = await someoneExpected();
    const { app, url } = await listening(here, quick);
    const reader = await anEventReader(url + path, await signedIn());
    await reader.until(1);

    await app.close();
    apps.delete(app);
    await reader.over;

    expect(reader.events.at(-1)).toMatchObject({ event: 'ended', data: { why: 'SERVER_CLOSING' } });
  });
});
