import type { Transaction } from '../../database/transaction.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { policiesOf, policyOfVersion } from '../hour-policies/find-policy.js';
import type { ServiceRecord } from '../service-records/service-record.entity.js';
import { readCalendar } from '../working-days/read-calendar.js';
import { addWorkingDays } from '../working-days/working-days.js';

/** The days of an objection that is raised now (article 9), by the policy that counted the record. */
export interface ObjectionTerms {
  /** Last day on which the record can be objected to; none while it does not stand yet. */
  readonly lastDay: string | null;
  /** Last day for the answer. */
  readonly dueOn: string;
}

/** Reads the calendar, so the record must be locked by then. */
export async function objectionTerms(tx: Transaction, record: ServiceRecord, today: string): Promise<ObjectionTerms> {
  const { districtId, policyVersion, finalAt } = record;
  const { parameters } = policyOfVersion(await policiesOf(tx, districtId), policyVersion);
  const calendar = await readCalendar(tx, districtId);
  const stands = finalAt === null ? null : shanghaiDay(finalAt);
  return {
    lastDay: stands && addWorkingDays(calendar, stands, parameters.objectionWindowWorkingDays),
    dueOn: addWorkingDays(calendar, today, parameters.objectionWorkingDays),
  };
}
