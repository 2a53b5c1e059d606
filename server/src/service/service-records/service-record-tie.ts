import type { Transaction } from '../../database/transaction.js';
import { MergeCollides } from '../../people/volunteers/volunteer.errors.js';
import type { VolunteerTie } from '../../people/volunteers/volunteer-ties.js';
import { nowIn } from '../../kernel/context.js';
import { appendLinks, type Happening } from './append-links.js';
import { Objection } from './objection.entity.js';
import { RecordAdjustment } from './record-adjustment.entity.js';
import { ServiceRecord, type ServiceRecordState } from './service-record.entity.js';
import { sourceKey } from './source-key.js';

/** Records that nobody has confirmed, or that were rejected, claim no time yet. */
const unclaimed: readonly ServiceRecordState[] = ['PENDING', 'REJECTED'];

/**
 * Service records, their adjustments and objections go over, unless both served at the same time (hour rule 4). The chain says so of
 * each row: what it told before stays as it was told.
 */
export const serviceRecordTie: VolunteerTie = {
  what: 'serviceRecords',
  async merge(ctx, tx, { from, into }) {
    const rows = await tx.list(ServiceRecord, { volunteerId: from.id });
    const claimed = [...(await claims(tx, from.id)), ...(await claims(tx, into.id))];
    if (overlap(claimed)) throw new MergeCollides('both have confirmed service at the same time');
    if (await sameSource(tx, from.id, into.id)) {
      throw new MergeCollides('both have an opening balance of the same older system');
    }
    const moved: Happening[] = [];
    for (const row of rows) moved.push(...(await move(tx, row, into.id)));
    await appendLinks(tx, { districtId: into.districtId, at: nowIn(ctx) }, moved);
    return rows.length;
  },
};

async function move(tx: Transaction, row: ServiceRecord, volunteerId: string): Promise<Happening[]> {
  const record = await tx.update(ServiceRecord, row, { volunteerId });
  const moved: Happening[] = [{ kind: 'MOVED', record }];
  for (const adjustment of await tx.list(RecordAdjustment, { recordId: record.id })) {
    moved.push({ kind: 'MOVED', record, adjustment: await tx.update(RecordAdjustment, adjustment, { volunteerId }) });
  }
  for (const objection of await tx.list(Objection, { recordId: record.id })) {
    moved.push({ kind: 'MOVED', record, objection: await tx.update(Objection, objection, { volunteerId }) });
  }
  return moved;
}

type Interval = Pick<ServiceRecord, 'startsAt' | 'endsAt'>;

async function claims(tx: Transaction, volunteerId: string): Promise<Interval[]> {
  const records = await tx.list(ServiceRecord, { volunteerId });
  return records.filter(({ state, startsAt, endsAt }) => !unclaimed.includes(state) && startsAt < endsAt);
}

/** Article 7: each older system counts once for a person. */
async function sameSource(tx: Transaction, ...volunteerIds: readonly [string, string]): Promise<boolean> {
  const balances = await tx.listWhere(ServiceRecord, {
    all: [{ oneOf: ['volunteerId', volunteerIds] }, { eq: { trustClass: 'D' } }],
  });
  const keys = balances.filter(({ state }) => state !== 'REJECTED').map(({ statement }) => sourceKey(statement));
  return new Set(keys).size < keys.length;
}

/** Whether any two half-open intervals share an instant. */
function overlap(intervals: readonly Interval[]): boolean {
  const sorted = intervals.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return sorted.some(({ endsAt }, at) => {
    const next = sorted[at + 1];
    return next !== undefined && next.startsAt < endsAt;
  });
}
