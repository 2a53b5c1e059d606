import type { Transaction } from '../../database/transaction.js';
import { Station } from './station.entity.js';

/** How many stations that have not closed an organisation hosts; it cannot close before they have. */
export async function countHostedStations(tx: Transaction, organisationId: string): Promise<number> {
  const hosted = await tx.list(Station, { hostId: organisationId });
  return hosted.filter((station) => station.state !== 'CLOSED').length;
}
