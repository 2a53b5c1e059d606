import type { Transaction } from '../../database/transaction.js';
import { namesOf, type PersonalPart, type PersonalRow } from '../../people/personal-copies/personal-part.js';
import { Activity } from '../activities/activity.entity.js';
import { netMinutes } from './day-sums.js';
import { Objection } from './objection.entity.js';
import { RecordAdjustment } from './record-adjustment.entity.js';
import { recordNumber } from './record-number.js';
import { ServiceRecord } from './service-record.entity.js';

type NumberOf = (recordId: string | null) => string | null;

/** A person's service records. */
export const serviceRecordPart: PersonalPart = {
  what: 'serviceRecords',
  async tell(tx, { id: volunteerId }) {
    const rows = await tx.list(ServiceRecord, { volunteerId });
    const ids = [...new Set(rows.flatMap(({ activityId }) => (activityId === null ? [] : [activityId])))];
    const titleOf = await namesOf(tx.listWhere(Activity, { oneOf: ['id', ids] }), ({ title }) => title);
    return rows.map((row) => ({ ...toldOf(row), activity: titleOf(row.activityId) }));
  },
};

function toldOf(row: ServiceRecord): PersonalRow {
  const { servedOn, startsAt, endsAt, plannedMinutes, presentMinutes, creditedMinutes, adjustedMinutes } = row;
  const { trustClass, state, findings, recordedAt, confirmedAt, publicUntil, finalAt, statement, stateReason } = row;
  const minutes = { plannedMinutes, presentMinutes, creditedMinutes, adjustedMinutes, netMinutes: netMinutes(row) };
  const course = { state, recordedAt, confirmedAt, publicUntil, finalAt, statement, stateReason };
  return { number: recordNumber(row), servedOn, startsAt, endsAt, ...minutes, trustClass, findings, ...course };
}

/** What was added to a person's records or taken from them. */
export const adjustmentPart: PersonalPart = {
  what: 'adjustments',
  async tell(tx, { id }) {
    const { rows, numberOf } = await hangingOn(tx, id, RecordAdjustment);
    return rows.map(({ recordId, minutes, reason, state, askedAt, decidedAt }) => {
      return { record: numberOf(recordId), minutes, reason, state, askedAt, decidedAt };
    });
  },
};

/** How a person's records were challenged, and what was answered. */
export const objectionPart: PersonalPart = {
  what: 'objections',
  async tell(tx, { id }) {
    const { rows, numberOf } = await hangingOn(tx, id, Objection);
    return rows.map(({ recordId, raisedBy, text, raisedAt, dueOn, state, answer, answeredAt }) => {
      return { record: numberOf(recordId), raisedBy, text, raisedAt, dueOn, state, answer, answeredAt };
    });
  },
};

/** Rows that hang on a person's records, found through them: what hangs on one record is few. */
async function hangingOn<T extends { id: string; recordId: string }>(
  tx: Transaction,
  volunteerId: string,
  entity: new () => T,
): Promise<{ readonly rows: readonly T[]; readonly numberOf: NumberOf }> {
  const of = tx.tableMap(ServiceRecord);
  const own = { among: { property: 'recordId', of, select: 'id', where: { eq: { volunteerId } } } } as const;
  const rows = await tx.listWhere(entity, own);
  const ids = [...new Set(rows.map(({ recordId }) => recordId))];
  return { rows, numberOf: await namesOf(tx.listWhere(ServiceRecord, { oneOf: ['id', ids] }), recordNumber) };
}
