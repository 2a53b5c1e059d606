import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../database/database.js';
import { newId } from '../../kernel/ids.js';
import { aServiceStage, type ServiceStage } from '../../testing/a-service-stage.js';
import { aVolunteer } from '../../testing/a-volunteer.js';
import { aRecord, mondayAfter } from '../../testing/an-attendance.js';
import { testDatabases, throwAwayDatabase, type ThrowAwayDatabase } from '../../testing/databases.js';
import { confirmRecord } from '../service-records/confirm-record.js';
import { insertRecords, type NewRecord } from '../service-records/insert-records.js';
import { RecordLink } from '../service-records/record-link.entity.js';
import { recordNumber } from '../service-records/record-number.js';
import type { ServiceRecord } from '../service-records/service-record.entity.js';
import { anchorLine, readAnchor } from './record-fault.js';
import { verifyRecords } from './verify-records.js';

describe.each(testDatabases())('verifying service records on %s', (kind) => {
  let thrownAway: ThrowAwayDatabase;
  let db: Database;
  let stage: ServiceStage;
  let record: ServiceRecord;
  const run = (sql: string, params: (string | number)[] = []) => db.transact((tx) => tx.sql.run(sql, params));
  const found = async () => (await verifyRecords(db)).faults.map(({ kind: what, record: which }) => [what, which]);

  beforeEach(async () => {
    thrownAway = await throwAwayDatabase(kind);
    ({ db } = thrownAway);
    stage = await aServiceStage(db);
    record = await aRecord(db, { stage });
    await confirmRecord(stage.at(stage.as.station, mondayAfter), { id: record.id, version: record.version });
    await aRecord(db, { stage });
  });
  afterEach(() => thrownAway.destroy());

  it('finds nothing where the program alone has written, and gives an anchor', async () => {
    const { records, links, anchors, faults } = await verifyRecords(db);

    expect({ records, links, faults }).toEqual({ records: 2, links: 3, faults: [] });
    const [anchor] = anchors.filter(({ seq }) => seq > 0);
    expect(anchor).toMatchObject({ districtCode: '410108', seq: 3 });
    expect(anchor && readAnchor(anchorLine(anchor))).toEqual(anchor);
  });

  it('finds minutes that were edited, and tells what they were', async () => {
    await run('UPDATE service_record SET credited_minutes = 600 WHERE id = ?', [record.id]);

    const { faults } = await verifyRecords(db);

    expect(faults).toMatchObject([{ kind: 'ROW_CHANGED', record: recordNumber(record) }]);
    expect(faults[0]?.says).toContain('creditedMinutes was 120, is 600');
  });

  it('finds a record that was deleted, and one that was slipped in', async () => {
    const foreign = newId();
    await run('UPDATE service_record SET id = ?, sign_up_id = NULL WHERE id = ?', [foreign, record.id]);

    expect(await found()).toEqual([
      ['ROW_UNCHAINED', recordNumber({ ...record, id: foreign })],
      ['ROW_MISSING', record.id],
    ]);
  });

  it('finds a link whose content was rewritten to fit an edited record', async () => {
    const change = `"creditedMinutes":120`;
    await run('UPDATE record_link SET content = REPLACE(content, ?, ?) WHERE record_id = ?', [
      change,
      change.replace('120', '600'),
      record.id,
    ]);
    await run('UPDATE service_record SET credited_minutes = 600 WHERE id = ?', [record.id]);

    expect(await found()).toEqual([
      ['LINK_CHANGED', record.id],
      ['LINK_CHANGED', record.id],
    ]);
  });

  it('finds a link that was taken out, also the last one', async () => {
    await run('DELETE FROM record_link WHERE seq = 2');
    expect(await found()).toEqual([
      ['LINK_MISSING', null],
      ['ROW_CHANGED', recordNumber(record)],
    ]);

    await run('DELETE FROM record_link WHERE seq = 3');
    expect((await found()).map(([what]) => what)).toContain('HEAD_WRONG');
  });

  it('finds links that changed places', async () => {
    await run('UPDATE record_link SET seq = 99 WHERE seq = 1');
    await run('UPDATE record_link SET seq = 1 WHERE seq = 2');
    await run('UPDATE record_link SET seq = 2 WHERE seq = 99');

    const kinds = (await found()).map(([what]) => what);

    expect(kinds).toContain('LINK_CHANGED');
    expect(kinds).toContain('LINK_MISPLACED');
  });

  it('finds a chain that was made anew, by an anchor that was published before', async () => {
    const { anchors } = await verifyRecords(db);
    await run('DELETE FROM record_link');
    await run('DELETE FROM record_chain');
    await run('DELETE FROM service_record');

    const { faults } = await verifyRecords(db, anchors);

    expect(faults.map(({ kind: what }) => what)).toContain('ANCHOR_MISSED');
  });

  it('appends links of everybody who confirms at the same time one after the other', async () => {
    const records = [];
    for (let n = 0; n < 12; n += 1) records.push(await aRecord(db, { stage }));

    const ctx = stage.at(stage.as.station, mondayAfter);
    await Promise.all(records.map(({ id, version }) => confirmRecord(ctx, { id, version })));

    expect(await found()).toEqual([]);
    const seqs = (await db.transact((tx) => tx.list(RecordLink, { districtId: stage.districtId }))).map(
      ({ seq }) => seq,
    );
    expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 27 }, (_, index) => index + 1));
  });

  it('writes ten thousand records with their links in a few statements', async () => {
    const { districtId, communityId: areaId } = stage;
    const { id: volunteerId } = await aVolunteer(db, { districtId, areaId });
    const minutes = { plannedMinutes: 60, presentMinutes: 60, creditedMinutes: 60 };
    const rows = Array.from({ length: 10_000 }, (_, n): NewRecord => {
      const startsAt = new Date(Date.UTC(2026, 0, 1, n)).toISOString();
      const endsAt = new Date(Date.UTC(2026, 0, 1, n + 1)).toISOString();
      const day = { servedOn: startsAt.slice(0, 10), startsAt, endsAt, stays: [{ from: startsAt, until: endsAt }] };
      return { id: newId(), districtId, areaId, volunteerId, trustClass: 'A', recordedAt: endsAt, ...day, ...minutes };
    });

    const began = performance.now();
    await db.transact((tx) => insertRecords(tx, rows));
    const took = performance.now() - began;

    expect(await found()).toEqual([]);
    expect(took).toBeLessThan(20_000);
  });
});
