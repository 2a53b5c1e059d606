import type { Transaction } from '../../database/transaction.js';
import type { Volunteer } from '../../people/volunteers/volunteer.entity.js';
import { netMinutes } from '../service-records/day-sums.js';
import { judgeConfirmation } from '../service-records/judge-confirmation.js';
import type { ServiceRecord } from '../service-records/service-record.entity.js';
import { BelowZero, RecordNotConfirmed, RecordObjected } from './record-adjustment.errors.js';

/** Refuses records that nobody corrects. @throws RecordNotConfirmed, RecordObjected */
export function assertAdjustable({ state }: Pick<ServiceRecord, 'state'>): void {
  if (state === 'OBJECTED') throw new RecordObjected();
  if (state === 'PENDING' || state === 'REJECTED') throw new RecordNotConfirmed();
}

/**
 * What a record would be with some minutes more or fewer, and whose approval the person's day then asks for. The
 * volunteer is locked, so the day does not change meanwhile. Taking minutes off never asks for more than the record did.
 * @throws BelowZero, DayLimitExceeded
 */
export async function judgeAdjustment(
  tx: Transaction,
  { record, volunteer, minutes }: { record: ServiceRecord; volunteer: Volunteer; minutes: number },
): Promise<Pick<ServiceRecord, 'adjustedMinutes' | 'tier'>> {
  const adjustedMinutes = record.adjustedMinutes + minutes;
  const adjusted = { ...record, adjustedMinutes };
  if (netMinutes(adjusted) < 0) throw new BelowZero(netMinutes(record));
  const tier = minutes < 0 ? record.tier : await judgeConfirmation(tx, { record: adjusted, volunteer });
  return { adjustedMinutes, tier };
}
