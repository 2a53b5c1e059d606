import type { Transaction } from '../../database/transaction.js';
import { shanghaiDay } from '../../kernel/clock.js';
import { Objection } from '../service-records/objection.entity.js';
import type { ServiceRecord } from '../service-records/service-record.entity.js';
import { serviceRecordStates } from '../service-records/service-record.states.js';

/**
 * Where a record stands once one of its objections is closed: challenged as long as another is open; back in publicity
 * while that lasts; or else it stands, since when it stood before or since now.
 */
export async function standingAfter(
  tx: Transaction,
  { record, objection }: { readonly record: ServiceRecord; readonly objection: Objection },
  now: string,
): Promise<Partial<Pick<ServiceRecord, 'state' | 'finalAt'>>> {
  const open = await tx.list(Objection, { recordId: record.id, state: 'OPEN' });
  if (open.some(({ id }) => id !== objection.id)) return {};
  const { finalAt, publicUntil } = record;
  const { resume, settle } = serviceRecordStates.transitions;
  if (finalAt === null && publicUntil !== null && shanghaiDay(now) <= publicUntil) return { state: resume.to };
  return { state: settle.to, finalAt: finalAt ?? now };
}
