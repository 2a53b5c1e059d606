import type { Transaction } from '../../database/transaction.js';
import { shanghaiDay } from '../../kernel/clock.js';
import type { RequestContext } from '../../kernel/context.js';
import { assertConsents } from './consents-due.js';
import { openPerson } from './volunteer-cells.js';
import { VolunteerConsent, type VolunteerConsentPurpose } from './volunteer-consent.entity.js';
import type { Volunteer } from './volunteer.entity.js';

/** The purposes to which a volunteer agrees now. */
export async function purposesInForce(
  tx: Transaction,
  volunteerId: string,
): Promise<ReadonlySet<VolunteerConsentPurpose>> {
  const consents = await tx.list(VolunteerConsent, { volunteerId });
  return new Set(consents.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ purpose }) => purpose));
}

/** The purposes to which each of many volunteers agrees now, looked up in one statement. */
export async function purposesInForceOf(
  tx: Transaction,
  volunteerIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<VolunteerConsentPurpose>>> {
  const found = new Map(volunteerIds.map((id) => [id, new Set<VolunteerConsentPurpose>()]));
  const inForce = { all: [{ oneOf: ['volunteerId', volunteerIds] }, { isNull: ['withdrawnOn', true] }] } as const;
  for (const { volunteerId, purpose } of await tx.listWhere(VolunteerConsent, inForce)) {
    found.get(volunteerId)?.add(purpose);
  }
  return found;
}

/** Refuses to go on with a record that is not consented to as it is. @throws VolunteerConsentMissing */
export async function assertConsentsInForce(ctx: RequestContext, tx: Transaction, row: Volunteer): Promise<void> {
  const today = shanghaiDay(ctx.clock.now());
  assertConsents(openPerson(ctx, row), await purposesInForce(tx, row.id), today);
}
