import type { ServiceRecord } from './service-record.entity.js';

/** What people call a record: its day and the end of its identifier, `R20261205-9F3A2C`. Tells nothing of the person. */
export function recordNumber({ id, servedOn }: Pick<ServiceRecord, 'id' | 'servedOn'>): string {
  return `R${servedOn.replaceAll('-', '')}-${id.slice(-6).toUpperCase()}`;
}
