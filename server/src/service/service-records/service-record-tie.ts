import type { Transaction } from '../../database/transaction.js';
import { MergeCollides } from '../../people/volunteers/volunteer.errors.js';
import type { VolunteerTie } from '../../people/volunteers/volunteer-ties.js';
import { RecordAdjustment } from './record-adjustment.entity.js';
import { ServiceRecord, type ServiceRecordState } from './service-record.entity.js';

/** Records that nobody has confirmed, or that were rejected, claim no time yet. */
const unclaimed: readonly ServiceRecordState[] = ['PENDING', 'REJECTED'];

/** Service records and their adjustments go over, unless both served at the same time (hour rule 4). */
export const serviceRecordTie: VolunteerTie = {
  what: 'serviceRecords',
  async merge(_ctx, tx, { from, into }) {
    const rows = await tx.list(ServiceRecord, { volunteerId: from.id });
    const claimed = [...(await claims(tx, from.id)), ...(await claims(tx, into.id))];
    if (overlap(claimed)) throw new MergeCollides('both have confirmed service at the same time');
    for (const record of rows) await tx.update(ServiceRecord, record, { volunteerId: into.id });
    await tx.updateWhere(RecordAdjustment, { volunteerId: into.id }, { eq: { volunteerId: from.id } });
    return rows.length;
  },
};

type Interval = Pick<ServiceRecord, 'startsAt' | 'endsAt'>;

async function claims(tx: Transaction, volunteerId: string): Promise<Interval[]> {
  const records = await tx.list(ServiceRecord, { volunteerId });
  return records.filter(({ state, startsAt, endsAt }) => !unclaimed.includes(state) && startsAt < endsAt);
}

/** Whether any two half-open intervals share an instant. */
function overlap(intervals: readonly Interval[]): boolean {
  const sorted = intervals.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  return sorted.some(({ endsAt }, at) => {
    const next = sorted[at + 1];
    return next !== undefined && next.startsAt < endsAt;
  });
}
