import type { ServiceRecord } from './service-record.entity.js';

/** What an adjustment or an objection takes over from its record: where it belongs, whose it is, and who does not decide on it. */
export type RecordBelonging = Pick<ServiceRecord, 'districtId' | 'areaId' | 'stationId' | 'teamId' | 'volunteerId'> & {
  readonly recordId: string;
  readonly barredIds: readonly string[];
};

/** Where what stands beside a record belongs. */
export function belongingOf(record: ServiceRecord): RecordBelonging {
  const { id: recordId, districtId, areaId, stationId, teamId, volunteerId } = record;
  return { recordId, districtId, areaId, stationId, teamId, volunteerId, barredIds: barredBy(record) };
}

/** Article 9: whoever entered, vouched for or confirmed a record. */
function barredBy({ recordedById, confirmedById, witnessIds }: ServiceRecord): string[] {
  const all = [recordedById, confirmedById, ...witnessIds].filter((id) => id !== null);
  return [...new Set(all)].toSorted();
}
